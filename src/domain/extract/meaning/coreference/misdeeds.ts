import type { Word } from '../../clauses/words.js'
import { predicateOf } from './predicate-of.js'

/**
 * Whether what is told of the pronoun at `at` is a wrong that one lays on others: "he beat his wife", "she had taken bribes"; not "he was beaten", "he never
 * stole".
 */
export function isMisdeed (words: readonly Word[], at: number): boolean {
  const { to, between, isState } = predicateOf(words, at)
  if (isState || between.some(part => /^(?:not|n't|never)$/.test(part))) return false
  const { lemma = '' } = words[to] ?? {}
  const behind = words.slice(to + 1, to + REACH).map(({ lower }) => lower)
  return MISDEEDS.has(lemma) || (TAKING.has(lemma) && behind.some(word => TAKEN.has(word)))
}

/** Words behind the verb that tell. */
const REACH = 5

const MISDEEDS: ReadonlySet<string> = new Set(`beat rape stab steal rob threaten kidnap murder assault punch kick slap abuse harass bully blackmail bribe embezzle defraud cheat forge fake lie mislead deceive betray leak smuggle launder spy
plagiarise plagiarize molest grope torture strangle choke poison rig falsify fabricate conspire collude extort loot vandalise vandalize stalk intimidate insult defame swindle scam pocket misuse squander incite violate`.split(/\s+/))
const TAKING: ReadonlySet<string> = new Set('take accept demand pay run commit break hide conceal destroy delete shred drive use make have ignore jump falsify'.split(' '))
const TAKEN: ReadonlySet<string> = new Set(`bribe bribes kickback kickbacks drugs cocaine heroin steroids law laws rules oath drunk evidence proof fraud crime crimes perjury adultery murder treason theft offence offense offences light
lights threats affair affairs warnings`.split(/\s+/))
