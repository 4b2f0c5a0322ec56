import type { FoundAttribution, Sentence, TokenSpan } from '../../document.js'
import { spanOf } from '../../span-of.js'
import type { Scene, Spoken } from '../../sources/mentions/scene.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { FALSITY } from '../../stance/falsity.js'
import { refuses } from '../../stance/read-stance.js'
import { lowerAt } from '../../word-at.js'
import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { isSame } from './antecedent.js'
import { objectBehind } from './object-behind.js'
import { isSomebody, mayBeCalled } from './somebody.js'
import { wordsIn } from './words-in.js'

/** What was said right before: by whom, where, and whom it is about. */
interface Told { spoke: Spoken, place: Sentence, said: readonly TokenSpan[], subject: TokenSpan | undefined }

/**
 * Who "he" or "she" is that answers: whom the sentence before puts a question to ("The judge asked the witness whether she had seen it. She said …"), and, of a
 * denial, whom what was said before is about ("A nurse said the doctor had been drunk. He denies it"), for nobody denies what he says himself.
 */
export function answeringSource (scene: Scene, found: FoundAttribution, previous: Told | undefined): ResolvedSource | undefined {
  const { source, sentence } = found
  const before = scene.document.sentences[sentence.index - 1]
  const pronoun = pronounIn(scene, source)
  if (source === null || pronoun === undefined || before?.part !== sentence.part) return undefined
  const asked = resolvedAt(scene, askedIn(scene, before), before)
  const denying = previous?.place === before && isDenial(scene, found) ? toldOf(scene, previous) : []
  const answers = [...asked === undefined ? [] : [asked], ...denying].find(who => isSomebody(who.source) && mayBeCalled(who, pronoun))
  return answers === undefined ? undefined : { ...answers, source: { ...answers.source, mention: spanOf(scene.document, source) } }
}

/** Whom what was said is about, and then to whom that does something: "A friend said she feared | her husband |". */
function toldOf (scene: Scene, { spoke, place, said, subject }: Told): ResolvedSource[] {
  const words = wordsIn(scene, said)
  const main = findMainVerb(words)
  const object = main === undefined ? [] : objectBehind(words, groupEnd(words, main.at)).flatMap(({ token }) => token ?? [])
  const [from, last] = [object[0], object.at(-1)]
  const spans = [subject, from === undefined || last === undefined ? undefined : { from, to: last + 1 }]
  return spans.flatMap(span => resolvedAt(scene, span, place) ?? []).filter(who => !isSame(spoke, who))
}

function pronounIn ({ document: { tokens } }: Scene, source: TokenSpan | null): string | undefined {
  const token = source?.to === Number(source?.from) + 1 ? tokens[Number(source?.from)] : undefined
  return token !== undefined && !token.quoted && /^(?:he|she)$/.test(token.lower) ? token.lower : undefined
}

const resolvedAt = (scene: Scene, span: TokenSpan | undefined, sentence: Sentence): ResolvedSource | undefined =>
  span === undefined ? undefined : resolveSource(scene, { span, sentence, contents: [] })

/** "He denies it", "he said it was a lie", "she said he was mistaken". */
function isDenial ({ document: { tokens } }: Scene, { cues: [cue], contents: [said] }: FoundAttribution): boolean {
  const verdict = tokens.slice(said?.from, said?.to).slice(0, LONGEST_VERDICT)
  return (cue !== undefined && refuses(tokens.slice(cue.from, cue.to))) || verdict.some(({ lower }) => FALSITY.has(lower) || MISTAKEN.has(lower))
}

const LONGEST_VERDICT = 6
const MISTAKEN: ReadonlySet<string> = new Set(['mistaken', 'wrong', 'lying', 'lied', 'liar', 'liars', 'nonsense'])

/** "The judge asked | the witness | whether …": whom a question is put to there; undefined where nobody is asked. */
function askedIn ({ document: { tokens } }: Scene, { from, to }: Sentence): TokenSpan | undefined {
  const asked = tokens.slice(from, to).find(({ lower, quoted, index }) => !quoted && ASKED.has(lower) && OPENERS.test(tokens[index + 1]?.pos ?? ''))?.index
  if (asked === undefined || /^(?:was|were|been|being|be)$/.test(lowerAt(tokens, asked - 1))) return undefined
  const end = tokens.slice(asked + 2, Math.min(to, asked + LONGEST)).find(({ lower }) => QUESTION.has(lower))?.index
  return end === undefined ? undefined : { from: asked + 1, to: end }
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'questioned', 'pressed', 'quizzed', 'asks'])
const OPENERS = /^(?:DET|PROPN|PRON|NOUN|ADJ)$/
const QUESTION: ReadonlySet<string> = new Set(['whether', 'if', 'about', 'why', 'how', 'when', 'where', 'what', 'who'])
/** Tokens from the verb to the question. */
const LONGEST = 12
