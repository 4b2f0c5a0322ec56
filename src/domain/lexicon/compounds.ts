import { readFileSync } from 'node:fs'

const compounds = load()

/** Whether two nouns tell one thing behind the same word: "power plant", "power station". Stems; after WordNet. */
export const areOneCompound = (first: string, a: string, b: string): boolean => compounds.has(`${first} ${a} ${b}`) || compounds.has(`${first} ${b} ${a}`)

function load (): ReadonlySet<string> {
  return new Set(readFileSync(new URL('./compounds.txt', import.meta.url), 'utf8').trimEnd().split('\n'))
}
