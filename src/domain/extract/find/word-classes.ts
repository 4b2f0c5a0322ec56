import type { Token } from '../document.js'
import { wordAt } from '../word-at.js'
import { isNoun, isVerb } from '../part-of-speech.js'
import { isCalendarName } from '../../lexicon/calendar.js'

/** A set of the words of a line. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const BE = words("is are was were be been being am 's 're 'm")
export const HAVE = words("has have had having 've")
export const DO = words('do does did')
export const MODALS = words("will would can could may might must shall should ca wo 'll 'd cannot")
export const NEGATIONS = words("not n't never neither nor no hardly")
/** Verbs that a cue may hang on by "to": "declined to comment", "continued to insist". */
export const CHAIN_VERBS = words('declined declines decline declining refused refuses refuse refusing continued continues continue began begins sought seeks ' +
  'tried tries appeared appears appear seemed seems seem proceeded proceeds rushed hastened used failed fails moved moves hurried scrambled quick swift forced compelled obliged')
export const DECLINING = words('declined declines decline declining refused refuses refuse refusing failed fails')
export const QUOTE_MARKS = words("“ ” ‘ ’ \" ' '' `` « » „")
export const DASHES = words('– — ― -- -')
export const CLAUSE_STARTERS = words('that whether if how why what')
export const COORDINATORS = words('and but or yet')
/** They open a clause beside the attribution, not one inside what was said. */
export const CONTRASTERS = words('while whereas although though as even')
/** They open a clause before its subject: "who | neighbours say", "whatever | the islanders say". */
export const FRONTED = words('who whom whatever')
/** Verbs of asking, as they are told of whoever is asked. */
export const ASKED = words('asked pressed questioned quizzed')
export const RELATIVES = words('who which whom whose that')
const TIME = words('jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow tonight week weekend month year night morning afternoon evening day days ' +
  'hours hour weeks months years earlier later recently ago spring summer autumn winter')
const TIME_LEADS = words('last this next earlier later late early previous the that same on in at')
/** What a speech is given in; a phrase headed by it is no part of what was said. */
const SPEECH_EVENTS = words('interview statement briefing speech conference tweet post email e-mail letter memo report article interviews statements remarks ' +
  'comments call meeting hearing debate rally appearance appearances show program programme op-ed column blog testimony message book podcast broadcast ' +
  'announcement event address forum documents filing release twitter facebook television tv radio')

export const isTime = (token: Token): boolean => TIME.has(token.lower) || isCalendarName(token.lower)
export const leadsTime = (token: Token): boolean => TIME_LEADS.has(token.lower)
export const isSpeechEvent = (token: Token): boolean => SPEECH_EVENTS.has(token.lower)
export const isQuoteMark = (token: Token): boolean => QUOTE_MARKS.has(token.text)
export const isDash = (token: Token): boolean => DASHES.has(token.text)
export const isNominal = (token: Token): boolean => isNoun(token) || token.pos === 'NUM' || token.pos === 'X'
export const isPossessive = (token: Token): boolean => (token.pos === 'PART' && /^(?:'s|')$/.test(token.lower)) || POSSESSIVE_PRONOUNS.has(token.lower)
export const isPersonal = (token: Token): boolean => PERSONAL.has(token.lower) && token.text !== 'US'
const POSSESSIVE_PRONOUNS = words('his her their its my our your whose')
const PERSONAL = words('he she they it we i you who which him them me us')

/** A verb that can be the finite one of a clause; participles of reduced clauses count too, since nothing tells them apart here. */
export function isFiniteVerb (tokens: readonly Token[], index: number): boolean {
  const token = wordAt(tokens, index)
  if (!isVerb(token)) return false
  const before = wordAt(tokens, index - 1).lower
  return !isHyphenated(tokens, index) && before !== 'to' && !token.lower.endsWith('ing') && token.lower !== 'be' && token.lower !== 'been'
}

/** "California-| based |": part of the word before it; a dash has room around it. */
export function isHyphenated (tokens: readonly Token[], index: number): boolean {
  const [first, hyphen, last] = [wordAt(tokens, index - 2), wordAt(tokens, index - 1), wordAt(tokens, index)]
  return hyphen.text === '-' && first.end === hyphen.start && hyphen.end === last.start
}
