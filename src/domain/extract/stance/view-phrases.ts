import { CLAIM_NOUNS } from './claim-nouns.js'
import { stancePhrases, type StancePhrase } from './phrase-pattern.js'

const CLAIM = `(?:${[...CLAIM_NOUNS].join('|')})`

/** Phrases that confirm or question. */
export const VIEW_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('confirms', 'behind', `
«confirmed|corroborated|acknowledged|verified|conceded|admitted|borne»(?: out)?(?: W){0,6}? by
(?:there (?:is|was|has been|came) )?(?:official |an? |the )?«confirmation|admission|acknowledg»(?:e?ment)? (?:came )?from`),
  ...stancePhrases('questions', 'subject', `
(?:has|have|had|voic\\w+|express\\w*|rais\\w+|casts?|casting|harbou?r\\w*|threw|throws?|sow\\w*) (?:W ){0,3}?«doubt|sceptic|skeptic|question»(?:s|ism| marks?)?(?: about| on| over| as to| upon)?
(?:call|calls|called|calling|bring|brings|brought|throw|threw) (?:W ){0,8}?in(?:to)? «question|doubt»
(?:is|are|was|were|remain\\w*|am|'m|'re|be|been|sound\\w*|appear\\w*) ~ «skeptical|sceptical|doubtful|dubious|unconvinced|unpersuaded»
(?:is|are|was|were|remain\\w*|am|'m|'re|i'm|we're|be|been) (?:NOT|yet to be|still to be) (?:yet |at all |fully |entirely |so )?«convinced|persuaded|sure|certain»
«wonder»(?:s|ed|ing)? (?:aloud |publicly |openly )?(?:if|whether)
«question»(?:s|ed|ing) (?:W ){0,5}?(?:${CLAIM}|figures?|numbers?|authenticity|accuracy|validity|veracity|truth|truthfulness|results?|data|estimates?|methodology|whether)
«quer»(?:y|ies|ied|ying) (?:whether|if|the|how|his|her|their|its)`),
  ...stancePhrases('confirms', 'subject', `
«own|fess»(?:s|es|ed|ing)? up
«come|came|coming»s? clean
(?:would|will|could|can) only «confirm»`),
  ...stancePhrases('confirms', 'later', `
in an? (?:W ){0,3}?(?<cue>«admission|confession|acknowledg»(?:e?ment)?)(?= ,)`)
]
