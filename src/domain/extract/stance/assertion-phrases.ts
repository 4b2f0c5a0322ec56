import { stancePhrases, type StancePhrase } from './phrase-pattern.js'

const LEAD = "(?:(?:has|have|had|now|also|still|since|once|[\\w']+ly) ){0,3}"
const TOLD = '«account|version|story|stories|tale|assertion|allegation|accusation|claim|tally|finding|insistence|explanation|contention|narrative|theory|suggestion|complaint|boast»s?'
/** What takes a side towards what another has told. */
const WEIGHED = '(?:disput|contest|contradict|reject|dismiss|den|challeng|question|doubt|confirm|corroborat|support|back|cast|bear|bore|borne|about|over|contrary|verif|unconvinced|convinced|sceptical|skeptical|brush|laugh|scorn|rubbish|refut|scotch|rebut|respon|react|address|comment|reply|replied|answer)'

/** Phrases that lay a statement on somebody in passing: in a relative clause, behind a noun, or as what another weighs. */
export const ASSERTION_PHRASES: readonly StancePhrase[] = [
  ...stancePhrases('asserts', 'subject', `
whom (?:W ){1,8}?(?<cue>${LEAD}«accus|blam»(?:e|es|ed)) (?:of|for)
(?<=, )which (?:W ){1,8}?(?<cue>${LEAD}«reported|alleged|revealed|disclosed»)(?= [.,;]| (?:in|on|at|last|earlier|this) |$)
whom (?:W ){1,6}?(?<cue>${LEAD}«describ»(?:e|es|ed) as)
(?<=, )whatever (?:W ){1,5}?(?<cue>(?:(?:may|might|are|were) )?«say|claim»(?:s|ing|ed)?)(?= [.,;]|$)
(?<cue>«citing|pleading»)(?= (?:(?:an?|his|her|its|their|the) )?(?:W ){0,2}?(?:mice|rats|damage|problems?|commitments?|grounds|failures?|breaches?|gag|diary|fever|illness|injury|throat|heel|schedule|order|fatigue|weather|safety|concerns?|costs?|lack|shortages?|privacy|security|reasons?|conflict|contract)(?= |$))
(?<cue>${LEAD}«put»s?) (?:the |its )?(?:W ){0,2}?(?:dead|injured|wounded|death toll|number|numbers|toll|cost|costs|price|figure|damage|losses|loss|turnout|total|count|crowd)(?: of(?: W){1,3}?)? at
(?<cue>${LEAD}«gave|give»n?s?)(?= (?:an?|the|its own) (?:W ){0,2}?(?:toll|tally|figure|count) of (?:W ){0,3}?\\d)
(?<=, )as (?:(?:the|an?|some|many|most|its|his|her|their) )?(?:W ){1,5}?(?<cue>${LEAD}«claim|alleg|report|assert|suggest|maintain»(?:s|d|ed|es)?)(?= [.,;]|$)
(?<!(?:percentage|percent|basis|[\\d.]+) )(?<cue>${LEAD}«point»(?:s|ed|ing)? to) (?:W ){0,2}?(?:\\d[\\d,.]*|evidence|data|figures|records|tests?|studies|photographs|minutes|results|stations)`),
  ...stancePhrases('asserts', 'behind', `
(?<=^|, )(?<cue>«accused») by(?= (?:Q ){1,8}?of)
(?<!(?:be|been|being|is|are|was|were|got|get|as) (?:\\w+ )?)(?<cue>«reported|alleged») by
(?<cue>«explanation|theory|version|claim|allegation|suggestion|estimate|accusation|charge»s? (?:that (?:was|were) )?(?:first |originally |initially |once )?(?:levell?ed|raised|voiced|aired|reported|published|put forward|put about|spread|peddled|advanced|offered|made|given|floated)) by
to the «mind» of`),
  ...stancePhrases('asserts', 'owner', `
(?<=(?:^| )${WEIGHED}\\w* (?:A ){0,6})(?:'s|') (?:W )?(?<cue>${TOLD})(?= (?:of|about|to) | [.,;]|$)
(?:'s|') (?:W )?(?<cue>«claim») to (?:have|be|own|hold|know)`)
]
