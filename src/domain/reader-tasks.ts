/** What a thread can read, by name: see reader.ts. */
export { extractAttributions } from './extract/extract-attributions.js'
export { sentencesOf } from './extract/sentences-of.js'
export { readStatements } from './read-statements.js'
export { readWithin } from './read-within.js'
