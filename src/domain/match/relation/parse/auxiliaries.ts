/** Forms of "be" that are a verb by themselves. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])
/** Auxiliaries that make a clause of what stands with them. */
export const FINITE: ReadonlySet<string> = new Set([...COPULAS, ...'has have had will would can could may might shall should must did does do'.split(' ')])
/** Forms that make a passive with a past participle. */
export const BE: ReadonlySet<string> = new Set(['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", 'got'])
/** What a verb follows, adverbs aside. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...FINITE, ..."having hasn't haven't hadn't won't wouldn't shouldn't can't cannot couldn't don't doesn't didn't to".split(' ')])
