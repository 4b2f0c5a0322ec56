import type { Sentence } from '../../document.js'
import { textOf } from '../../clauses/words.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { deniedActs } from '../objects/denied-acts.js'
import { ownStatement } from '../objects/own-statements.js'
import { speakerOf } from '../coreference/speaker.js'
import { withoutCounts } from '../objects/without-counts.js'
import type { ReadAttribution } from '../read-attribution.js'
import { chargeIn } from './charge-in.js'

/**
 * The attribution with what the article itself lays on its source for its claim: of "Ana Moss, who is charged with stealing a ring, denies it" that Ana Moss
 * stole a ring. An attribution for each deed; the one as it is where it needs no claim, where somebody's claim stands before, or where no deed is told.
 *
 * @param before the attributions before it.
 */
export function withCharges (scene: Scene, attribution: ReadAttribution, before: readonly ReadAttribution[]): ReadAttribution[] {
  const sentences = isOpen(attribution) ? sentencesUpTo(scene, attribution, before) : []
  const charge = sentences.map(sentence => chargeIn(scene.document, sentence, attribution)).find(words => words.length > 0) ?? []
  const { phrase } = speakerOf(attribution.spoke, scene.definite)
  const several = attribution.extracted.source.kind === 'group'
  const claims = deniedActs(charge).map(act => ownStatement(withoutCounts(act), phrase, { several }) ?? []).filter(words => words.length > 0).map(textOf)
  return claims.length === 0 ? [attribution] : claims.map(claim => stating(attribution, claim))
}

/** Its own sentence, and the one before unless somebody claims something near, which is rather what it answers. */
function sentencesUpTo ({ document: { sentences } }: Scene, { place }: ReadAttribution, before: readonly ReadAttribution[]): Sentence[] {
  const near = before.filter(told => told.place.part === place.part && place.index - told.place.index <= REACH && told.extracted.proposition !== null)
  const last = near.length > 0 ? [] : sentences.slice(Math.max(0, place.index - 1), place.index).filter(({ part }) => part === place.part)
  return [...near.some(told => told.place === place) ? [] : [place], ...last]
}

/** In sentences. */
const REACH = 2

/** Denies, or admits, no more than "it", "the charges". */
function isOpen ({ reference, cues, extracted: { cueStance, proposition, cues: texts } }: ReadAttribution): boolean {
  const points = reference !== undefined && POINTING.has(reference.kind) && reference.words.length + reference.entities.length === 0
  const admits = cueStance === 'confirms' && cues.length > 0 && texts.some(({ text }) => ADMITTING.test(text))
  return (cueStance === 'denies' || admits) && proposition === null && points
}

const POINTING: ReadonlySet<string> = new Set(['pronoun', 'accusation', 'silent'])
const ADMITTING = /admit|plead|confess/i

const stating = (attribution: ReadAttribution, claim: string): ReadAttribution =>
  ({ ...attribution, reference: undefined, extracted: { ...attribution.extracted, proposition: claim, stated: claim } })
