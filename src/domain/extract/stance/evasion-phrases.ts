import { stancePhrases, type StancePhrase } from './phrase-pattern.js'
import { NO_AUDIENCE, REQUEST, SIDES, WITHIN } from './request-words.js'

/** Phrases of those who do not say what they were asked, on words that a verb would be read from otherwise. */
export const EVASION_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('does_not_address', 'subject', `
(?:did|do|does|has|have|had|would) NOT ~ (?:give|given|offer|provide) (?:any |an? )?(?:«straight|direct|clear|plain») (?:answer|reply|response)
(?:did|do|does|has|have|had|would) NOT (?:(?:«directly|fully» «answer|respond|reply|address»\\w*)|«answer»(?:ed)?(?: (?:the|that|this) (?:W )?questions?)? directly)
(?:give|gave|gives|given|offer\\w*) no (?:«straight|direct|clear|plain|proper») (?:answer|reply|response)
(?:give|gave|gives|given|offer\\w*) (?:an? |only ){0,2}(?:«evasive|vague|noncommittal|oblique|guarded»|non - «committal») (?:answers?|reply|replies|responses?)
(?:did|do|does|has|have|had) NOT ~ (?:«challeng|contradict»\\w*|«quarrel|quibble» with) (?:it|this|that|him|her|them|${WITHIN}(?:claims?|accounts?|versions?|story|allegations?|assertions?|reports?|accusations?|findings?))
(?:is|are|was|were|remain\\w*) (?:W )?(?:«evasive|noncommittal|coy|cagey»|non - «committal»)(?= [.,;]|$| (?:when|on|about|over))
(?<!(?:to|is|are|was|were|am|'m|'re|'s|be) )(?:say|says|said|saying) «nothing» (?:of|about|on)(?! (?:the (?:kind|sort)|that (?:kind|sort)))
«stonewall»(?:ed|s)(?= [.,;]|$| (?:when|on|about|over|questions?|inquiries|reporters|requests?))
(?:drew|draw|draws|cast) a «veil» over
«fail|neglect|omit»\\w* to (?:even )?(?:address${NO_AUDIENCE}|mention|touch on|bring up|refer to|acknowledge|deny)(?! (?:W ){0,2}?(?:need|needs|threat|crisis|problem|problems|receipt))`, { firm: true }),
  ...stancePhrases('does_not_respond', 'subject', `
(?:has|have|had) NOT (?:«commented|reacted») (?:by|before|at) (?:the time|press time|publication|going|monday|tuesday|wednesday|thursday|friday|saturday|sunday|W evening|deadline)
(?:has|have|had) no (?:immediate |official |public )?«response|reply|reaction»(?= [.,;]|$| to (?:the|a|that|this|it))
(?:has|have|had) (?:W ){0,2}?been «silent»(?= [.,;]|$)
(?:has|have|had) «said» nothing (?:since|so far|publicly)
«fail»\\w* to (?:respond|(?<!${SIDES} \\w+ to )reply|return (?:W ){0,4}?${REQUEST}|get back|come back|call back|acknowledge (?:W ){0,3}?${REQUEST})
(?<!(?:has|had|who|which) )«never» (?:responded|replied|wrote back|called back|returned (?:a|an|the|our|any|several|repeated|two|three) (?:W ){0,2}?${REQUEST})`, { firm: true })
]
