import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { FRONTED } from '../find/word-classes.js'

/**
 * The same with a source that ends before what is only told of it: "a nurse, speaking by telephone" is a nurse. The model has learnt sources with all that
 * hangs on them. A relative clause stays, for it may be what tells the kind ("who asked not to be named"). What a text leaves out, whoever wrote it does.
 */
export function withNamedPart ({ tokens }: Document, found: FoundAttribution): FoundAttribution {
  const { source } = found
  if (source === null) return found
  const words = tokens.slice(source.from, source.to)
  const told = words.findIndex(({ text }, at) => at > 0 && text === ',' && words[at + 1]?.pos === 'VERB' && !isCapital(words[at + 1]))
  const named = told < 0 ? withName(tokens, source) : { from: source.from, to: source.from + told }
  return { ...found, source: authorOf(tokens, behindFronted(tokens, withoutOccasion(tokens, named, found))) }
}

/** "who | neighbours", "the surgeon, whom | two nurses": whoever speaks stands behind the pronoun, but not in "the minister, whom the paper accused". */
function behindFronted (tokens: readonly Token[], { from, to }: TokenSpan): TokenSpan {
  const pronoun = tokens.slice(from, to - 1).findLast(({ lower, index }) => (lower === 'whom' || index === from) && FRONTED.has(lower))
  return pronoun !== undefined && !tokens.slice(pronoun.index + 1, to).some(({ pos }) => pos === 'VERB') ? { from: pronoun.index + 1, to } : { from, to }
}

/** "the countess | when shown the article", "the forester after | a hiker | reported it" */
function withoutOccasion (tokens: readonly Token[], { from, to }: TokenSpan, { cues: [cue] }: FoundAttribution): TokenSpan {
  const lead = tokens.slice(from + 1, to - 1).find(({ lower, quoted }) => OCCASIONS.has(lower) && !quoted)
  if (lead === undefined) return { from, to }
  return cue?.from === to ? { from: lead.index + 1, to } : { from, to: lead.index }
}

const OCCASIONS: ReadonlySet<string> = new Set(['when', 'after', 'before', 'while'])

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** "a spokeswoman for the ministry, | NAME NAME, said" */
function withName (tokens: readonly Token[], source: TokenSpan): TokenSpan {
  let to = source.to + 1
  while (isCapital(tokens[to])) to++
  const isNamed = tokens[source.to]?.text === ',' && to - source.to > 2 && tokens[to]?.text === ',' && tokens[source.to - 1]?.pos === 'NOUN'
  return isNamed ? { from: source.from, to } : source
}

const TEXTS: ReadonlySet<string> = new Set('statement answer reply response letter email speech announcement message note'.split(' '))

/** "The firm's statement", "the statement from the firm". */
function authorOf (tokens: readonly Token[], source: TokenSpan): TokenSpan {
  const words = tokens.slice(source.from, source.to)
  const text = words.findIndex(({ lower, quoted }) => !quoted && TEXTS.has(lower))
  if (text === words.length - 1 && words[text - 1]?.lower === "'s") return { from: source.from, to: source.from + text - 1 }
  return /^(?:by|from|of)$/.test(words[text + 1]?.lower ?? '') && text >= 0 && text + 2 < words.length ? { from: source.from + text + 2, to: source.to } : source
}
