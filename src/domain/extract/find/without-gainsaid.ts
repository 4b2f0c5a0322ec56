import type { Document, FoundAttribution, Token, TokenSpan } from '../document.js'
import { claimedUntruly, isBelied, withDenied } from './claimed-untruly.js'
import { isNegation } from '../clauses/function-words.js'
import { WHAT_OTHERS_SAY } from '../clauses/without-contrary.js'
import { isFiniteVerb } from './word-classes.js'
import { lowerText } from '../lower-text.js'
import { wordAt } from '../word-at.js'

/**
 * Without those who are named only to be gainsaid: "contrary to what X said, P", "P, and not Q, as X claimed", "not drunk, as X claimed, but ill". What stands
 * around is not what X said, nor does anybody say it through X.
 */
export function withoutGainsaid (document: Document, all: readonly FoundAttribution[]): FoundAttribution[] {
  const claimed = all.flatMap(one => claimedUntruly(document, one) ?? [])
  const found = withDenied(all.map(one => claimed.find(({ source }) => source === one.source) ?? one), claimed)
  const gainsaid = new Set(found.filter(one => isGainsaid(document, one)))
  const places = new Set([...gainsaid].map(({ source }) => source?.from))
  const isKept = ({ from }: TokenSpan): boolean => !places.has(from)
  return found.filter(one => !gainsaid.has(one)).map(one => ({ ...one, through: one.through.filter(isKept) }))
}

function isGainsaid (document: Document, found: FoundAttribution): boolean {
  const { cues: [cue], source, sentence } = found
  const [{ tokens }, { from }] = [document, sentence]
  if (cue === undefined || source === null || source.from > cue.from || isBelied(document, { source, sentence })) return false
  const what = /^what(?:ever)?$/.test(wordAt(tokens, source.from).lower) ? source.from : source.from - 1
  const before = lowerText(tokens.slice(Math.max(from, what - LONGEST_LEAD), what + 1))
  // "contrary to what Ms Cole | said": taken for her name
  const led = [before, lowerText(tokens.slice(source.from, source.from + LONGEST_CONTRARY))].some(words => CONTRARY.test(words))
  return led || NOT_AS.test(before) || isAlleging(document, found) || (before.endsWith(' as') && isOfTheOther(tokens.slice(from, what), wordAt(tokens, cue.to), wordAt(tokens, cue.to + 1)))
}

/** "X did not take bribes, | as prosecutors allege": they allege that he did. */
const isAlleging = ({ tokens }: Document, { cues: [cue], source, contents: [said] }: FoundAttribution): boolean =>
  source !== null && cue !== undefined && said !== undefined && said.to < source.from && lowerText(tokens.slice(source.from - 2, source.from)) === ', as' &&
  ALLEGING.test(wordAt(tokens, cue.to - 1).lower) && tokens.slice(said.from, said.to).some(isNegation)

const ALLEGING = /^(?:alleg|claim|maintain|contend|suspect|charg|accus|insist|believ|assert)/

/** In tokens: "not the case, as", "contrary to what". */
const LONGEST_LEAD = 5
const LONGEST_CONTRARY = 3

const CONTRARY = new RegExp(`(?:^| )(?:${WHAT_OTHERS_SAY})$`)
/** "was not, | as X claimed, a spy" */
const NOT_AS = /(?:^| )(?:not|never|n't)(?: (?:the case|true|right|so))? , as$/

/** "not 2010 | as X claimed", "not drunk, | as X claimed, but …": what is not so is what X said. */
function isOfTheOther (before: readonly Token[], ...[next, but]: readonly Token[]): boolean {
  const not = before.findLastIndex((token, at) => isNegation(token) || (/^(?:rather|instead)$/.test(token.lower) && /^(?:than|of)$/.test(before[at + 1]?.lower ?? '')))
  if (not === -1) return false
  if (next?.lower === 'but' || (next?.text === ',' && but?.lower === 'but')) return true
  const isApart = before[not]?.lower !== 'not' || /^(?:,|and|but)$/.test(before[not - 1]?.lower ?? '')
  return isApart && before[not]?.lower !== "n't" && !before.slice(not).some((_, at, rest) => isFiniteVerb(rest, at))
}
