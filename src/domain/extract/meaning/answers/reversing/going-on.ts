import { stemOf } from '../../../../lexicon/stem.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { predicateText, type Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'
import { lowerText } from '../../../lower-text.js'

/** "had resigned", "is still in command": what has ended goes on. */
export const goesOn = ({ mine, theirs, same }: Reversible): boolean =>
  same && theirs.tense !== 'future' && isEnded(theirs) && (deedOf(mine) === 'go' || !ENDED.has(deedOf(mine))) && GOING_ON.test(predicateText(mine))

/** "would join Lyon", "I am not going anywhere" */
export const staysOn = ({ theirs, said, same }: Reversible): boolean =>
  same && (isEnded(theirs) || MOVING.has(deedOf(theirs))) && STAYING.test(` ${lowerText(said)} `)

const STAYING = / (?:not|n't) going anywhere /
const MOVING: ReadonlySet<string> = new Set('join move sign transfer switch go'.split(' ').map(stemOf))

const isEnded = (clause: Clause): boolean => ENDED.has(deedOf(clause)) || / (?:(?:called|is|was) off|(?:is|was|are|were) (?:over|finished|at an end)) /.test(predicateText(clause))

const ENDED: ReadonlySet<string> = new Set(`resign quit leave flee go sack fire dismiss oust axe close shut stop end collapse die fail abandon cancel suspend scrap surrender vanish disappear desert depart retire cease
fold disband dissolve disperse evacuate halt expel lapse expire fall lose withdraw remove replace sell kill murder drown perish starve escape abscond defect drop finish freeze defect relocate emigrate`.split(/\s+/).map(stemOf))

const GOING_ON = new RegExp(' (?:still(?! (?:not|under|being|to|on the run|missing|in (?:hiding|custody|hospital|prison|jail)))|to this day|as (?:ever|usual|normal|always|before|planned)|' +
  "continu(?:e|es|ing)|remains? (?:in|at|on|our|the|with|open|head|as)|remained (?:open|in (?:his |her |its |their |the )?(?:office|posts?|place|charge|force|command|power|job)|at (?:his|her|its|their) [a-z]+)|goes (?:on|ahead)|(?:go|going) ahead|(?:will|would) go on(?= $| [.,]| (?:as|until|for|despite|regardless|next|at) )|stay(?:s|ed)? (?:open|on(?= $| [.,]| (?:as|until) ))|going strong|(?:is|are|am|'s|'m|'re) (?:here|at home|at work|in (?:his|her|the|their) office)|" +
  '(?:every|each) (?:day|night|week|morning|evening|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|at (?:his|her|their|my|its) (?:desk|post)s?|has been at|runs? until|alive and well) ')
