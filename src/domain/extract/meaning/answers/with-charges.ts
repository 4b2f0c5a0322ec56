import type { Sentence, Token } from '../../document.js'
import { textOf, wordsOf, type Word } from '../../polarity/words.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { textOfPart } from '../../span-of.js'
import { deniedActs } from '../contents/denied-acts.js'
import { ownStatement } from '../contents/own-statements.js'
import { speakerOf } from '../contents/speaker.js'
import { withoutCounts } from '../contents/without-counts.js'
import type { ReadAttribution } from '../read-attribution.js'

/**
 * The attribution with what the article itself lays on its source for its claim: of "Ana Moss, who is charged with stealing a ring, denies it" that Ana Moss
 * stole a ring. An attribution for each deed; the one as it is where it needs no claim, where somebody's claim stands between, or where no deed is told.
 *
 * @param before the attribution right before it.
 */
export function withCharges (scene: Scene, attribution: ReadAttribution, before: ReadAttribution | undefined): ReadAttribution[] {
  const sentences = isOpen(attribution) ? sentencesUpTo(scene, attribution).filter(sentence => sentence !== before?.place) : []
  const charge = sentences.map(sentence => chargeIn(scene, sentence, attribution)).find(words => words.length > 0) ?? []
  const { phrase } = speakerOf(attribution.spoke, scene.definite)
  const several = attribution.extracted.source.kind === 'group'
  const claims = deniedActs(charge).map(act => ownStatement(withoutCounts(act), phrase, { several }) ?? []).filter(words => words.length > 0).map(textOf)
  return claims.length === 0 ? [attribution] : claims.map(claim => stating(attribution, claim))
}

/** Its own sentence, and the one before. */
const sentencesUpTo = ({ document: { sentences } }: Scene, { place }: ReadAttribution): Sentence[] =>
  [place, ...sentences.slice(Math.max(0, place.index - 1), place.index).filter(({ part }) => part === place.part)]

/** Denies or admits no more than "it", "the charges". */
function isOpen ({ reference, extracted: { cueStance, proposition } }: ReadAttribution): boolean {
  const points = reference !== undefined && POINTING.has(reference.kind) && reference.words.length + reference.entities.length === 0
  return (cueStance === 'denies' || cueStance === 'confirms') && proposition === null && points
}

const POINTING: ReadonlySet<string> = new Set(['pronoun', 'accusation', 'claim', 'silent'])

/** What the sentence says that the source is accused of, in its own words; none where it says nothing of the kind. */
function chargeIn ({ document }: Scene, { from, to, part }: Sentence, { at, cues, extracted: { source } }: ReadAttribution): Word[] {
  const cue = Math.min(at, ...cues.map(({ from }) => from))
  const told = document.tokens.slice(from, Math.min(to, from <= cue && cue < to ? cue : to))
  const lead = told.findIndex((_, index) => isCharge(told, index))
  const name = source.name.toLowerCase().split(' ').at(-1)
  if (lead === -1 || !told.slice(0, lead).some(({ lower }) => lower === name)) return []
  const deed = told.slice(lead + 2)
  const end = deed.findIndex(({ lower }, index) => ENDING.test(lower) || ENDING.test(`${lower} ${deed[index + 1]?.lower ?? ''}`))
  return wordsOf(end === -1 ? deed : deed.slice(0, end), textOfPart(document, part))
}

/** "is accused | of", "charged | with", "on trial | for", and not "cleared of", "never accused of". */
function isCharge (tokens: readonly Token[], at: number): boolean {
  const [charge, lead] = tokens.slice(at, at + 2).map(({ lower }) => lower)
  return CHARGES.test(`${charge} ${lead}`) && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => CLEARING.test(lower))
}

const CHARGES = /^(?:accused of|charged with|suspected of|convicted of|guilty of|suspicion of|(?:indicted|prosecuted|tried|jailed|wanted|trial|sued|arrested) (?:for|over)|(?:charges|counts?|allegations|accusations) of)$/
const CLEARING = /^(?:not|n't|never|wrongly|falsely|wrongfully|cleared|acquitted|innocent|no|without)$/
const ENDING = /^(?:[.,;:–—()]|but|which|who|while|although|though|after|when|before|(?:on|last|this|earlier) (?:\S+day|week|month|year))$/

const stating = (attribution: ReadAttribution, claim: string): ReadAttribution =>
  ({ ...attribution, reference: undefined, extracted: { ...attribution.extracted, proposition: claim, stated: claim } })
