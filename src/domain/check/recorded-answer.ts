import type { Attribution } from '../../model/attribution.js'
import { isNonDenial } from '../../model/stance.js'
import type { Extracted } from '../extract/extraction.js'
import { contentWords, overlapOf } from './content-words.js'
import { isSaidBy, type Draft, type Known, type Said } from './known.js'
import { ownFirst } from './speaker.js'

/** From this share of common words on, what was answered is the same question. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const SAME_TOPIC = 0.5
/** Fewer words than this tell no topic. */
const LEAST_WORDS = 2

export interface Answer { attribution: Attribution, known: Known | undefined }

/**
 * How the speaker of a statement answered the same question on record: the answers that are nearest to it by their words, or stand on the claim that
 * the statement is about.
 *
 * @returns none where the speaker is on record with no denial and no non-denial of it.
 */
export function recordedAnswers (draft: Pick<Draft, 'sentences'>, said: Said): Answer[] {
  const { attribution } = said
  if (attribution === undefined) return []
  const onClaim = said.known.filter(({ relation }) => relation !== 'related')
    .flatMap(known => [...known.provenance.attributions, ...known.near].map(attribution => ({ attribution, known })))
    .filter(answer => isAnswer(answer.attribution) && isSaidBy(said, answer.attribution.source))
  if (onClaim.length > 0) return ownFirst(said.speaker ?? attribution.source, onClaim)
  const topic = questionOf(draft, said, attribution)
  const near = said.bySpeaker.filter(isAnswer).map(attribution => ({ attribution, nearness: nearnessOf(topic, attribution) }))
  const nearest = Math.max(0, ...near.map(({ nearness }) => nearness))
  return nearest < SAME_TOPIC ? [] : near.filter(({ nearness }) => nearness === nearest).map(({ attribution }) => ({ attribution, known: undefined }))
}

const isAnswer = ({ stance }: Attribution): boolean => stance === 'denies' || isNonDenial(stance)
const contentsOf = ({ contents }: Pick<Attribution, 'contents'>): string => contents.map(({ text }) => text).join(' ')

/** By its claim and its contents; where no contents were read ("declined to comment"), by its sentence. */
function nearnessOf (topic: ReadonlySet<string>, attribution: Attribution): number {
  const contents = contentsOf(attribution)
  const texts = [attribution.claim ?? '', contents === '' ? attribution.sentence.text : contents]
  return Math.max(...texts.map(words => overlapOf(topic, topicOf(attribution.source.name, words))))
}

/** What is answered: the contents, or where these only point at it ("denied it"), the rest of the sentence, or the sentence before. */
function questionOf ({ sentences }: Pick<Draft, 'sentences'>, { proposition, span }: Said, attribution: Extracted): Set<string> {
  const at = sentences.findIndex(({ part, start }) => part === span.part && start === span.start)
  const cues = contentWords(attribution.cues.map(({ text }) => text).join(' '))
  const topic = (text: string): Set<string> => new Set([...topicOf(attribution.source.name, text)].filter(word => !cues.has(word)))
  const [own, sentence, before] = [topic(proposition ?? contentsOf(attribution)), topic(span.text), topic(sentences[at - 1]?.text ?? '')]
  if (own.size > 0) return own
  return sentence.size >= LEAST_WORDS ? sentence : before
}

/** What a statement is about, its speaker aside. */
function topicOf (speaker: string, text: string): Set<string> {
  const own = contentWords(speaker)
  return new Set([...contentWords(text)].filter(word => !own.has(word)))
}
