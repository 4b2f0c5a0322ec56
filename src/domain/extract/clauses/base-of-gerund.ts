import { DOUBLING, IRREGULAR_PASTS } from './irregular-verbs.js'

/** The base of a gerund ("hiding": "hide"): of an irregular verb by its table, by the tagger where it took the word for a verb, else by spelling. */
export function baseOfGerund ({ lower, lemma }: { lower: string, lemma: string }): string {
  const irregular = IRREGULARS.get(lower)
  if (irregular !== undefined) return irregular
  if (lemma !== lower) return lemma
  const stem = lower.slice(0, -3)
  if (/([^aeiouls])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiou][aeiou][szvcg]|[aeiou][aeiou]s|rg|nc|rc|dg|rv|lv|iz|at|ut|id|ad|ok|ak|ur|ir)$/.test(stem) ? stem + 'e' : stem
}

function gerundOf (base: string): string {
  if (/[^eoy]e$/.test(base)) return (base.endsWith('ie') ? base.slice(0, -2) + 'y' : base.slice(0, -1)) + 'ing'
  const doubles = DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || /(?:get|set|put|cut|win|run|sit|hit)$/.test(base)
  return base + (doubles ? base.slice(-1) : '') + 'ing'
}

/** "lying" is what liars do. */
const IRREGULARS: ReadonlyMap<string, string> = new Map([...[...IRREGULAR_PASTS.keys()].map(base => [gerundOf(base), base] as const), ['lying', 'lie'], ['dying', 'die']])
