import type { Attribution } from '../../../model/attribution.js'
import { placeOf } from '../../provenance/place-of.js'
import { deniedBySpeaker } from '../denied-by-speaker.js'
import type { DraftRule, Known, Raised, Said } from '../known.js'
import { affirming, deniersOf, isHearsay, isSaidBy, statesReverse } from '../known.js'
import { lookedAt } from '../looked-at.js'
import { tellsDenial } from '../tells-denial.js'
import { isWholeSentence } from '../whole-sentence.js'
import { before, isOne, namesOf, quoted, saidBehind, wordOf } from '../words-for-editors.js'
import { isBare } from './attribution-dropped.js'

/**
 * A claim is stated, a denial is on record, and the draft tells of none; or what is stated is on record as what somebody says is not so. Whom it has
 * state what they deny another rule tells of. Said once a claim, of the text before the title.
 */
export const denialOmitted: DraftRule = draft => {
  const looked = lookedAt()
  return said => said.known.flatMap(known => {
    const denials = deniersOf(said, known).filter(denial => isBefore(denial.article, draft.writtenAt) && !isOwn(said, denial))
    if (denials.length === 0 || deniedBySpeaker(said) !== undefined) return []
    if (looked.isDone(known) || tellsDenial(draft, said, { known, denials })) return []
    looked.finish(known)
    return [raise(said, known, denials)]
  })
}

/** Who states it in the draft denies it on record: whatever that is, it is not left out. */
const isOwn = (said: Said, { source }: Attribution): boolean => isSaidBy(said, source)

/** Whether it was published when the draft was written; what has no date was. */
export const isBefore = ({ publishedAt }: Attribution['article'], writtenAt: string | undefined): boolean =>
  writtenAt === undefined || publishedAt === null || publishedAt <= writtenAt

function raise (said: Said, known: Known, denials: Attribution[]): Raised {
  const [first] = denials
  const place = first === undefined ? '' : ` (${placeOf(first)})`
  if (statesReverse(said, known)) return { said, about: known, message: `On record as not so: ${first === undefined ? '' : quoted(first)}${place}. The draft does not say so.` }
  const verb = isOne(denials) ? 'denies' : 'deny'
  const addition = isWholeSentence(said, known) ? `${whoSays(said, known)}${denied(said, namesOf(denials), verb)}` : undefined
  return { said, about: known, message: `${capital(namesOf(denials))} ${verb} this${place}. The draft does not say so.`, suggestion: addition === undefined ? undefined : before(said.span.text, addition) }
}

/** A headline is short, and its "it" is what it tells. */
const denied = ({ span, stance }: Said, names: string, verb: string): string =>
  span.part === 'title' ? `; ${names} ${verb} it` : `, ${stance === null ? 'a claim' : 'a report'} that ${names} ${verb}`

/** Who says so, where the draft drops that too: another rule tells of it, and whichever words are pasted, the sentence is whole. */
function whoSays (said: Said, known: Known): string {
  const word = isHearsay(known.provenance) && isBare(said, known) ? wordOf(affirming(known.provenance)) : undefined
  return word === undefined ? '' : saidBehind(word)
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
