import type { Token } from '../../document.js'
import { isFiniteVerb } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** How far into a clause its verb may stand, in tokens. */
const LONGEST_SUBJECT = 25

/** Whether a finite verb follows a first word at `from`, near enough to make a clause of them. */
export function isClauseAhead (tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_SUBJECT); at++) if (isFiniteVerb(tokens, at) && !isDoneBy(tokens, at)) return true
  return false
}

/** "the virus, an explanation | put | forward by the dairy": a participle; prices rise "by 3 percent". */
function isDoneBy (tokens: readonly Token[], verb: number): boolean {
  const by = [verb + 1, verb + 2].find(at => wordAt(tokens, at).lower === 'by')
  return by !== undefined && wordAt(tokens, verb).pos === 'VERB' && wordAt(tokens, verb - 1).pos === 'NOUN' && /^(?:DET|PROPN|NOUN)$/.test(wordAt(tokens, by + 1).pos)
}
