import type { Attribution } from '../../model/attribution.js'
import type { Provenance } from '../../model/provenance.js'
import type { Store } from '../../store/store.js'
import { wordsOf } from '../match/words.js'
import { contentWords, isStopWord, overlapOf } from './content-words.js'

/** From this share of common words on, an answer is one to the claim. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const SAME_MATTER = 0.6
/** The same where the claim itself names who answers, in an article that states it ("He denied that he had taken the money"). */
const OWN_MATTER = 0.5

/**
 * Denials and non-denials that answer the claims of the trails by their words, and stand on other claims or on none: the record keeps an answer whose
 * words do not stand alone ("denied that his sample contained it"), and lays it on no claim rather than on a wrong one.
 *
 * @returns those of each claim, by its id.
 */
export async function findNearAnswers ({ attributions }: Pick<Store, 'attributions'>, trails: readonly Provenance[]): Promise<Map<string, Attribution[]>> {
  const named = trails.map(trail => ({ trail, ...topicOf(trail.claim.text) })).filter(({ names, words }) => names.length > 0 && words.length > 0)
  const found = await attributions.answersAbout(named)
  return new Map(named.map(({ trail }, at) => [trail.claim.id, (found[at] ?? []).filter(answer => isNear(trail, answer))]))
}

/** Answers are looked for by a name and another word, so that no common word alone calls up half the record. */
function topicOf (claim: string): { names: string[], words: string[] } {
  const words = wordsOf(claim).map(({ text, lower }) => ({ text: text.replace(/['’]s$/u, ''), lower })).filter(({ lower }) => !isStopWord(lower))
  const isName = ({ text }: { text: string }): boolean => /^\p{Lu}/u.test(text)
  return { names: words.filter(isName).map(({ text }) => text), words: words.filter(word => !isName(word)).map(({ text }) => text) }
}

function isNear ({ claim, attributions }: Provenance, answer: Attribution): boolean {
  if (answer.claimId === claim.id) return false
  const own = contentWords(answer.source.name)
  const asked = without(contentWords(claim.text), own)
  const isNamed = asked.size < contentWords(claim.text).size
  const inOne = attributions.some(({ article }) => article.id === answer.article.id)
  return [answer.contents.map(({ text }) => text).join(' '), answer.claim ?? ''].map(text => without(contentWords(text), own)).some(answered => {
    if (numbersDiffer(asked, answered)) return false
    const shared = [...answered].filter(word => asked.has(word)).length
    const share = overlapOf(asked, answered)
    return (shared > 1 && share >= SAME_MATTER) || (isNamed && inOne && share >= OWN_MATTER)
  })
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> => new Set([...words].filter(word => !others.has(word)))

/** Whether both hold numbers and none in common. */
function numbersDiffer (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [own, others] = [a, b].map(words => [...words].filter(word => /\d/.test(word)))
  return own !== undefined && others !== undefined && own.length > 0 && others.length > 0 && !own.some(word => others.includes(word))
}
