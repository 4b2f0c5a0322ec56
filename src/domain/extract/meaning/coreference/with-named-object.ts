import { lowerAt } from '../../word-at.js'
import { nameWords, type Word } from '../../clauses/words.js'
import { mayMean } from './rival.js'
import type { SubjectQuestion } from './resolve-subject.js'
import { isObjectPronoun } from '../../clauses/pronouns.js'

/** "accused | him | of lying": he lied, under his name; undefined where it is not known. Other clauses stay. */
export function withNamedObject (clause: readonly Word[] | undefined, { antecedent, rivals = [] }: Pick<SubjectQuestion, 'antecedent' | 'rivals'>): readonly Word[] | undefined {
  const [pronoun, ...rest] = clause ?? []
  const subject = SUBJECTS.get(lowerAt(clause ?? [], 0))
  if (pronoun === undefined || (subject === undefined && !isObjectPronoun(pronoun) && pronoun.lower !== 'it') || (pronoun.lower === 'her' && /^(?:NOUN|ADJ)$/.test(rest[0]?.pos ?? ''))) return clause
  const named = subject === undefined ? undefined : antecedent({ ...pronoun, lower: subject })
  const name = named ?? rivals.find(rival => mayMean(rival, pronoun.lower))?.phrase
  return name === undefined ? undefined : [...nameWords(name), ...rest]
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']])
