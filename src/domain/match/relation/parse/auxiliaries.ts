/** Forms of "be" that are a verb by themselves. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])
/** Auxiliaries that make a clause of what stands with them. */
export const FINITE: ReadonlySet<string> = new Set([...COPULAS, ...'has have had will would can could may might shall should must did does do'.split(' ')])
