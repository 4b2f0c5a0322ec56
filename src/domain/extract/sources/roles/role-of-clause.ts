import type { Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { describeRole, type Role } from './describe-role.js'

/** What somebody is by a clause about them: "(who) chairs the committee", "(who) resigned as mines minister", "(who) was her lawyer". */
export function roleOfClause (clause: readonly Token[]): Role | undefined {
  const end = clause.slice(0, MAX_WORDS).findIndex(({ text }) => /^[,.;:–—]$/.test(text))
  const words = clause.slice(0, end === -1 ? MAX_WORDS : end)
  const as = words.findIndex(({ lower }, at) => (lower === 'as' && at > 0) || (at < 2 && COPULAS.has(lower)))
  if (as !== -1) return formerly(words, describeRole(nominal(words.slice(as + 1))))
  const noun = AGENTS.get(lowerAt(words, 0)) ?? AGENTS.get(lowerAt(words, 1))
  const [verb] = words
  return noun === undefined || verb === undefined ? undefined : describeRole([{ ...verb, text: noun, lower: noun }])
}

const MAX_WORDS = 10
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'becomes', 'remains', 'been'])

/** Up to where the phrase goes over to when and where. */
function nominal (words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ lower }) => lower === 'on' || lower === 'until' || lower === 'since' || lower === 'in' || lower === 'from')
  return end === -1 ? words : words.slice(0, end)
}

function formerly (words: readonly Token[], role: Role | undefined): Role | undefined {
  const left = words.slice(0, 3).some(({ lower }) => LEAVING.has(lower))
  return role === undefined || !left || role.modifiers.includes('former') ? role : { ...role, text: `former ${role.text}`, modifiers: [...role.modifiers, 'former'] }
}

const LEAVING: ReadonlySet<string> = new Set('resigned quit retired left served was worked stepped'.split(' '))

const AGENTS: ReadonlyMap<string, string> = new Map(`chairs:chair chaired:chair leads:leader led:leader heads:head headed:head runs:head ran:head represents:lawyer represented:lawyer owns:owner owned:owner
founded:founder teaches:teacher taught:teacher coaches:coach coached:coach manages:manager managed:manager directs:director directed:director edits:editor edited:editor farms:farmer
studies:researcher studied:researcher investigates:investigator prosecutes:prosecutor governs:governor commands:commander trains:trainer drives:driver defends:lawyer plays:player trades:trader`
  .split(/\s+/).map(pair => [pair.replace(/:.*/, ''), pair.replace(/.*:/, '')] as const))
