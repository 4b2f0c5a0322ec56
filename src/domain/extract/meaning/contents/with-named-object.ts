import { lowerAt } from '../../polarity/word-at.js'
import type { Word } from '../../polarity/words.js'
import { isObjectPronoun } from './object-of.js'
import { nameWords } from './speaker.js'
import type { SubjectQuestion } from './resolve-subject.js'

/** "accused | him | of lying": he lied, under his name; undefined where it is not known. Other clauses stay. */
export function withNamedObject (clause: readonly Word[] | undefined, { antecedent }: Pick<SubjectQuestion, 'antecedent'>): readonly Word[] | undefined {
  const [pronoun, ...rest] = clause ?? []
  const subject = SUBJECTS.get(lowerAt(clause ?? [], 0))
  if (pronoun === undefined || (subject === undefined && !isObjectPronoun(pronoun) && pronoun.lower !== 'it') || (pronoun.lower === 'her' && /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? ''))) return clause
  const name = subject === undefined ? undefined : antecedent({ ...pronoun, lower: subject })
  return name === undefined ? undefined : [...nameWords(name), ...rest]
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']])
