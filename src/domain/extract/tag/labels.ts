/** What a token is in an attribution: outside (0), or the beginning or a later word of the source, the cue or the contents. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const LABEL_COUNT = LABELS.length

/** Roles by number: a role's first word is labelled `2 * role + 1`, its others `2 * role + 2`. */
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = typeof ROLES[number]

export const beginOf = (role: Role): number => 2 * ROLES.indexOf(role) + 1
export const insideOf = (role: Role): number => 2 * ROLES.indexOf(role) + 2
export const roleOf = (label: number): Role | undefined => label === 0 ? undefined : ROLES[(label - 1) >> 1]
export const begins = (label: number): boolean => label % 2 === 1

/** Only a word of the same role may stand before a word that goes on. */
export const mayFollow = (before: number, label: number): boolean => label === 0 || begins(label) || before === label || before === label - 1
