import type { FoundAttribution, Token, TokenSpan } from '../../document.js'

/**
 * The cue with auxiliaries and negations right before it, should the finder have left them out: a denial hangs on them. None of it is taken out of the
 * source: "Bane Nor | says".
 */
export function cueTokens (tokens: readonly Token[], found: FoundAttribution): Token[][] {
  const { source, cues, sentence } = found
  return withNegation(tokens, found, cues.map((cue, index) => {
    const floor = source !== null && source.to <= cue.from ? source.to : sentence.from
    return tokens.slice(index === 0 ? leadStart(tokens, cue.from, floor) : cue.from, cue.to)
  }))
}

/** "Neither X nor Y | denied it", "Nor did X | deny it": the negation stands with the source. */
function withNegation (tokens: readonly Token[], { source, cues: [cue] }: FoundAttribution, [first, ...others]: Token[][]): Token[][] {
  const before = source === null || cue === undefined || cue.from < source.to ? [] : negationAt(tokens, source)
  return first === undefined ? [] : [[...before, ...first], ...others]
}

function negationAt (tokens: readonly Token[], { from }: TokenSpan): Token[] {
  const inverted = tokens[from - 1]?.pos === 'AUX' ? tokens.slice(Math.max(0, from - 2), from - 1) : []
  const beside = tokens.slice(Math.max(0, from - 1), from + 1)
  return [...inverted.filter(({ lower }) => INVERTING.has(lower)), ...beside.filter(({ text }) => /^(?:[Nn]either|nor)$/.test(text))].slice(0, 1)
}

const INVERTING: ReadonlySet<string> = new Set(['nor', 'neither', 'never'])

function leadStart (tokens: readonly Token[], cue: number, floor: number): number {
  let from = cue
  while (from > floor && leads(tokens[from - 1])) from--
  return from
}

/** "Dr No | said": capitals within a sentence name somebody. */
const leads = (token: Token | undefined): boolean => token !== undefined &&
  (token.pos === 'AUX' || token.pos === 'ADV' || (LEADING.has(token.lower) && !/^(?:No|Nor|Not)$/.test(token.text)))

const LEADING: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'no', 'nor'])
