import type { TokenSpan } from '../document.js'
import { beginOf, insideOf, ROLES, type Role } from './labels.js'
import type { RoleSpan } from './link-spans.js'

/**
 * The labels of the tokens `from` up to `to`. Where spans stand in each other a cue comes before a source and a source before contents, and what is left
 * of the outer one are several spans; what reaches over the ends is cut.
 */
export function labelSpans (spans: readonly RoleSpan[], { from, to }: TokenSpan): Uint8Array {
  const within = spans.filter(span => span.from < to && span.to > from).sort((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role))
  const owners = new Int32Array(to - from).fill(-1)
  within.forEach((span, index) => { owners.fill(index, Math.max(0, span.from - from), Math.max(0, span.to - from)) })
  const labels = new Uint8Array(to - from)
  for (let first = 0, next = 0; first < labels.length; first = next) {
    const owner = owners[first] ?? -1
    for (next = first + 1; owners[next] === owner;) next++
    const role = within[owner]?.role
    if (role !== undefined) labelRun(labels.subarray(first, next), role)
  }
  return labels
}

function labelRun (labels: Uint8Array, role: Role): void {
  labels.fill(insideOf(role))
  labels[0] = beginOf(role)
}
