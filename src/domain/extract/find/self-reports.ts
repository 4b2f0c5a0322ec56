import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import type { Stance } from '../../../model/stance.js'
import { classOfCue, refuses } from '../stance/read-stance.js'
import type { CueClass } from '../stance/stance-verbs.js'
import type { Page } from './page.js'
import { isFiniteVerb, MODALS } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { tokensIn } from '../span-of.js'
import { lowerText } from '../lower-text.js'
import { THIRD_PERSONS } from '../clauses/pronouns.js'

/**
 * What is said of one's own saying, taken together: "X said he had never heard of P" and "X did not address P and did not deny it" are one each.
 * Of "X said he thinks P" only the outer one stays.
 */
export function joinSelfReports (page: Page, found: readonly FoundAttribution[]): FoundAttribution[] {
  const joined: FoundAttribution[] = []
  for (const next of found) {
    const last = joined.at(-1)
    const parted = last === undefined ? undefined : partsOf(page, last, next)
    const joint = last === undefined ? undefined : joinTo(page, parted?.outer ?? last, parted?.inner ?? next)
    if (joint === undefined) joined.push(next)
    else joined.splice(-1, 1, joint, ...parted?.beside ?? [])
  }
  return joined
}

interface Parted { outer: FoundAttribution, inner: FoundAttribution, beside: FoundAttribution[] }

/** "said it would not comment on leaks | but that P": what is said beside what is told of oneself; undefined where nothing is. */
function partsOf (page: Page, outer: FoundAttribution, inner: FoundAttribution): Parted | undefined {
  const { tokens } = page
  const [[whole], [said]] = [outer.contents, inner.contents]
  const past = inner.cues.at(-1)?.to ?? 0
  if (whole === undefined || outer.contents.length + inner.contents.length > 2 || past > whole.to) return undefined
  const isJoint = ({ lower, quoted, index }: Token): boolean => !quoted && /^(?:and|but)$/.test(lower) && wordAt(tokens, index + 1).lower === 'that'
  const joint = tokens.slice(past, whole.to).find(isJoint)?.index
  if (joint === undefined || takesClause(page, inner) || tokens.slice(past, joint).some(({ lower }) => CLAUSAL.has(lower))) return undefined
  const end = wordAt(tokens, joint - 1).text === ',' ? joint - 1 : joint
  const isApart = tokens.slice(joint + 2, whole.to).some(({ index }) => isFiniteVerb(tokens, index))
  const upTo = (found: FoundAttribution, from: number): FoundAttribution => ({ ...found, contents: from < end ? [{ from, to: end }] : [] })
  const beside = [{ ...outer, contents: [{ from: joint + 2, to: whole.to }] }]
  return isApart ? { outer: upTo(outer, whole.from), inner: upTo(inner, said?.from ?? end), beside } : undefined
}

/** "do not believe he was drunk | and that he slept": both may be believed. */
const takesClause = (page: Page, inner: FoundAttribution): boolean => /^(?:believe|deny|confirm|tell)$/.test(classIn(page, inner) ?? '')

const CLAUSAL: ReadonlySet<string> = new Set(['that', 'whether', 'if'])

/** Both as one; undefined where they are two. */
function joinTo (page: Page, last: FoundAttribution, next: FoundAttribution): FoundAttribution | undefined {
  const cues = [...last.cues, ...next.cues]
  if (reportsItself(page, last, next)) {
    // "denied that it had ignored the letter": the denial is of that
    if (last.form === 'verb' && refuses(tokensIn(page.tokens, last.cues))) return last
    return isAnswer(page, last, next) && !goesOn(page, next) ? { ...last, cues, contents: next.contents, stance: next.stance } : last
  }
  return refusesAgain(page, last, next) ? { ...last, cues } : undefined
}

/** The contents of `outer` are all of `inner`, whose source is a pronoun. */
function reportsItself (page: Page, outer: FoundAttribution, inner: FoundAttribution): boolean {
  const [first] = outer.contents
  const { source } = inner
  const { tokens } = page
  if (first === undefined || source === null || source.from !== first.from || source.to !== first.from + 1 || outer.contents.length > 1) return false
  const last = inner.contents.at(-1) ?? inner.cues.at(-1)
  return THIRD_PERSONS.has(wordAt(tokens, source.from).lower) && last !== undefined &&
    (last.to >= first.to - 1 || OCCASIONS.has(wordAt(tokens, last.to).lower) || joinsVerb(page, last.to))
}

/** "said it would not comment | while talks went on": when and why still belongs to it. */
const OCCASIONS: ReadonlySet<string> = new Set(['when', 'while', 'because', 'since', 'until', 'before', 'after', 'as'])

const words = ({ tokens }: Page, spans: readonly TokenSpan[]): string[] => tokensIn(tokens, spans).map(({ lower }) => lower)

/** "had no information about the ribs | and had ordered tests": something else is said, too. */
function goesOn (page: Page, { stance, contents, cues }: FoundAttribution): boolean {
  const [said, last] = [contents[0], contents.at(-1) ?? cues.at(-1)]
  if (stance !== undefined || said === undefined) return last !== undefined && joinsVerb(page, last.to)
  const { tokens } = page
  const joint = tokens.slice(said.from, said.to).find(({ index }) => joinsVerb(page, index))
  return joint !== undefined && !tokens.slice(said.from, joint.index).some(({ index }) => isFiniteVerb(tokens, index))
}

const joinsVerb = ({ tokens }: Page, at: number): boolean => /^(?:and|but)$/.test(wordAt(tokens, at).lower) &&
  (wordAt(tokens, at + 1).pos === 'AUX' || /^(?:believed|expected|feared|hoped|thought)$/.test(wordAt(tokens, at + 1).lower))

/** What is told inside answers something; "admitted that she had not replied", "said it did not disclose P" state what was not done. */
function isAnswer (page: Page, outer: FoundAttribution, inner: FoundAttribution): boolean {
  const name = classIn(page, inner)
  const admitted = classIn(page, outer) === 'confirm'
  if (inner.stance !== undefined) return !(admitted && LEFT_UNDONE.has(inner.stance))
  if (!negates(page, inner)) return !admitted && verifies(page, inner)
  if (admitted) return name !== undefined && OF_ONESELF.has(name)
  // "said she did not believe that P", "could not promise that P": what is said of oneself
  if (name === undefined || name === 'believe') return words(page, inner.cues).some(word => /^(?:declin|refus)/.test(word))
  return name !== 'tell' || words(page, inner.cues).some(word => MODALS.has(word) || /^(?:declin|refus)/.test(word))
}

/** "said it had verified the footage" */
const verifies = (page: Page, inner: FoundAttribution): boolean =>
  words(page, inner.cues).some(word => /^(?:confirm|verif|corroborat)/.test(word)) && !words(page, inner.cues).some(word => MODALS.has(word))

const classIn = ({ tokens }: Page, { cues }: FoundAttribution): CueClass | undefined => classOfCue(tokensIn(tokens, cues))

/** What somebody may own up to as a deed. */
const LEFT_UNDONE: ReadonlySet<Stance> = new Set<Stance>(['does_not_address', 'does_not_respond'])
const OF_ONESELF: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'confirm', 'know', 'unaware', 'comment'])

/** A cue that denies, refuses or knows nothing. */
const negates = (page: Page, { cues }: FoundAttribution): boolean =>
  words(page, cues).some(word => /^(?:not|n't|never|neither|nor|no|unaware)$/.test(word) || /^(?:den(?:y|ie)|declin|refus)/.test(word))

/** "… and did not deny it". */
function refusesAgain (page: Page, last: FoundAttribution, next: FoundAttribution): boolean {
  const same = last.source !== null && last.source.from === next.source?.from && last.sentence === next.sentence
  return same && negates(page, last) && negates(page, next) && /^(?:it|this|that|them)$/.test(lowerText(tokensIn(page.tokens, next.contents)))
}
