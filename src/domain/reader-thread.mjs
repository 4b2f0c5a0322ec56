// A thread of reader.ts. Threads inherit no loader: where the sources were not compiled, it brings one.
import { existsSync } from 'node:fs'

const sources = existsSync(new URL('./reader-tasks.ts', import.meta.url))
if (sources) (await import('tsx/esm/api')).register()
export const { extractAttributions, readText, readStatements, readWithin } = await import(sources ? './reader-tasks.ts' : './reader-tasks.js')
