import { remember } from '../../../lexicon/remember.js'
import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Document } from '../../document.js'
import { BODY_HEADS, ROLE_HEADS } from '../../sources/roles/roles.js'
import type { ReadAttribution } from '../read-attribution.js'
import { isCalendarName } from '../../../lexicon/calendar.js'

/** Names, lower case, and ids of what is named. */
export type Names = ReadonlySet<string>

/** Whose name stands in what an answer says of itself: who answers, whom they serve, through whom they do it; what they answer is left out. */
export function namesOf ({ tokens }: Document, { place, said, extracted: { source } }: ReadAttribution): Names {
  const around = tokens.slice(place.from, place.to).filter(({ index, quoted, pos, text }) => !quoted && (pos === 'PROPN' || pos === 'ADJ') && /^\p{Lu}/u.test(text) &&
    !said.some(({ from, to }) => from <= index && index < to))
  return namesIn([source.name, ...around.map(({ text }) => text)].join(' '))
}

/** Whether a claim names one of them. */
export const concerns = (proposition: string, names: Names): boolean => [...namesIn(proposition)].some(name => names.has(name))

/** So many texts are asked for again within one article. */
const MAX_TEXTS = 800

const namesIn = remember((text: string): Names => {
  const words = text.split(/[\s’'-]+/).map(word => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const names = words.filter(word => /^\p{Lu}\p{L}{2,}$/u.test(word)).map(word => word.toLowerCase())
  return new Set([...names.filter(isTelling), ...scanEntities(words).map(({ entity }) => entity.id)])
}, MAX_TEXTS)

/** Not what many go by. */
const isTelling = (name: string): boolean => !BODY_HEADS.has(name) && !ROLE_HEADS.has(name) && !isCalendarName(name) && !COMMON.test(name)
const COMMON = /^(?:the|his|her|its|their|they|there|this|that|these|those|some|two|three|four|one|new|national|former|chief|prime|foreign|minister|people|police|inc|ltd|corp|energy|group|bank|house|office|city|state|states|united|general|sir|mrs)$/
