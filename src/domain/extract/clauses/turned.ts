import { inflectVerb } from './inflect-verb.js'
import { DO_FORMS } from './function-words.js'
import type { Word } from './words.js'
import { POSSESSIVES } from './pronouns.js'

/**
 * A question or an inverted clause in the order of a statement, its auxiliary behind its subject or in its verb: "Did the crew send a call" is "the crew sent
 * a call". Undefined where it cannot be told where the subject ends.
 *
 * @param adverb what goes before the verb ("never"); "not" keeps its "did".
 */
export function turned (words: readonly Word[], adverb: readonly Word[] = []): readonly Word[] | undefined {
  const [auxiliary, ...rest] = words.filter(({ lower, lemma }, at) => !(at < 3 && (lemma === 'not' || lower === "n't")))
  const to = subjectEnd(rest)
  const verb = rest[to]
  if (auxiliary === undefined || verb === undefined || to < 1) return undefined
  const form = adverb.some(({ lower }) => lower === 'not') ? undefined : DO_FORMS.get(auxiliary.lower)
  if (form === undefined) return [...rest.slice(0, to), { ...auxiliary, text: auxiliary.lower, before: ' ' }, ...adverb, ...rest.slice(to)]
  const predicate = rest.slice(to).map((word, at) => at === 0 || isJoined(rest, to + at) ? inForm(word, form) : word)
  return DOING.has(verb.pos) ? [...rest.slice(0, to), ...adverb, ...predicate] : undefined
}

function inForm (verb: Word, form: 'past' | 'third-person' | 'base'): Word {
  const does = form === 'base' ? verb.text : inflectVerb(verb.lemma, form)
  return { ...verb, text: does, lower: does }
}

/** "did it seek | or receive": the second verb has the same auxiliary. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'VERB' && words[at]?.lower === words[at]?.lemma && words[at - 1]?.pos === 'CCONJ' && words[at - 2]?.pos === 'VERB'

/** A tagger takes "own" for an adjective. */
const DOING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ'])

/** Where the subject ends: behind a pronoun, or a noun or name with what stands before it; -1 where a preposition leaves that open. */
function subjectEnd (words: readonly Word[]): number {
  if (words[0]?.pos === 'PRON' && !POSSESSIVES.has(words[0].lower)) return 1
  const head = words.findIndex(({ pos }) => HEADS.has(pos))
  const end = words.findIndex(({ pos, lower }, at) => at > head && !HEADS.has(pos) && (pos !== 'PART' || lower === 'to') && !(pos === 'CCONJ' && HEADS.has(words[at + 1]?.pos ?? '')))
  const isPhrase = head !== -1 && words.slice(0, head).every(({ pos }) => LED.has(pos))
  return isPhrase && words[end]?.pos !== 'ADP' ? end : -1
}

const HEADS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const LED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PRON'])
