import { FAULTS } from '../../../../lexicon/faults.js'
import { stemOf, stemsOf } from '../../../../lexicon/stem.js'
import { WHOLLY } from '../../../stance/answer-words.js'
import type { Reversible } from './reversible.js'
import { deedOf } from './same-verb.js'
import { paddedText } from '../../../lower-text.js'

/** "mimed the aria", "sang every note": whoever is said to have done wrong did right by all of it. */
export function isWhole ({ mine, theirs, said, same }: Reversible): boolean {
  const theirWords = [...theirs.group, ...theirs.rest].map(({ lower }) => stemOf(lower))
  const told = theirWords.some(stem => FAULTS.has(stem)) && !theirWords.some(stem => UNTRUTHS.has(stem))
  const own = [...mine.group, ...mine.rest].some(({ lower }) => FAULTS.has(stemOf(lower)) && !NEUTRAL.has(lower)) || FELT.has(deedOf(mine))
  const all = /^(?:every|each|all)$/.test(mine.subject[0]?.lower ?? '')
  return told && !own && (same || all) && said.length < LONGEST && WHOLLY.test(paddedText(said))
}

/** Whoever is accused of one may have told it there. */
const UNTRUTHS: ReadonlySet<string> = stemsOf('lie mislead misled deceive exaggerate misrepresent')

/** What is a fault of some things only. */
const NEUTRAL: ReadonlySet<string> = new Set('cut sold sell fell fall struck fire fired locked jumped shot seized frozen shut thrown empty dry late'.split(' '))
/** To have always liked something answers nobody. */
const FELT: ReadonlySet<string> = new Set('like love want prefer believe think say feel hope enjoy admire know see dream remember wonder intend support expect fear suspect respect try'.split(' ').map(stemOf))

/** In a longer statement it is the whole of something else. */
const LONGEST = 16
