import type { SourceKind } from '../../../../model/source.js'

const KINDS: ReadonlyMap<string, ReadonlySet<SourceKind>> = new Map([
  ['it', new Set<SourceKind>(['organisation', 'government', 'publication'])], ['they', new Set<SourceKind>(['group', 'anonymous', 'government'])]
])

/** Whether the pronoun may take up such a source: "it" a body, "they" several. */
export const takesUp = (pronoun: string, { name, kind }: { name: string, kind: SourceKind }): boolean =>
  KINDS.get(pronoun)?.has(kind) === true && (pronoun === 'it' || (/(?:s|people|men|police)\b/.test(name) && !/^(?:an?|one|another) /.test(name)))
