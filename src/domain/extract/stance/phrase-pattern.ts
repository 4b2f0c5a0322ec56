import type { Stance } from '../../../model/stance.js'

/**
 * Where whoever takes the stance stands: before the phrase as its subject; right behind it; or as the one whom a request went to ("calls to X went
 * unanswered"); whose it is ("the firm's denial"); the subject of the clause that it leads up to ("after weeks of denials, X").
 */
export type Seat = 'subject' | 'behind' | 'asked' | 'owner' | 'later'

/** A pattern over lower-case words that are parted by one space. */
export interface PhrasePattern {
  /** A group `cue` marks the words of the cue where they are not all of it. */
  pattern: RegExp
  /** Tells the words that the phrase hangs on: one of them stands in each of its places, so that most sentences need not be searched. */
  hangsOn: RegExp
}

/** A phrase that takes a stance by itself. */
export interface StancePhrase extends PhrasePattern {
  stance: Stance
  seat: Seat
  /** It denies only what is told to be a claim: one has to stand around it. */
  claim: boolean
  /** It is read better than a verb on the same words would be. */
  firm: boolean
  /** Its words may stand in quote marks: “a fabrication”. */
  quotes: boolean
  /** Of what cannot speak its words mean something else: "sales did not pick up". */
  voiced: boolean
}

/** What stands for what in the source of a pattern; every repetition of these is bounded and ends at a space, so that none can run away. */
const SHORTHANDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ ~/g, '(?: W){0,2}?'],
  [/\bNOT\b/g, "(?:not|n't|never|cannot)"],
  [/\bW\b/g, '[^ ,.;:()"–—]+'],
  [/\bQ\b/g, '[^ ,.;:()–—]+'],
  [/\bA\b/g, '[^ ;:()"–—]+']
]

/**
 * Compiles a pattern. `W` stands for a word, `Q` for one or a quoted word, `A` for one or a comma; `~` for up to two words, as of manner and time; `NOT` for a
 * negation. Guillemets mark how the words begin that the phrase hangs on.
 *
 * @throws {SyntaxError} for a source that is no pattern.
 */
export function compilePhrase (source: string): PhrasePattern {
  const marked = [...source.matchAll(/«([^»]*)»/g)].map(([, begins]) => begins)
  const plain = source.replace(/«([^»]*)»/g, '(?:$1)')
  const spelled = SHORTHANDS.reduce((text, [shorthand, meaning]) => text.replace(shorthand, meaning), plain)
  return { pattern: new RegExp(`(?<=^| )(?:${wordsFirst(spelled)})(?= |$)`, 'dg'), hangsOn: new RegExp(`^(?:${marked.join('|')})`) }
}

/** What has to stand some words before is looked for where the pattern's own words stand: to look so far back from each word takes many times longer. */
function wordsFirst (pattern: string): string {
  const end = /^\(\?<[=!]/.test(pattern) ? endOfGroup(pattern) : 0
  const own = pattern.slice(end).replace(/\(\?<\w+>/g, '(?:')
  return pattern.slice(0, end).includes('{') ? `(?=${own})${pattern}` : pattern
}

/** Where the group ends that opens a pattern. */
function endOfGroup (pattern: string): number {
  let depth = 0
  for (const { 0: mark, index } of pattern.matchAll(/\\.|\[[^\]]*\]|[()]/g)) {
    if (mark === '(') depth++
    else if (mark === ')' && --depth === 0) return index + 1
  }
  return pattern.length
}

/** The phrases of a table with one source a line. */
export const stancePhrases = (stance: Stance, seat: Seat, sources: string, { claim = false, quotes = false, firm = false, voiced = seat === 'subject' && SILENT.has(stance) } = {}): StancePhrase[] =>
  sources.trim().split('\n').map(source => ({ ...compilePhrase(source), stance, seat, claim, quotes, voiced, firm: firm || quotes || seat === 'behind' }))

/** What only those do who were asked. */
const SILENT: ReadonlySet<Stance> = new Set<Stance>(['does_not_respond', 'declines_to_comment', 'disclaims_knowledge', 'does_not_address'])
