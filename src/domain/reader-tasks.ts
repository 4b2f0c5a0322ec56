/** What a thread can read, by name: see reader.ts. */
export { extractAttributions } from './extract/extract-attributions.js'
export { readText } from './extract/read-text.js'
export { readStatements } from './read-statements.js'
export { readWithin } from './read-within.js'
