import type { Sentence, TokenSpan } from '../../document.js'
import { placeAccordingTo } from './according-to.js'
import { readCueGroups, type CueGroup } from './cue-group.js'
import { nounPhraseStart } from '../phrases/noun-phrase-start.js'
import type { Page } from '../page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { placeInverted } from './place-inverted.js'
import { placeQuotedAs } from './quoted-as.js'
import { placeTold, TEXTS } from './told-in-text.js'
import { relativeBefore } from '../phrases/relative-before.js'
import { subjectAfter } from '../sources/seats.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from '../../sources/roles/roles.js'
import { antecedentOf, mainSubject, subjectBefore } from '../sources/subject.js'
import { classOf, type CueClass } from '../../stance/stance-verbs.js'
import { ASKED, CONTRASTERS, COORDINATORS, FRONTED, isDash, isFiniteVerb, isNominal, isPossessive, isSpeechEvent, isTime } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { ADVERBIAL_SUBORDINATORS } from '../../clauses/function-words.js'
import { isSubstantive } from '../../part-of-speech.js'

/** Classes of cues under which a wrong source weighs most. */
const DENYING: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['deny', 'reject'])

/** A sentence with more cues than this is no prose. */
const MOST_CUES = 60

/** The readings of each cue of a sentence with their sources, best first, in reading order; none where there are too many to be prose. */
export function placeCues (page: Page, sentence: Sentence): PlacedCue[][] {
  const placed: PlacedCue[][] = []
  for (let head = sentence.from; head < sentence.to; head++) {
    const readings = placeAt(page, sentence, head, placed)
    const [best] = readings
    if (best === undefined) continue
    const last = placed.at(-1)?.find(({ group }) => group.to > best.group.from)?.group
    // "batting away | claims": the particle is the earlier verb's
    if (last !== undefined && last.head < best.group.from) continue
    if (last !== undefined) placed.pop()
    placed.push(readings)
    if (placed.length > MOST_CUES) return []
    head = best.group.to - 1
  }
  return placed
}

function placeAt (page: Page, sentence: Sentence, head: number, placed: readonly PlacedCue[][]): PlacedCue[] {
  if (wordAt(page.tokens, head).quoted && !isFragment(page, head)) return []
  const according = placeAccordingTo(page, sentence, head)
  if (according !== undefined) return [according]
  const groups = readCueGroups(page.tokens, head, { floor: sentence.from, ceiling: sentence.to })
  return groups.flatMap(group => placeQuotedAs(page, sentence, group) ?? placeCue(page, sentence, group, placed) ?? [])
}

/** How many tokens a quoted cue has at most: had “never heard of” it. */
const LONGEST_FRAGMENT = 5

/** A few quoted words right after an auxiliary, or that are nothing but a verb ("he “strongly denies” it"), are the article's own sentence going on. */
function isFragment ({ tokens, opens }: Page, at: number): boolean {
  for (let mark = at - 1; mark > at - LONGEST_FRAGMENT; mark--) {
    const quote = opens.get(mark)
    if (quote === undefined) continue
    const goesOn = wordAt(tokens, mark - 1).pos === 'AUX' || tokens.slice(quote.from, quote.to).every(({ pos }) => /^(?:ADV|VERB|AUX|PART)$/.test(pos))
    return quote.closed && quote.to - quote.from <= LONGEST_FRAGMENT && goesOn
  }
  return false
}

function placeCue (page: Page, sentence: Sentence, group: CueGroup, placed: readonly PlacedCue[][]): PlacedCue | undefined {
  return placeInverted(page, sentence, group) ?? (group.voice === 'participle'
    ? placeParticiple(page, sentence, group, placed)
    : placeSubject(page, sentence, group) ?? placeShared(page, sentence, group, placed))
}

function placeSubject (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  if (group.from <= sentence.from) return undefined
  const pronoun = relativeBefore(page, sentence, group.from)
  const relative = pronoun !== undefined
  // "Asked who had told him so, X named the mayor"
  if (relative && isAskedOf(page, sentence, pronoun)) return undefined
  const source = relative ? antecedentOf(page, sentence, pronoun) : subjectBefore(page, sentence, group.from)
  if (source === undefined || isNarrator(page, source.from, source.to) || isMedium(page, source) || isPosted(page, source, group)) return undefined
  const form = group.voice === 'passive' ? 'passive' : 'verb'
  if (relative) return placedCue(group, source, { form, placement: 'relative', commaEnds: true })
  const commaEnds = isLeadingClause(page, sentence, source.from) || FRONTED.has(wordAt(page.tokens, source.from - 1).lower) ||
    isRelative(page, source.from - 1) || wordAt(page.tokens, source.from - 1).lower === 'because'
  return placedCue(group, source, { form, opens: opening(page, sentence, source.from) ?? spliced(page, sentence, source.from, group), commaEnds })
}

/** Whether a question is told from the head of the sentence on, and the pronoun asks; "asked about the man who fled" does not. */
const isAskedOf = ({ tokens }: Page, { from }: Sentence, pronoun: number): boolean => ASKED.has(wordAt(tokens, from).lower) &&
  wordAt(tokens, pronoun).lower === 'who' && (pronoun === from + 1 || !isSubstantive(wordAt(tokens, pronoun - 1)) || wordAt(tokens, from + 1).lower === 'by') && !tokens.slice(from, pronoun).some(({ text }) => text === ',')

/** "the bridge, | where | witnesses say the boat sank, was closed". */
const isRelative = ({ tokens }: Page, at: number): boolean => /^(?:where|which)$/.test(wordAt(tokens, at).lower) && wordAt(tokens, at - 1).text === ','

/** "said in a statement | read to the jury", "in a post | shared on Monday": where somebody says it. */
const isMedium = ({ tokens }: Page, { from, to }: TokenSpan): boolean => (/^(?:videos?|footage|photos?|pictures?|images?|messages?|clips?|recordings?)$/.test(wordAt(tokens, to - 1).lower) &&
  wordAt(tokens, to).lower === 'posted' && wordAt(tokens, to + 1).pos === 'ADP') ||
  (/^(?:in|via)$/.test(wordAt(tokens, from - 1).lower) && isSpeechEvent(wordAt(tokens, to - 1)) && wordAt(tokens, to).pos === 'VERB')

/** "I asked", "you say": outside quote marks that is the writer and the reader. */
/** "Videos | posted | online": where they were put. */
const isPosted = ({ tokens }: Page, { from, to }: TokenSpan, { head }: CueGroup): boolean => to === head &&
  /^(?:posted|published|broadcast|released)$/.test(wordAt(tokens, head).lower) && TEXTS.has(wordAt(tokens, to - 1).lower) && from < to && /^(?:online|on|by|in|to|at|last|this|yesterday)$/.test(wordAt(tokens, head + 1).lower)

const isNarrator = ({ tokens }: Page, from: number, to: number): boolean => to === from + 1 && /^(?:i|you|we)$/.test(wordAt(tokens, from).lower)

/** "While Wang said that P, Q". */
const isLeadingClause = ({ tokens }: Page, sentence: Sentence, from: number): boolean =>
  sentence.from === from - 1 && ADVERBIAL_SUBORDINATORS.has(wordAt(tokens, from - 1).lower)

/** How many tokens a time or place between a conjunction and the subject has at most: "and in December, X said". */
const LONGEST_LEAD = 8

/** Where a clause whose subject starts at `from` parts from what stands before it. */
function opening ({ tokens }: Page, sentence: Sentence, from: number): number | undefined {
  let at = from - 1
  if (wordAt(tokens, at).text === ',') {
    while (at > sentence.from && at > from - LONGEST_LEAD && !COORDINATORS.has(wordAt(tokens, at).lower) && !isFiniteVerb(tokens, at)) at--
  }
  const before = wordAt(tokens, at).lower
  if (at <= sentence.from) return undefined
  if (before === ';') return at
  // "X denied P, | after Y said Q": the news sets one statement beside the other
  if (before === 'after') return wordAt(tokens, at - 1).text === ',' ? at - 1 : undefined
  if (!COORDINATORS.has(before) && !CONTRASTERS.has(before)) return undefined
  if (wordAt(tokens, at - 1).text === ',') return at - 1
  return before === 'as' ? undefined : at
}

/** "Union says plant leaks | , firm denies it": a headline's comma is an "and". */
function spliced ({ tokens }: Page, { heading, from: floor }: Sentence, from: number, { lemma, to }: CueGroup): number | undefined {
  const isOwn = heading && from - 1 > floor && wordAt(tokens, from - 1).text === ',' && DENYING.has(classOf(lemma))
  return isOwn && /^(?:it|this|that|claims?|reports?|allegations?|accusations?)$/.test(wordAt(tokens, to).lower) ? from - 1 : undefined
}

/** "X said A and denied B": the source of an earlier cue, of the same tense if there is one; else the subject of the sentence. */
function placeShared (page: Page, sentence: Sentence, group: CueGroup, placed: readonly PlacedCue[][]): PlacedCue | undefined {
  const { tokens } = page
  const joint = /^(?:instead|then|later)$/.test(wordAt(tokens, group.from - 1).lower) ? group.from - 2 : group.from - 1
  const before = wordAt(tokens, joint)
  if (group.from <= sentence.from || (!COORDINATORS.has(before.lower) && before.text !== ',')) return undefined
  const same = placed.findLastIndex(([cue]) => cue?.group.tense === group.tense && cue.group.voice !== 'passive')
  // "said the firm had lost money and | expected | a profit": the firm did
  if (group.lemma === 'expect' && same >= 0) return undefined
  const host = same < 0 ? placed.findLastIndex(([cue]) => !isToldInText(cue)) : same
  const source = placed[host]?.[0]?.source ?? mainSubject(page, sentence, group.from)
  if (source === undefined) return undefined
  const opens = wordAt(tokens, joint - 1).text === ',' ? joint - 1 : joint
  return placedCue(group, source, { placement: 'shared', from: group.from, to: group.to, opens, host })
}

/** "pointed to comments | praising the firm | and dismissed criticism": no comments did. */
const isToldInText = (cue: PlacedCue | undefined): boolean => cue?.form === 'participle' && cue.placement === 'relative'

/** ", adding that …", "with X saying that …", "in a statement saying that …". */
function placeParticiple (page: Page, sentence: Sentence, group: CueGroup, placed: readonly PlacedCue[][]): PlacedCue | undefined {
  const { tokens } = page
  const before = wordAt(tokens, group.from - 1)
  if (group.from <= sentence.from) return placeFronted(page, sentence, group)
  // "praised her for denying it": whoever was praised
  // "acknowledged in writing"
  if (before.lower === 'in' && group.lemma === 'write') return undefined
  if (before.lower === 'for') return DENYING.has(classOf(group.lemma)) ? undefined : placeBlamed(page, sentence, group)
  if (before.pos === 'ADP' && !/^(?:by|after|before|while|in)$/.test(before.lower)) return undefined
  const places = isNominal(before) ? [placeWritten, placeTold, placeOwnParticiple] : [placeApposed]
  const own = places.map(place => place(page, sentence, group)).find(placed => placed !== undefined)
  if (own !== undefined || (isNominal(before) && !isSpeechEvent(before))) return own
  const opens = before.text === ',' || isDash(before) ? group.from - 1 : page.closes.has(group.from - 1) ? group.from : undefined
  // "Sudan did not ask, X said |, denying …": X, and nobody in what he said
  const nearest = placed.findLastIndex(([cue]) => cue?.group.to === opens)
  const host = opens === undefined || nearest > -1 ? nearest : placed.findLastIndex(([cue], at) => cue !== undefined && cue.placement !== 'according' && (at === 0 || cue.opens !== undefined))
  const source = placed[host]?.[0]?.source ?? mainSubject(page, sentence, group.from)
  return source === undefined ? undefined : placedCue(group, source, { form: 'participle', placement: 'participle', from: group.from, to: group.to, opens, host })
}

/** "criticised the senator for | saying that P": whoever is blamed or praised for it said it. */
function placeBlamed (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const to = group.from - 1
  const from = nounPhraseStart(page.tokens, to, sentence.from)
  const { pos, lower } = wordAt(page.tokens, to - 1)
  const speaks = pos === 'PROPN' || [ROLE_HEADS, BODY_HEADS, GROUP_HEADS].some(heads => heads.has(lower))
  return from < to && speaks && wordAt(page.tokens, from - 1).pos === 'VERB' ? placedCue(group, { from, to }, { form: 'participle', placement: 'participle', from: group.from, to: group.to, opens: to }) : undefined
}

/** "Accusing the firm of fraud, X said …": its subject stands behind the comma. */
function placeFronted (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const source = subjectAfter(page, sentence, group.to)
  return source === undefined ? undefined : placedCue(group, source, { form: 'participle', placement: 'participle', from: group.from, to: group.to, commaEnds: true })
}

/** "NAME has written to the council | saying that P", "emailed the board on Monday | warning that P": whoever wrote says it, and nobody to whom. */
function placeWritten (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const { tokens } = page
  // "wrote to a man claiming to be a prince"
  if (wordAt(tokens, group.to).lower === 'to') return undefined
  const dated = isTime(wordAt(tokens, group.from - 1)) ? group.from - 1 : group.from
  const from = nounPhraseStart(tokens, dated < group.from && wordAt(tokens, dated - 1).lower === 'on' ? dated - 1 : dated, sentence.from)
  const lead = tokens.slice(Math.max(sentence.from, from - LONGEST_LETTER), from)
  const written = wordAt(tokens, from - 1).lower === 'to'
    ? lead.findLast(({ lower, pos }) => pos === 'VERB' && WRITING.test(lower))
    : lead.slice(-1).find(({ lower }) => MAILING.test(lower))
  const source = written === undefined ? undefined : mainSubject(page, sentence, written.index + 1)
  return source === undefined ? undefined : placedCue(group, source, { form: 'participle', placement: 'participle', from: group.from, to: group.to, opens: group.from })
}

/** "sent a strongly worded letter to", in tokens */
const LONGEST_LETTER = 8
const MAILING = /^(?:e-?mail|text|messag|phon|telephon)ed$/
const WRITING = /^(?:wr(?:ote|itten|ites?|iting)|e-?mailed|texted|messaged|sent|sends?|issued|complained)$/

/** ", with X saying that …", ", X telling us that …": the participle has a subject of its own. */
function placeOwnParticiple (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const from = nounPhraseStart(page.tokens, group.from, sentence.from)
  if (wordAt(page.tokens, from - 1).text === ',' && isAbsolute(page, sentence, from)) {
    return placedCue(group, { from, to: group.from }, { form: 'participle', from, opens: from - 1 })
  }
  if (wordAt(page.tokens, from - 1).lower !== 'with') return undefined
  const opens = wordAt(page.tokens, from - 2).text === ',' ? from - 2 : undefined
  return placedCue(group, { from, to: group.from }, { form: 'participle', from: from - 1, opens })
}

/** "The hall was shut, | its owner, NAME, | claiming that …" */
function placeApposed (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const { tokens } = page
  if (wordAt(tokens, group.from - 1).text !== ',') return undefined
  const name = nounPhraseStart(tokens, group.from - 1, sentence.from)
  if (wordAt(tokens, name - 1).text !== ',' || !tokens.slice(name, group.from - 1).every(({ pos }) => pos === 'PROPN')) return undefined
  const from = nounPhraseStart(tokens, name - 1, sentence.from)
  const opens = from - 1
  const isOwn = wordAt(tokens, opens).text === ',' && tokens.slice(from, name).some(isPossessive) && isAbsolute(page, sentence, from)
  return isOwn ? placedCue(group, { from, to: group.from - 1 }, { form: 'participle', from, opens }) : undefined
}

/** "The hall was shut, | its owner claiming that …": whoever is known, behind a whole clause. */
const isAbsolute = ({ tokens }: Page, { from: floor }: Sentence, from: number): boolean =>
  !/^(?:an?|one|some|several|many)$/.test(wordAt(tokens, from).lower) && tokens.slice(floor, from).some(({ quoted, index }) => !quoted && isFiniteVerb(tokens, index))
