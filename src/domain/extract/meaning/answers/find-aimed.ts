import type { Document } from '../../document.js'
import { CLAIM_NOUNS, FALSIFIABLE } from '../../stance/claim-nouns.js'
import { sourceKey } from '../../sources/names/source-key.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Answerable, Answering } from './find-answered.js'
import { lowerText } from '../../lower-text.js'
import { isNoun } from '../../part-of-speech.js'
import { tokensIn } from '../../span-of.js'

/** What an answer is aimed at where no words for a claim say it: a report of one's own, which one withdraws; or somebody, whom one contradicts. */
export interface Aim { at: 'own' | 'speaker', words: readonly string[] }

/** "retracted the story", "walked back the remark", "corrected the toll to 187", "contradicted the bishop"; undefined for other answers. */
export function aimOf ({ tokens }: Document, { cues, said, reference, extracted }: ReadAttribution): Aim | undefined {
  if (extracted.cueStance !== 'denies' || extracted.proposition !== null) return undefined
  const cue = tokensIn(tokens, cues)
  const words = tokensIn(tokens, said).filter(isNoun).map(({ lower }) => lower)
  if (/(?:^| )(?:withdr[ae]w|retract|recant|(?:tak\w+|took) back|walk|row|backtrack|backpedal|correct)/.test(lowerText(cue))) return { at: 'own', words }
  const isSomebody = words.length > 0 && (reference === undefined || reference.kind === 'event') && !words.some(word => CLAIM_NOUNS.has(word) || FALSIFIABLE.has(word))
  return isSomebody && cue.some(({ lower }) => lower.startsWith('contradict')) ? { at: 'speaker', words } : undefined
}

/** No further back is anybody contradicted by name, in sentences. */
const REACH = 8

/** The one claim that the answer is aimed at; undefined where there are more, or none. */
export function findAimed (claims: readonly Answerable[], { at, words }: Aim, here: Answering): Answerable | undefined {
  const stated = claims.filter(({ proposition, answers, stance, quoteType }) => proposition !== null && answers === null && quoteType !== 'voice' && (stance === 'asserts' || stance === 'denies' || stance === 'confirms'))
  const isOwn = ({ source }: Answerable) => sourceKey(source.name) === sourceKey(here.source.name)
  const isNamed = ({ source }: Answerable) => source.name.toLowerCase().split(' ').some(word => word.length > 2 && words.includes(word))
  const aimed = stated.filter(claim => at === 'own' ? isOwn(claim) && claim.stance === 'asserts' : !isOwn(claim) && isNamed(claim) && here.sentence - claim.sentence <= REACH)
  return aimed.length === 1 ? aimed[0] : undefined
}
