import type { Document, FoundAttribution, Token } from '../../document.js'
import { paddedText } from '../../lower-text.js'
import { isCalendarName } from '../../../lexicon/calendar.js'

const TEXTS = '(?:article|story|report|post|piece|page|headline|newspaper|column|caption|item|blog|live blog)'

/** What the paper said before it corrected it. */
const VERSION = new RegExp(`^ (?:an?|the|our) (?:earlier|previous|original|first|initial|prior) version of (?:this|the|our) (?:\\S+ )?${TEXTS} $`)
const BARE_VERSION = /^ (?:an?|the|our) (?:earlier|previous|original|initial|prior) version $/
/** What the paper itself says, if it says that it erred. */
const OWN = new RegExp(`^ (?:we |(?:this|our) (?:\\S+ )?${TEXTS} .*|(?:an?|the|our) (?:\\S+ )?${TEXTS} (?:(?:published |posted |printed )?(?:on|in|from|of|about) .*)?)$`)
const ERRING = / (?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately|in error|by mistake) /
const CORRECTED = /^ (?:this|that|it|which) (?:is|was) (?:\S+ly )?(?:wrong|incorrect|untrue|false|inaccurate|an error|a mistake|not (?:correct|true|so|right|the case)) | (?:correct(?:s|ed|ion)|in fact|apologi[sz]e|in error) /

/** "An earlier version of this article said that P", "we wrongly reported that P": the publisher says that P is not so. */
export function isTakenBack ({ tokens, sentences }: Document, { source, cues, contents, sentence }: FoundAttribution, publisher: string): boolean {
  const named = source === null ? [] : tokens.slice(source.from, source.to)
  if (source === null || [...named, ...tokens.slice(cues[0]?.from, cues[0]?.to)].some(({ quoted }) => quoted)) return false
  const name = paddedText(named)
  if (VERSION.test(name)) return true
  const next = sentences[sentence.index + 1]
  const follows = next?.part === sentence.part ? paddedText(tokens.slice(next.from, next.to)) : ''
  const isWrong = ERRING.test(paddedText(tokens.slice(cues[0]?.from, Math.max(cues.at(-1)?.to ?? 0, contents[0]?.from ?? 0)))) || CORRECTED.test(follows)
  if (BARE_VERSION.test(name)) return isWrong || / (?:not|n't|never) /.test(follows)
  return isWrong && ((OWN.test(name) && !named.some(isOther)) || name.trim() === publisher.toLowerCase())
}

/** "a report in the Echo": somebody else's. */
const isOther = ({ pos, lower }: Token): boolean => pos === 'PROPN' && !isCalendarName(lower)
