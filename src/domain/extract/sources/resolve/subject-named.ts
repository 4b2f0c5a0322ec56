import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Sentence, TokenSpan } from '../../document.js'
import { findMainVerb } from '../../clauses/main-verb.js'
import { wordsOf } from '../../clauses/words.js'
import { readMention } from '../mentions/read-mention.js'
import { readPhrase, withSmallArticle } from '../names/phrase.js'
import type { Scene } from '../mentions/scene.js'
import { takeUntil } from '../../take-until.js'
import { lowerAt } from '../../word-at.js'

/** What the subject of a sentence names, as if it had spoken there: a body, a group, somebody unnamed. Undefined for a person, and for what names nobody. */
export function subjectNamed (scene: Scene, sentence: Sentence): ExtractedSource | undefined {
  // many a pronoun looks back at one sentence
  if (!known.has(sentence)) known.set(sentence, readSubject(scene, sentence))
  return known.get(sentence)
}

const known = new WeakMap<Sentence, ExtractedSource | undefined>()

/** Where the subject of a sentence stands. */
export function subjectSpan ({ tokens }: Document, { from, to }: Sentence): TokenSpan | undefined {
  const words = wordsOf(tokens.slice(from, to), '')
  const main = findMainVerb(words)
  // "Petrov: It is broken": a label is no subject
  const isLabelled = words.slice(main?.subject, main?.at).some(({ text }) => text === ':')
  // "the authors, | as the ministry says, | did not go"
  const subject = takeUntil(words.slice(main?.subject, main?.at), ({ text, token }) => text === ',' && lowerAt(tokens, Number(token) + 1) === 'as')
  const places = main === undefined || isLabelled ? [] : subject.flatMap(({ token, pos }) => pos === 'ADV' ? [] : Number(token))
  const [first, last] = [places[0], places.at(-1)]
  return first === undefined || last === undefined ? undefined : { from: first, to: last + 1 }
}

function readSubject ({ document, people }: Scene, sentence: Sentence): ExtractedSource | undefined {
  const span = subjectSpan(document, sentence)
  if (span === undefined) return undefined
  const mention = readMention(document, span, people)
  const phrase = readPhrase(document, span)
  if (mention?.form === 'pair' && phrase !== undefined) return { name: withSmallArticle(phrase), kind: 'group', role: null, mention: null }
  return mention?.form === 'name' ? { name: mention.name, kind: mention.kind, role: null, mention: null } : undefined
}
