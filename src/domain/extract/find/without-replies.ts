import type { FoundAttribution, TokenSpan } from '../document.js'
import { CLAIM_NOUNS } from '../stance/claim-nouns.js'
import type { Page } from './page.js'
import { words } from './word-classes.js'
import { wordAt } from '../word-at.js'

/** "X said it knew of the report | but referred questions to Y", "X said that P, | though Y disagrees": what is told beside what was said is not said. */
export function withoutReplies ({ tokens }: Page, verb: FoundAttribution, phrases: readonly FoundAttribution[]): FoundAttribution {
  const [said, ...others] = verb.contents
  if (said === undefined || others.length > 0) return verb
  const joints = phrases
    .flatMap(phrase => [...jointOf(verb, phrase).filter(at => isJoint(at) || closes(phrase, at)), ...asideOf(phrase)])
    .filter(at => said.from < at && at < said.to)
  return joints.length === 0 ? verb : { ...verb, contents: [{ from: said.from, to: withoutComma(Math.min(...joints)) }] }

  function isJoint (at: number): boolean {
    const { lower, quoted } = wordAt(tokens, at)
    return !quoted && JOINTS.has(lower)
  }
  /** "X said that P, | and Y agreed." */
  function closes ({ cues: [cue], contents, stance }: FoundAttribution, at: number): boolean {
    const isJoined = wordAt(tokens, at).lower === 'and' && wordAt(tokens, at - 1).text === ','
    return stance === 'confirms' && isJoined && contents.length === 0 && cue !== undefined && /^[.;]$/.test(wordAt(tokens, cue.to).text)
  }
  /** "…, | a claim that X doubts", "…, | which X pushed back against" */
  function asideOf ({ source, cues: [cue], stance }: FoundAttribution): number[] {
    const to = Math.min(source?.from ?? 0, cue?.from ?? 0)
    const comma = tokens.slice(Math.max(0, to - LONGEST_ASIDE), to).findLast(({ text, quoted }) => text === ',' && !quoted)?.index
    const words = comma === undefined || stance === 'asserts' ? [] : tokens.slice(comma + 1, to).map(({ lower }) => lower)
    const isAside = /^(?:which|something)$/.test(words[0] ?? '') || (/^(?:an?|the)$/.test(words[0] ?? '') && words.some(word => CLAIM_NOUNS.has(word)))
    return comma !== undefined && isAside ? [comma] : []
  }
  function withoutComma (at: number): number {
    return wordAt(tokens, at - 1).text === ',' ? at - 1 : at
  }
}

/** In tokens: ", a charge that". */
const LONGEST_ASIDE = 5

/** Where a word may stand that parts the phrase from what was said: before its source, or before its cue where both are of one source. */
function jointOf (verb: FoundAttribution, { source, cues: [cue], stance }: FoundAttribution): number[] {
  if (source === null || cue === undefined || stance === 'asserts' || stance === 'disclaims_knowledge') return []
  return [isSame(source, verb.source) ? cue.from - 1 : source.from - 1]
}

const isSame = ({ from }: TokenSpan, other: TokenSpan | null): boolean => from === other?.from

const JOINTS: ReadonlySet<string> = words('but though although while whereas yet')
