import { lowerAt } from '../../word-at.js'
import { nameWords, ownerWords, type Word } from '../../clauses/words.js'
import { fits } from './fits.js'
import { isTopic, mayMean } from './rival.js'
import type { SubjectQuestion } from './resolve-subject.js'
import { isObjectPronoun, SUBJECT_OF } from '../../clauses/pronouns.js'

type Question = Pick<SubjectQuestion, 'antecedent' | 'rivals' | 'speaker' | 'quoted'>

/**
 * "accused | him | of lying": he lied, under his name; undefined where it is not known. "urged | its | citizens to leave": those of whoever does. Other clauses
 * stay.
 */
export function withNamedObject (clause: readonly Word[] | undefined, { antecedent, rivals = [], speaker, quoted }: Question): readonly Word[] | undefined {
  const [pronoun, ...rest] = clause ?? []
  const owner = SUBJECT_OF.get(pronoun?.lower ?? '')
  if (owner !== undefined && !quoted && fits(owner, speaker) && /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? '')) return [...ownerWords(speaker.phrase), ...rest]
  const subject = SUBJECTS.get(lowerAt(clause ?? [], 0))
  if (pronoun === undefined || (subject === undefined && !isObjectPronoun(pronoun) && pronoun.lower !== 'it') || (pronoun.lower === 'her' && /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? ''))) return clause
  const named = subject === undefined ? undefined : antecedent({ ...pronoun, lower: subject })
  const name = named ?? rivals.find(rival => !isTopic(rival) && mayMean(rival, pronoun.lower))?.phrase
  return name === undefined ? undefined : [...nameWords(name), ...rest]
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']])
