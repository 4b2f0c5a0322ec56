import { SUBORDINATORS } from '../clauses/function-words.js'
import type { Word } from '../clauses/words.js'
import { lowerAt, posAt } from '../word-at.js'

/** What a negative word negates. */
export const POSITIVE_FORMS: ReadonlyMap<string, string> = new Map([['nobody', 'somebody'], ['nothing', 'something'], ['none', 'some'], ['nowhere', 'somewhere']])

/** Words at home in negated clauses only; dropped, or put into the form that a positive clause has. */
const NEGATIVE_POLARITY_ITEMS: ReadonlyMap<string, string> = new Map([
  ['any', ''], ['ever', ''], ['yet', ''], ['anyone', 'somebody'], ['anybody', 'somebody'], ['anything', 'something'], ['anywhere', 'somewhere']
])

/** The words of a clause that lost its negation, without the "any" and "yet" that it brought; from `from` on, up to the next clause. */
export function dropNegativePolarityItems (words: readonly Word[], from = 0): Word[] {
  const end = words.findIndex(({ lower }, index) => index >= from && SUBORDINATORS.has(lower) && lower !== 'as' && lower !== 'that')
  const inside = end === -1 ? words.length : end
  return words.flatMap((word, index) => index < from || index >= inside ? [word] : positive(word, index, words))
}

/** Singular nouns that take no article. */
const UNCOUNTED: ReadonlySet<string> = new Set(`discrimination abuse opposition resistance contamination pollution bribery negligence coercion intimidation torture mistreatment espionage sabotage looting hostility friction tension hesitation coordination communication competition consultation favouritism favoritism bullying harassment racism sexism misuse mismanagement overcharging profiteering hoarding doping cheating plagiarism meddling tampering rigging spying hacking leakage flooding erosion loss guilt remorse regret rivalry secrecy deception malice intent overcrowding starvation famine hunger hardship danger radiation exposure
evidence information involvement aid help money knowledge wrongdoing progress damage contact support interest truth harm trouble news
equipment responsibility collusion misconduct corruption interference participation assistance cooperation influence power access pressure violence time doubt pain
aggression weaponry food water oil gas gold land cash advice research work traffic fraud funding military proof knowledge comment hope trust confidence respect justice blame help consensus freedom peace war
smoke rain snow heat light sound footage data software staff infrastructure legislation paperwork correspondence negotiation luggage furniture personnel machinery ammunition coverage surveillance poverty unrest bloodshed`.split(/\s+/))

/** "any third country" and "no plan" are of one country and one plan: "a"; "any weapons" and "no evidence" take no article. */
export function articleOf (words: readonly Word[], from: number): string | undefined {
  const noun = words.findIndex(({ pos }, index) => index >= from && pos !== 'ADJ')
  const lower = lowerAt(words, noun)
  const single = posAt(words, noun) === 'NOUN' && words[noun + 1]?.pos !== 'NOUN' && lower === words[noun]?.lemma && !UNCOUNTED.has(lower)
  if (!single) return undefined
  return /^[aeiou]/.test(lowerAt(words, from)) ? 'an' : 'a'
}

function positive (word: Word, index: number, words: readonly Word[]): Word[] {
  const such = word.lower === 'such' && words[index - 1]?.lower === 'any' ? articleOf(words, index + 1) : undefined
  if (such !== undefined) return [word, { ...word, text: such, lower: such, pos: 'DET', before: ' ' }]
  const form = NEGATIVE_POLARITY_ITEMS.get(word.lower)
  if (form === undefined || (word.lower === 'yet' && index > 0 && words[index - 1]?.text === ',')) return [word]
  if (word.lower === 'any' && words[index + 1]?.lower === 'such') return []
  if (word.lower === 'any' && words[index + 1]?.lower === 'of') return [{ ...word, text: 'some', lower: 'some' }]
  const article = word.lower === 'any' ? articleOf(words, index + 1) : undefined
  if (article !== undefined) return [{ ...word, text: article, lower: article }]
  return form === '' ? [] : [{ ...word, text: form, lower: form }]
}
