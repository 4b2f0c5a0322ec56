import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import type { Word } from '../../clauses/words.js'
import { baseOf, classOf, type CueClass } from '../../stance/stance-verbs.js'
import { lowerAt } from '../../word-at.js'
import { isNegation } from '../../clauses/function-words.js'
import type { InnerCue } from './inner-cue.js'

/** Classes that tell of a stance when somebody says them of oneself. */
const OWN: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'confirm', 'know', 'unaware', 'comment', 'respond', 'address', 'question'])
/** These tell of it without a negation. */
const AFFIRMED: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['deny', 'confirm', 'unaware', 'question'])

/** A stance of the source itself, who is the subject of the contents: "said he had never heard of the plan". */
export function findOwnStance (words: readonly Word[]): InnerCue | undefined {
  const verb = findMainVerb(words)?.at
  const end = cueEnd(words, verb)
  const cue = words.slice(verb, end)
  const bases = cue.map(baseOf)
  const name = bases.map(base => classOf(base) ?? ADJECTIVES.get(base)).findLast(name => name !== undefined)
  const negated = cue.some(word => isNegation(word) || word.lower === 'no' || word.lower === 'nor')
  const neither = negated && bases.includes('confirm') && bases.includes('deny')
  const declined = bases.includes('decline')
  if (!neither && !declined && (name === undefined || !OWN.has(name) || !(negated || AFFIRMED.has(name)))) return undefined
  // "said he could have denied it"
  if (name === 'deny' && !negated && lowerAt(words, (verb ?? 0) + 1) === 'have' && /^(?:could|would|might|should)$/.test(lowerAt(words, verb ?? 0))) return undefined
  // "said it had yet to confirm it"
  if (name === 'confirm' && !(neither || declined || bases.some((base, at) => VERIFYING.has(base) && bases[at - 1] !== 'to'))) return undefined
  // "said he had challenged the mayor"
  if (name === 'question' && !bases.some(base => (DOUBTS.has(base) && !negated) || (BELIEFS.has(base) && negated))) return undefined
  // "knew the man" and "did not know the man" say something of the man; "did not know of" or "whether" does not
  if (name === 'know' && !KNOWING.has(lowerAt(words, end - 1)) && !KNOWING.has(lowerAt(words, end))) return undefined
  // "said it could confirm it" does
  return { cue: name === 'confirm' ? cue.map(word => word.lower === 'could' ? { ...word, lower: 'can' } : word) : cue, object: words.slice(end) }
}

/** What only takes claims; beds are admitted, and races conceded. */
const VERIFYING: ReadonlySet<string> = new Set(['confirm', 'verify', 'corroborate'])
const DOUBTS: ReadonlySet<string> = new Set(['doubt', 'wonder', 'query', 'unsure', 'sceptical', 'skeptical', 'doubtful', 'unconvinced'])
const BELIEFS: ReadonlySet<string> = new Set(['sure', 'certain', 'convinced', 'persuaded'])
const ADJECTIVES: ReadonlyMap<string, CueClass> = new Map([...[...DOUBTS, ...BELIEFS].map(word => [word, 'question'] as const), ['aware', 'know'], ['unaware', 'unaware'], ['knowledge', 'know'], ['information', 'know'], ['familiar', 'know']])
const KNOWING: ReadonlySet<string> = new Set(['of', 'about', 'whether', 'if', 'that', 'with', 'on'])
const PARTICLES: ReadonlySet<string> = new Set(['of', 'about', 'on', 'to', 'or', 'nor', 'with'])

/** Past the verb group, its adjective or object noun ("aware", "no knowledge"), and the preposition that leads to what it is about. */
function cueEnd (words: readonly Word[], at = 0): number {
  let end = groupEnd(words, at)
  for (let step = stepOf(words, end); step > 0; step = stepOf(words, end)) end += step
  while (PARTICLES.has(lowerAt(words, end))) end++
  return end
}

/** How many words from here still belong to the cue: "aware", "any", "to say", "or deny". */
function stepOf (words: readonly Word[], at: number): number {
  if (continuesCue(words[at])) return 1
  return PARTICLES.has(lowerAt(words, at)) && isCueVerb(words[at + 1]) && !isBidden(words, at) ? 2 : 0
}

/** "had been told | to deny it": whoever is told to has not. */
const isBidden = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'to' && BIDDEN.test(lowerAt(words, at - 1)) && !words.slice(0, at).some(isNegation)

const BIDDEN = /^(?:told|ordered|asked|forced|urged|instructed|pressed|pressured|advised|paid|coached|made|compelled|persuaded|encouraged|obliged|wanted|planned|intended|hoped|meant|going|ready|prepared|tempted|threatened|bribed|trained|taught|required|expected)$/

const isCueVerb = (word: Word | undefined): boolean => word !== undefined && classOf(baseOf(word)) !== undefined
const continuesCue = (word: Word | undefined): boolean =>
  word !== undefined && (ADJECTIVES.has(word.lower) || word.lower === 'no' || word.lower === 'comment' || classOf(baseOf(word)) === 'deny')
