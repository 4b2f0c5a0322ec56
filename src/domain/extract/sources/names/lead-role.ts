import type { Document } from '../../document.js'
import { describeRole, type Role } from '../roles/describe-role.js'
import type { People, Person } from './person.js'

/**
 * "A former minister was cleared … / NAME, who …": the role by which an article's first paragraph calls its subject belongs to whom the second begins with,
 * never named before and by no role that is known.
 */
export function roleInLead (document: Document, { all, at }: People): { person: Person, role: Role } | undefined {
  const lead = document.sentences.find(({ part }) => part === 'text')
  const next = document.sentences.find(({ part, paragraph }) => part === 'text' && paragraph > (lead?.paragraph ?? Infinity))
  if (lead === undefined || next === undefined) return undefined
  const words = document.tokens.slice(lead.from, lead.to)
  const subject = words.slice(0, Math.max(0, words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')))
  const role = /^(?:the|an?)$/.test(subject[0]?.lower ?? '') && !subject.some(({ index, text }) => at.has(index) || text === ',') ? describeRole(subject) : undefined
  const person = all.find(({ words, roles, mentions: [first] }) => first?.from === next.from && words.length > 1 && roles.length === 0)
  return role === undefined || person === undefined ? undefined : { person, role }
}
