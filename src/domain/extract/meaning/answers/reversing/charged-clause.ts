import type { Word } from '../../../clauses/words.js'
import type { Clause } from '../../../clauses/clause-of.js'

/** "accused | Minsk of shipping shells": a clause in which whoever is charged does it. */
export function chargedClause (words: readonly Word[]): Clause | undefined {
  const at = words.findIndex(({ lower }) => lower === 'of' || lower === 'for')
  const verb = words[at + 1]
  if (at < 1 || verb?.lower.endsWith('ing') !== true) return undefined
  const group = verb.lower === 'being' || verb.lower === 'having' ? words.slice(at + 1, at + 3) : [verb]
  return { subject: words.slice(0, at), group, verb: group.at(-1) ?? verb, rest: words.slice(at + 1 + group.length), tense: 'past' }
}
