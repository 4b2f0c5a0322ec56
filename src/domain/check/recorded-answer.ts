import type { Attribution } from '../../model/attribution.js'
import { isNonDenial } from '../../model/stance.js'
import { contentWords, overlapOf } from './content-words.js'
import type { Known, Said } from './known.js'
import { sameSpeaker } from './speaker.js'

/** From this share of common words on, what was answered is the same question. Chosen on test/fixtures/gold/drafts-open.jsonl. */
const SAME_TOPIC = 0.5

export interface Answer { attribution: Attribution, known: Known | undefined }

/**
 * How the speaker of a statement answered the same question on record: the answers that are nearest to it by their words, or stand on the claim that
 * the statement is about.
 *
 * @returns none where the speaker is on record with no denial and no non-denial of it.
 */
export function recordedAnswers (said: Said): Answer[] {
  const { attribution } = said
  if (attribution === undefined) return []
  const onClaim = said.known.filter(({ relation }) => relation !== 'related').flatMap(known => known.provenance.attributions.map(attribution => ({ attribution, known })))
    .filter(answer => isAnswer(answer.attribution) && sameSpeaker(attribution.source, answer.attribution.source) === 'same')
  if (onClaim.length > 0) return onClaim
  const topic = topicOf(attribution.source.name, said.proposition ?? contentsOf(attribution))
  const near = said.bySpeaker.filter(isAnswer).map(attribution => ({ attribution, nearness: nearnessOf(topic, attribution) }))
  const nearest = Math.max(0, ...near.map(({ nearness }) => nearness))
  return nearest < SAME_TOPIC ? [] : near.filter(({ nearness }) => nearness === nearest).map(({ attribution }) => ({ attribution, known: undefined }))
}

const isAnswer = ({ stance }: Attribution): boolean => stance === 'denies' || isNonDenial(stance)
const contentsOf = ({ contents }: Pick<Attribution, 'contents'>): string => contents.map(({ text }) => text).join(' ')

const nearnessOf = (topic: ReadonlySet<string>, attribution: Attribution): number =>
  Math.max(...[attribution.claim ?? '', contentsOf(attribution)].map(words => overlapOf(topic, topicOf(attribution.source.name, words))))

/** What a statement is about, its speaker aside. */
function topicOf (speaker: string, text: string): Set<string> {
  const own = contentWords(speaker)
  return new Set([...contentWords(text)].filter(word => !own.has(word)))
}
