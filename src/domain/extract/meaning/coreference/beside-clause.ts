import { thingToldOf } from '../../clauses/thing-told-of.js'
import type { Word } from '../../clauses/words.js'
import type { SubjectQuestion } from './resolve-subject.js'

/** What a pronoun may mean besides, where a clause of the same content stands before: what that is about. */
export function besideClause (clause: readonly Word[] | undefined, { thing, rivals = [], toldIn }: SubjectQuestion): Pick<SubjectQuestion, 'thing' | 'rivals'> {
  if (clause === undefined) return {}
  return { thing: thingToldOf(clause) ?? thing, rivals: [toldIn?.(clause), ...rivals].filter(rival => rival !== undefined) }
}
