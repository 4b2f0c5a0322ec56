/** Verbs whose passive says what is held to be so: "is said by police to have fled"; base forms. */
export const RAISING_VERBS: ReadonlySet<string> = new Set('say report believe think allege claim understand suppose assume'.split(' '))

/** The same of what is yet to come: "is expected by analysts to fail". */
export const EXPECTING_VERBS: ReadonlySet<string> = new Set('expect forecast predict project'.split(' '))
