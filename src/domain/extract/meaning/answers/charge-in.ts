import type { Document, Sentence, Token } from '../../document.js'
import { wordsOf, type Word } from '../../clauses/words.js'
import { textOfPart } from '../../span-of.js'
import type { ReadAttribution } from '../read-attribution.js'
import { isVerb } from '../../part-of-speech.js'
import { takeUntil } from '../../take-until.js'

/** What the sentence says that the source is accused of, in its own words; none where it says nothing of the kind. */
export function chargeIn (document: Document, { from, to, part }: Sentence, { at, cues, extracted: { source } }: ReadAttribution): Word[] {
  const cue = Math.min(at, ...cues.map(({ from }) => from))
  const told = document.tokens.slice(from, from <= cue && cue < to ? cue : to)
  const lead = told.findIndex((_, index) => isCharge(told, index))
  if (lead === -1 || !isOwn(told, lead, source.name)) return []
  const deed = told.slice(lead + 2)
  return wordsOf(takeUntil(deed, (_, index) => endsDeed(deed, index)), textOfPart(document, part))
}

/** "is accused | of", "charged | with", "on trial | for", and not "cleared of", "never accused of", "may be charged with". */
function isCharge (tokens: readonly Token[], at: number): boolean {
  const [charge, lead] = tokens.slice(at, at + 2).map(({ lower }) => lower)
  return CHARGES.test(`${charge} ${lead}`) && !tokens.slice(Math.max(0, at - NEAR), at).some(({ lower }) => CLEARING.test(lower))
}

const CHARGES = /^(?:accused of|charged with|suspected of|suspicion of|(?:indicted|prosecuted|tried|trial) (?:for|over)|(?:charges?|counts?|allegations?|accusations?) of)$/
const CLEARING = /^(?:not|n't|never|wrongly|falsely|wrongfully|cleared|acquitted|innocent|no|without|may|might|could|would|can|if|being)$/
const NEAR = 4

/**
 * Whether it is the source who is charged: its name is the subject right before the verb ("NAME is accused"), or before a comma or "who" behind it ("NAME,
 * 34, who has been charged"); somebody else's charge has another noun there ("the lawyer of a man charged with", "NAME's son was charged").
 */
function isOwn (told: readonly Token[], charge: number, name: string): boolean {
  const noun = /^(?:charges?|counts?|allegations?|accusations?)$/.test(told[charge]?.lower ?? '')
  const group = told.slice(0, charge)
  // "faces two | counts of": a noun has who faces it before it
  const facing = noun ? group.findLastIndex(({ lower }) => /^(?:face[sd]?|facing|den(?:y|ies|ied)|answer(?:s|ed)?|fights?|fought)$/.test(lower)) : charge
  if (facing === -1 || (noun && charge - facing > LONGEST_COUNT)) return false
  let last = facing - 1
  while (last >= 0 && (told[last]?.pos === 'AUX' || /^(?:ADV|PART)$/.test(told[last]?.pos ?? '') || /^(?:who|on|under|arrested|stands?|stood|goes|went|is|was)$/.test(told[last]?.lower ?? ''))) last--
  const end = told[last]?.text === ',' ? asideStart(told, last) : last
  return told[end]?.lower === name.toLowerCase().split(' ').at(-1) && told[end + 1]?.lower !== "'s" && isSubject(told, end)
}

/** How far before its "of" somebody "faces two separate | counts". */
const LONGEST_COUNT = 5

/** "NAME |, 34, from Hull, | who": the word before the first comma, where only what describes the name stands between; else the one before the mark. */
function asideStart (told: readonly Token[], mark: number): number {
  const first = told.findIndex(({ text }) => text === ',')
  return told.slice(first + 1, mark).every(word => !isVerb(word)) ? first - 1 : mark - 1
}

/** Nothing before it has a verb, but for what leads up to it: "Yesterday NAME". */
const isSubject = (told: readonly Token[], end: number): boolean => !told.slice(0, end).some(({ pos, lower }) => isVerb({ pos }) || /^(?:whose|where|of|for|by|with)$/.test(lower))

/** Where the deed ends: at a mark, at who did or found it, at another clause, or at when. */
function endsDeed (deed: readonly Token[], at: number): boolean {
  const [word, next] = [deed[at], deed[at + 1]]
  if (word === undefined) return false
  if (ENDING.test(word.lower) || TIMED.test(`${word.lower} ${next?.lower ?? ''}`)) return true
  const joins = word.lower === 'and' && /^(?:AUX|ADV|PRON)$/.test(next?.pos ?? '')
  return joins || (at > 1 && word.pos === 'AUX') || (word.lower === 'by' && next?.pos === 'PROPN')
}

const ENDING = /^(?:[.,;:–—()]|but|which|who|while|although|though|after|when|before)$/
const TIMED = /^(?:on|last|this|earlier|in) (?:\S+day|week|month|year|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/
