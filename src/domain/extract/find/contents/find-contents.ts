import type { Sentence, Token, TokenSpan } from '../../document.js'
import type { Contents } from './contents.js'
import { contentsEnd } from './contents-end.js'
import { isClaimNoun, isObjectAhead } from './framed-contents.js'
import { isClaimAhead } from './claim-ahead.js'
import { contentsAfter } from './contents-after.js'
import { contentsBefore } from './contents-before.js'
import { interposed, isOwnedGap } from './interposed.js'
import { nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import { isOpenedBefore, ownedFrom } from '../phrases/opened-clause.js'
import type { Page } from '../page.js'
import type { PlacedCue } from '../cues/placed-cue.js'
import { relativeEnd } from '../phrases/relative-end.js'
import { EXPECTING_VERBS, RAISING_VERBS } from '../../stance/raising-verbs.js'
import { isFiniteVerb, isTime, words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { isVerb } from '../../part-of-speech.js'
import { THIRD_PERSONS } from '../../clauses/pronouns.js'

/** Verbs that lay nothing on anybody when negated. */
const PLAIN: ReadonlySet<string> = words('say add tell claim argue assert state insist write tweet declare announce suggest imply warn report note ask mention')

/**
 * The contents of one cue.
 *
 * @param limit where the next cue of the sentence opens a clause of its own, or the sentence ends.
 * @returns undefined where nothing was said, or nothing that can be read.
 */
export function findContents (page: Page, sentence: Sentence, cue: PlacedCue, limit: number): Contents | undefined {
  if (cue.group.voice === 'passive') return passiveContents(page, cue, limit)
  if (cue.group.negated && PLAIN.has(cue.group.lemma)) return unsaid(page, cue, limit)
  if (isOwnedGap(page, cue, limit)) return undefined
  const within = interposed(page, sentence, cue, limit) ?? inOpenedClause(page, sentence, cue, limit)
  if (within !== undefined) return within
  const what = whatBefore(page, cue)
  if (what !== undefined) return toldOf(page, cue, limit, what)
  const before = cue.group.frames.has('after') && (cue.placement === 'own' || cue.placement === 'inverted' || cue.placement === 'according')
    ? contentsBefore(page, sentence, cue, limit)
    : undefined
  return before ?? (cue.placement === 'inverted' ? undefined : contentsAfter(page, cue, ownLimit(page, sentence, cue, limit)))
}

/**
 * "homes where, according to staff, | one nurse worked", "| which, according to its accounts, | were sold", "| whose ships, the paper says, | spied on it":
 * only the clause that was opened before.
 */
function inOpenedClause (page: Page, sentence: Sentence, { placement, from: first, to: last, group }: PlacedCue, limit: number): Contents | undefined {
  const { tokens } = page
  const before = first - 1
  const isApart = wordAt(tokens, before).text === ','
  const isPlaced = placement === 'according' || ((placement === 'own' || placement === 'inverted') && isApart)
  if (!isPlaced || before <= sentence.from || !isOpenedBefore(page, before) || (isApart && wordAt(tokens, last).text !== ',')) return undefined
  const subject = isApart ? { from: ownedFrom(page, before) ?? before - 1, to: before } : { from: before, to: before + 1 }
  const from = isApart ? last + 1 : last
  const opener = wordAt(tokens, subject.from).lower
  const isRelative = /^(?:which|who|whose)$/.test(opener)
  if (isRelative ? !isFiniteVerb(tokens, from) : !tokens.slice(from, limit).some(({ index }) => isFiniteVerb(tokens, index))) return undefined
  const end = isRelative || (opener === 'where' && wordAt(tokens, subject.from - 1).text === ',') ? relativeEnd(page, sentence, { subject, from, limit }) : limit
  const said = { from, to: Math.min(end, contentsEnd(page, { commaEnds: false }, from, limit)) }
  return { spans: isRelative ? [subject, said] : [said], cueTo: group.to, hearer: undefined, aside: { from: last, to: last }, before: false }
}

/** "| what | the mayor said": where it stands. */
const whatBefore = ({ tokens }: Page, { source: { from, to }, placement }: PlacedCue): number | undefined =>
  placement === 'own' ? [from, from - 1].find(at => wordAt(tokens, at).lower === 'what' && at < to - 1) : undefined

/** "What the mayor said was | that P" is said; of other things that "what" stands for nothing is ("what officials called | a coup"). */
function toldOf (page: Page, cue: PlacedCue, limit: number, what: number): Contents | undefined {
  const { group: { frames, to }, source } = cue
  const agent = { from: what + 1, to: source.to }
  if (frames.has('clause')) {
    const isSaid = /^(?:is|was)$/.test(wordAt(page.tokens, to).lower) && wordAt(page.tokens, to + 1).lower === 'that'
    const said = { from: to + 2, to: contentsEnd(page, cue, to + 2, limit) }
    return isSaid ? { spans: [said], cueTo: to, hearer: undefined, aside: { from: to, to: said.from }, before: false, agent } : undefined
  }
  const contents = contentsAfter(page, cue, limit)
  return contents === undefined || contents.spans.length === 0 ? contents : { ...contents, spans: [{ from: what, to: what + 1 }, ...contents.spans], agent }
}

/** "a woman who claimed to be ill | was jailed", "the man who the paper described as a spy | fled": the sentence's own verb is no part of what was said. */
function ownLimit (page: Page, sentence: Sentence, cue: PlacedCue, limit: number): number {
  const { source, group: { to, frames }, placement } = cue
  if (isObjectAhead(page, cue)) return page.tokens.slice(to + 1, limit).find(({ index, text, quoted }) => (text === ',' && !quoted) || (index > to + 1 && isFiniteVerb(page.tokens, index)))?.index ?? limit
  // "critics who call it unsafe | are wrong"
  const judged = placement === 'relative' && frames.has('named') ? page.tokens.slice(to + 1, limit).find(({ index, pos }) => pos === 'AUX' && isFiniteVerb(page.tokens, index))?.index : undefined
  if (judged !== undefined) return judged
  const isApart = placement !== 'relative' || wordAt(page.tokens, source.to).text === ','
  return isApart ? limit : relativeEnd(page, sentence, { subject: source, from: to, limit })
}

/** What was not said states nothing, unless it is what the source would not tell: "did not say whether P". */
function unsaid ({ tokens }: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { to } = cue.group
  if (!/^(?:whether|if|how|why|what|when|where|who)$/.test(wordAt(tokens, to).lower) || to >= limit) return undefined
  return { spans: [{ from: to, to: limit }], cueTo: to, hearer: undefined, aside: { from: to, to }, before: false }
}

/** "It was reported that P", "P was dismissed by X". */
function passiveContents (page: Page, cue: PlacedCue, limit: number): Contents | undefined {
  const { tokens } = page
  const { group, source } = cue
  if (wordAt(tokens, source.from).lower === 'it') {
    const after = contentsAfter(page, cue, limit)
    return after !== undefined && after.spans.some(({ from }) => wordAt(tokens, from - 1).lower === 'that') ? { ...after, agent: null } : undefined
  }
  const rest = wordAt(tokens, group.to).lower === 'by' ? predicateAt(page, cue, limit) : undefined
  const to = wordAt(tokens, group.to).lower === 'by' ? nounPhraseEnd(tokens, group.to + 1, rest ?? limit) : 0
  const subject = tokens.slice(source.from, source.to)
  const isPointer = subject.length === 1 && /^(?:this|that)$/.test(subject[0]?.lower ?? '') && isClaimAhead(page, source.from)
  if (group.frames.has('claim') && !group.frames.has('object') && !isPointer && !subject.some(({ lower }) => isClaimNoun(lower))) return undefined
  if (to <= group.to + 1 || isTime(wordAt(tokens, group.to + 1)) || /^(?:time|then|now)$/.test(wordAt(tokens, to - 1).lower)) return undefined
  const aside = { from: to, to }
  const agent = { from: group.to + 1, to }
  const told = toldBy(page, cue, to, limit)
  if (told !== undefined) return told.length === 0 ? undefined : { spans: told, cueTo: group.to + 1, hearer: source, aside, before: false, agent }
  // "That was dismissed by the firm as nonsense": what is told of stands before
  const said = rest === to && !isPointer ? [{ from: to, to: contentsEnd(page, cue, to, limit) }] : []
  return { spans: [source, ...said], cueTo: group.to + 1, hearer: undefined, aside, before: true, agent }
}

/** "The firm was told by the regulator | that it faces a fine": of whoever hears it; none where both go by a pronoun. */
function toldBy (page: Page, cue: PlacedCue, that: number, limit: number): TokenSpan[] | undefined {
  const { tokens } = page
  const { source, group: { frames } } = cue
  if (wordAt(tokens, that).lower !== 'that' || that + 2 >= limit || !(frames.has('clause') || frames.has('that'))) return undefined
  const said = { from: that + 1, to: contentsEnd(page, cue, that + 1, limit) }
  if (!THIRD_PERSONS.has(wordAt(tokens, said.from).lower)) return [said]
  if (source.to === source.from + 1 && THIRD_PERSONS.has(wordAt(tokens, source.from).lower)) return []
  const comma = tokens.slice(source.from, source.to).find(({ text }) => text === ',')
  return [{ from: source.from, to: comma?.index ?? source.to }, { ...said, from: said.from + 1 }]
}

/** How many words an agent has at most: "is said by two people close to him | to have fled", "was accused by police | of lying". */
const LONGEST_AGENT = 10

/** Where what is said of the subject of a passive begins, behind its agent. */
function predicateAt ({ tokens }: Page, { group: { lemma, frames, to } }: PlacedCue, limit: number): number | undefined {
  const agent = tokens.slice(to + 1, Math.min(limit, to + LONGEST_AGENT))
  if (lemma === 'accuse') return chargeAt(agent)
  if (frames.has('as')) return agent.find(({ lower, index }) => lower === 'as' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(wordAt(tokens, index + 1).pos))?.index
  return RAISING_VERBS.has(lemma) || EXPECTING_VERBS.has(lemma) ? agent.find(({ lower, index }) => lower === 'to' && isVerb(wordAt(tokens, index + 1)))?.index : undefined
}

/** "by the head of the union | of theft", "by police | of lying about her age": a deed, or else behind whoever needs no "of". */
function chargeAt (agent: readonly Token[]): number | undefined {
  const charges = agent.filter(({ lower }) => lower === 'of')
  const deed = charges.find(of => agent.find(({ index }) => index === of.index + 1)?.lower.endsWith('ing'))
  const plain = charges.find(of => agent.some(({ index, pos, lower, lemma }) => index === of.index - 1 && (pos === 'PROPN' || (pos === 'NOUN' && (lower !== lemma || lower === 'police')))))
  return (deed ?? plain ?? charges.at(-1))?.index
}
