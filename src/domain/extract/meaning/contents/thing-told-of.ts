import { findMainVerb } from '../../polarity/main-verb.js'
import { lowerAt, posAt } from '../../polarity/word-at.js'
import { textOf, type Word } from '../../polarity/words.js'

/**
 * The thing that a clause is about, for an "it" in what is said beside it ("that the radar was defensive and that it …"): its subject, where that is one
 * thing by a noun of its own.
 */
export function thingToldOf (words: readonly Word[]): string | undefined {
  const main = findMainVerb(words)
  if (main === undefined || main.at - main.subject < 2 || lowerAt(words, main.subject - 1) === 'that') return undefined
  const phrase = words.slice(main.subject, main.at).filter(({ pos }) => pos !== 'ADV')
  const end = phrase.findIndex(({ pos }) => pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ')
  const head = end === -1 ? phrase.length - 1 : end - 1
  const isOne = posAt(phrase, head) === 'NOUN' && phrase[head]?.lower === phrase[head]?.lemma && phrase.every(({ pos }) => pos !== 'CCONJ')
  return isOne && /^(?:the|this|that|an?)$/.test(lowerAt(phrase, 0)) ? definite(textOf(phrase)) : undefined
}

/** "A report" that was told of is "the report". */
const definite = (phrase: string): string => phrase.replace(/^(?:The|This|That|An?) /, 'the ')
