import { stancePhrases, type StancePhrase } from './phrase-pattern.js'

const LEAD = '(?:(?:has|have|had|since|also|later|largely|broadly|fully|entirely|wholeheartedly|quickly|promptly|publicly) ){0,3}'
const BELIEF = '(?:assessment|opinion|belief|conviction|sentiment|verdict|analysis|point|argument|warning|judg[e]?ment)s?'
const VIEW = `(?:(?:claim|account|version|statement|assertion|view|remark|comment|conclusion|finding|accusation|allegation|testimony|theory)s?|${BELIEF})`
/** Whose view it is: somebody's who was told of. */
const THEIRS = '(?:the|this|that|these|those|his|her|its|their|W (?:W )?\'s)'
/** Nothing follows but how or when. */
const SPENT = '(?= [.,;:)]|$| (?:and|but|saying|adding|in|on|when|that it|that he|that she|that they) )'
/** What is agreed is no view, and sides that agree do so with each other; stands before the verb. */
const ONE = '(?<!(?:be|been|being|is|are|was|were) (?:W )?)(?<!(?:sides?|parties|both|they|leaders|ministers|teams|clubs|companies|countries|couple|pair|delegates|negotiators|governments|all|owners)(?: W){0,3}? )'
/** The words of a sentence up to its verb. */
const SUBJECT = '(?:(?!(?:and|but|that|to|said|says|not|n\'t|never|nobody|nor|neither|few) )A ){1,10}?'
const SOMEBODY = '(?:him|her|them|that|this|(?:the |his |her |its |their )?W(?: W)?)'

/** Phrases of those who say that what another has claimed is so. */
export const AGREEMENT_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('confirms', 'subject', `
^${SUBJECT}${ONE}(?<cue>${LEAD}«agree|concur»(?:s|d|red)?)(?= [.]|$| , (?:saying|adding|pointing|noting|but|calling) )
^${SUBJECT}${ONE}(?<cue>${LEAD}«agree|concur»(?:s|d|red)? with ${SOMEBODY})(?= [.]|$| , (?:saying|adding|pointing|noting|but) )
(?<=, (?:and|while|though|although) )(?:(?!that )W ){1,6}?${ONE}(?<cue>${LEAD}«agree|concur»(?:s|d|red)?(?: with (?:him|her|them|that|this))?)(?= [.;]|$)
(?<cue>${LEAD}«echo|second|endors|support|corroborat»(?:e?s|ed|ing)? (?:(?:this|that|these|those) ${VIEW}|(?:the|his|her|its|their) ${BELIEF}))${SPENT}
(?<cue>${LEAD}«echo|second|endors|support|corroborat»(?:e?s|ed|ing)?) ${THEIRS} (?:W )?${VIEW}${SPENT}
(?<cue>${LEAD}«shar»(?:es|ed|ing)) (?:the|this|that|his|her|their) (?:same )?(?:view|opinion|assessment|belief|conviction|analysis|interpretation)s?${SPENT}
(?<=, (?:an?|the) )(?:forecast|prediction|claim|view|pledge|promise|warning|statement|assertion|accusation|charge)(?: that| which)? (?:W ){1,4}?(?<cue>${LEAD}«repeat|reiterat|renew|echo|shar»(?:ed|es|s|e)?)(?= [.,;]| (?:on|in|at|to|when|during|last|yesterday) |$)
(?<cue>(?:say|said|says) (?:very |pretty )?much the «same»)(?= [.,;]|$)`, { firm: true }),
  ...stancePhrases('confirms', 'behind', `
(?<=(?:, |^)(?:an?|the|that|this) (?:W )?)(?:view|claim|account|assertion|conclusion|finding|theory|contention|accusation|allegation|assumption|interpretation)s?(?: that (?:was|is))? (?<cue>«shared|echoed|backed|supported|endorsed|seconded» by)`)
]
