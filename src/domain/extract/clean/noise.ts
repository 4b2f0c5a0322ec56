import { remember } from '../../lexicon/remember.js'
import { AGENCIES, INTERFACE_LINES, INTERFACE_WORDS, TIME_WORDS } from './noise-phrases.js'

/** Longest line, in UTF-16 code units, that may be noise as a whole, lists of words aside. */
const MAX_LENGTH = 400

/** Why a line is no news; the names are for tests and for looking at what was dropped. */
export type NoiseKind =
  'no-words' | 'interface' | 'list' | 'time' | 'byline' | 'credit' | 'caption' | 'link' | 'tags' | 'cookies' | 'subscribe' | 'form' | 'code'

/**
 * What kind of noise a line of an article is, by its shape and by the stock phrases of web pages; undefined for news.
 * Made to keep news: a line that quotes or reports somebody is dropped for its shape only where it is a caption, a credit or a link.
 */
export function noiseKind (line: string): NoiseKind | undefined {
  if (!/\p{L}{2}/u.test(line)) return 'no-words'
  if (isList(line)) return 'list'
  if (line.length > MAX_LENGTH) return undefined
  return RULES.find(([, test]) => test(line))?.[0]
}

/** A line as a phrase: lower case, letters only. One rule after another asks for it. */
export const phraseOf = remember(line => line.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter(Boolean).join(' '), 100)

const RULES: Array<[NoiseKind, (line: string) => boolean]> = [
  ['interface', line => isPhrase(line) || isInterface(line)],
  ['time', isTime],
  ['byline', isByline],
  ['caption', line => CAPTIONS.some(pattern => pattern.test(line))],
  ['credit', line => CREDITS.some(pattern => pattern.test(line))],
  ['link', line => /^(?:read (?:more|also|next|the (?:full|rest|original))|also read|see also|related|watch|watch (?:also|live|now)|listen|video|more (?:on|from)[^:]{0,40})\s*[:|»>–—-]\s/i.test(line)],
  ['tags', line => /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|related topics|trending|share(?: this)?)\s*[:|»>–-]/i.test(line) || isHashtags(line)],
  ['code', line => CODE.some(pattern => pattern.test(line)) || phraseOf(line.replace(/<[^<>]*>/g, '')).length < 3],
  ['cookies', line => PARTNERS.test(line) || (/\bcookies?\b/i.test(line) && /\b(?:we|our|us|you|your|this (?:web ?site|site|page))\b/i.test(line) && !reports(line))],
  ['subscribe', line => SUBSCRIBE.some(pattern => pattern.test(line)) && !reports(line)],
  ['form', line => FORMS.some(pattern => pattern.test(line)) && !reports(line)]
]

/** Whoever is said to say so: "we use cookies … 214 partners may store data". */
const PARTNERS = /\b\d+ (?:trusted )?partners (?:may|can|will) (?:store|process|access|use) (?:\S+ ){0,4}?(?:data|information|cookies|devices?)\b/i

/** Somebody is quoted or reported: such a line is not dropped for a phrase in it. */
const reports = (line: string): boolean => /["“”«»]|\b(?:said|says|told|according to|denied|denies|reported)\b/i.test(line)

const isPhrase = (line: string): boolean => INTERFACE_LINES.has(phraseOf(line))

function isInterface (line: string): boolean {
  if (/["“”«».!?:]/.test(line)) return false
  const found = phraseOf(line).split(' ')
  return found.every(word => INTERFACE_WORDS.has(word) || word.length < 2)
}

/** Many words and not one of those that hold a sentence together. */
function isList (line: string): boolean {
  const found = phraseOf(line).split(' ')
  return found.length >= 12 && !/[.!?…](?:["'”’)\s]|$)/.test(line) && found.filter(word => GLUE.has(word)).length * 40 < found.length
}
const GLUE = new Set('the of a an and to is are was were be been that with for from has have had will would he she it its they his at by on as not'.split(' '))

function isTime (line: string): boolean {
  const found = phraseOf(line).split(' ')
  return found.length <= 14 && found.every(word => TIME_WORDS.has(word)) && (/\d/.test(line) || found.length > 1)
}

/** "By Jane Doe, correspondent", "By -", "Source: The Agency". */
function isByline (line: string): boolean {
  const name = /^(?:(?:(?:written|posted|published|words|story|text) )?by(?=\W|$)|source ?:)(.*)$/i.exec(line)?.[1]
  return name !== undefined && name.length <= 80 && name.split(/[\s,|/]+/).every(word => !/^\p{Ll}/u.test(word) || NAME_WORDS.has(word))
}
const NAME_WORDS = new Set('and for of the in at de van von der den al el bin la le di da correspondent reporter staff writer editor'.split(' '))

const isHashtags = (line: string): boolean => line.split(/\s+/).every(word => /^[#@][\p{L}\p{N}_]+[.,]?$/u.test(word))

const CAPTIONS = [
  /(?:^|[^\p{L}])©\s?[\p{Lu}\d]|\(c\) \d{4}/u,
  /^FILE(?: PHOTO)?\s?[-–—:]/,
  /^(?:file photo|pictured|photo|picture|image)s?\s?[:,]|^(?:photo|image|picture)s? (?:by|credit|courtesy|shows?)\b/i,
  /^in this (?:[\w., ]{0,30} )?(?:photo|image|(?:frame|video) grab|picture (?:taken|released|provided|made))\b/i,
  // a credit at the end, after a full stop, a bracket or a bar
  /(?:^|[.!?)\]|(–—-]\s?)(?:file )?(?:photo|photograph|picture|image|illustration)s?(?: credit| by| courtesy(?: of)?)?\s?[:/]\s?\P{Ll}[^.!?]{0,80}\)?\.?$/iu,
  /[([](?:[^()[\]]{0,40}\b)?(?:(?:file|handout|pool|AP|AFP|EPA|Reuters)[ /]photo|(?:photo|image|picture)s?(?: by\b| credit| courtesy|:|\/))[^()[\]]{0,80}[)\]]\.?$/i,
  new RegExp(`(?:/\\s?|\\bvia )(?:${AGENCIES})(?:\\s?/\\s?[\\w .'-]{1,40}){0,3}[)\\]]?\\.?$`),
  new RegExp(`\\b(?:${AGENCIES})\\s?/\\s?\\p{Lu}[\\w .'-]{1,40}[)\\]]?\\.?$`, 'u')
]

const CREDITS = [
  /\bcontributed (?:to this (?:report|article|story|post)|reporting|to (?:the )?reporting)\b/i,
  /^[-–—(]*\s*(?:additional )?(?:reporting|editing|writing|compiled|edited|translated|translation|production|graphics?) by\b/i,
  /^information (?:for|in) this (?:article|report|story) (?:was |is )?(?:provided|supplied|contributed|obtained)\b/i,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b|^copyright\b/i,
  /^this (?:article|story|report|post|piece) (?:(?:was|is|has been) )?(?:first |originally |also )?(?:published|appeared|syndicated|republished|updated|corrected)\b/i,
  /^(?:the )?(?:views|opinions|statements)(?: and (?:views|opinions))? expressed (?:in|by|here)\b/i,
  /^editor['’]?s['’]? note:/i
]

const SUBSCRIBE = [
  /^(?:please )?(?:subscribe|sign up|signup|register|log ?in|sign in)\b/i,
  /^(?:please )?(?:follow|like|join|find|add) (?:us|our|me|the author)\b/i,
  /^(?:follow|like|join) .{1,60} (?:on|via|at) (?:google news|facebook|twitter|x|instagram|telegram|youtube|whatsapp|linkedin|tiktok)\b/i,
  /^(?:download|install|get) (?:the|our)\b.{0,40}\b(?:app|newsletter|alerts?)\b/i,
  /\b(?:our|free|daily|weekly) (?:e-?mail )?newsletters?\b.{0,80}\b(?:inbox|sign up|subscribe|straight)|\b(?:sign up|subscribe) (?:to|for) (?:our|the|free)\b/i,
  /^(?:click|tap) here\b|^share (?:this|your)\b|^support (?:our|us|independent)\b|^(?:if you|you can) (?:like|enjoy|want to support|share)\b.{0,60}\b(?:article|story|site|post|us)\b/i
]

const FORMS = [
  /\byour (?:e-?mail address|comment|name)\b.{0,40}\b(?:not be|will be|is|must be) (?:published|moderated|required|shown|held)\b/i,
  /^(?:required fields|you must be (?:logged|signed)|enter your|type your|please (?:enter|log|enable|confirm|check your))\b/i,
  /\b(?:enable|disable) (?:javascript|cookies|your ad ?blocker)\b|\bad ?blocker\b.{0,60}\b(?:disable|turn off|whitelist)\b/i,
  /^(?:save my name|notify me of|this site (?:uses akismet|is protected by)|you have (?:successfully|been) (?:subscribed|logged))\b/i
]

const CODE = [
  /^#?[\w-]+=[("'{[]/,
  /^[.#@\w][\w\s.,#:>@-]*\{|^[{}\s;]+$/,
  /^-?[a-z]+(?:-[a-z]+)*\s?:\s?[#\w.%-]+(?: [#\w.%-]+){0,5};$/
]
