import { inflectVerb } from '../../polarity/inflect-verb.js'
import { DO_FORMS } from '../../polarity/verb-words.js'
import type { Word } from '../../polarity/words.js'

/**
 * A question or an inverted clause in the order of a statement, its auxiliary behind its subject or in its verb: "Did the crew send a call" is "the crew sent
 * a call". Undefined where it cannot be told where the subject ends.
 *
 * @param adverb what goes before the verb ("never").
 */
export function turned (words: readonly Word[], adverb: readonly Word[] = []): readonly Word[] | undefined {
  const [auxiliary, ...rest] = words.filter(({ lower, lemma }, at) => !(at < 3 && (lemma === 'not' || lower === "n't")))
  const to = subjectEnd(rest)
  const verb = rest[to]
  if (auxiliary === undefined || verb === undefined || to < 1) return undefined
  const form = DO_FORMS.get(auxiliary.lower)
  if (form === undefined) return [...rest.slice(0, to), { ...auxiliary, text: auxiliary.lower, before: ' ' }, ...adverb, ...rest.slice(to)]
  const does = form === 'base' ? verb.text : inflectVerb(verb.lemma, form)
  return DOING.has(verb.pos) ? [...rest.slice(0, to), ...adverb, { ...verb, text: does, lower: does }, ...rest.slice(to + 1)] : undefined
}

/** A tagger takes "own" for an adjective. */
const DOING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ'])

/** Where the subject ends: behind a pronoun, or a noun or name with what stands before it; -1 where a preposition leaves that open. */
function subjectEnd (words: readonly Word[]): number {
  if (words[0]?.pos === 'PRON' && !OWNERS.has(words[0].lower)) return 1
  const head = words.findIndex(({ pos }) => HEADS.has(pos))
  const end = words.findIndex(({ pos }, at) => at > head && !HEADS.has(pos) && pos !== 'PART')
  const isPhrase = head !== -1 && words.slice(0, head).every(({ pos }) => LED.has(pos))
  return isPhrase && words[end]?.pos !== 'ADP' ? end : -1
}

const OWNERS: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])
const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PRON'])
