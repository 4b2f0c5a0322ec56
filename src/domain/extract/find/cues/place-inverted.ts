import type { Sentence, Token } from '../../document.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from '../../sources/roles/roles.js'
import { appositionEnd } from '../phrases/apposition.js'
import type { CueGroup } from './cue-group.js'
import { coreEnd, nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { subjectBefore } from '../sources/subject.js'
import { isDash, isFiniteVerb, isNominal, isPossessive, words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'
import { THIRD_POSSESSIVES } from '../../clauses/pronouns.js'

/** `…,” said X` and `…, said X.`: the source after its cue. */
export function placeInverted (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  const { tokens } = page
  const before = wordAt(tokens, group.from - 1)
  // whom somebody told stands behind the verb
  if (!group.frames.has('after') || group.frames.has('must-hear') || group.voice !== 'active' || group.from <= sentence.from || group.from < group.head || before === undefined) return undefined
  const quoted = page.closes.has(group.from - 1)
  // “NAME, 38, admitted | causing the crash”; "said | visiting monitors" names them
  if (!quoted && group.frames.has('ing') && wordAt(tokens, group.to).lower.endsWith('ing') && wordAt(tokens, group.to).pos === 'VERB' && !isNominal(wordAt(tokens, group.to + 1))) return undefined
  if ((!quoted && before.text !== ',' && !isDash(before)) || /^(?:that|no|yes|so|nothing|otherwise|little)$/.test(wordAt(tokens, group.to).lower)) return undefined
  const core = quoted ? spokenOf(page, group.to, sentence.to) : nounPhraseEnd(tokens, group.to, sentence.to)
  const to = appositionEnd(page, core, sentence.to)
  if (core === group.to || (!quoted && isBareThing(tokens, group, core))) return undefined
  if (to < sentence.to && !closesInversion(page, to, quoted) && !isNamedAhead(page, to)) return undefined
  if (!quoted && before.text === ',' && opensObject(wordAt(tokens, group.to)) && closesSubject(page, sentence, group.from)) return undefined
  return placedCue(group, { from: group.to, to }, { placement: 'inverted' })
}

/** "NAME, a lawyer, | said his client “was calm”", "NAME, 34, | admitted causing death" */
const opensObject = ({ lower, pos }: Token): boolean => pos === 'DET' || THIRD_POSSESSIVES.has(lower) || (pos === 'VERB' && lower.endsWith('ing'))

/** "NAME, of the institute, urged | caution.", "promises | inquiry": one noun without anything before it is what was urged; "police" speak. */
const isBareThing = (tokens: readonly Token[], { lemma: cue, to: from }: CueGroup, to: number): boolean => {
  const { pos, lower, lemma } = wordAt(tokens, from)
  const speaks = ROLE_HEADS.has(lower) || GROUP_HEADS.has(lower) || (BODY_HEADS.has(lower) && !(PROMISED.has(lower) && !/^(?:say|find|conclude|hear)$/.test(cue)))
  return to === from + 1 && pos === 'NOUN' && lower === lemma && !speaks
}

const PROMISED = words('inquiry investigation probe review audit tribunal commission')

/** "NAME, who finished second, | said the bike …": the comma closes an aside behind the sentence's subject, which no clause stands before. */
function closesSubject (page: Page, sentence: Sentence, verb: number): boolean {
  const subject = subjectBefore(page, sentence, verb)
  const comma = page.tokens.slice(sentence.from, verb).findIndex(({ text }) => text === ',') + sentence.from
  return subject?.from === sentence.from && comma < verb - 1 && isNominal(wordAt(page.tokens, comma - 1)) &&
    !page.tokens.slice(sentence.from, comma).some((_, at) => isFiniteVerb(page.tokens, sentence.from + at))
}

/** "said NAME | of the report": a name of two words or more is no part of what its words are said of. */
function spokenOf ({ tokens }: Page, from: number, limit: number): number {
  const core = coreEnd(tokens, from, limit)
  const named = wordAt(tokens, core - 1).pos === 'PROPN' && wordAt(tokens, core - 2).pos === 'PROPN'
  const about = wordAt(tokens, core).lower === 'of' && (wordAt(tokens, core + 1).pos === 'DET' || isPossessive(wordAt(tokens, core + 1)))
  return core > from && named && about ? core : nounPhraseEnd(tokens, from, limit)
}

function closesInversion ({ tokens, opens }: Page, at: number, quoted: boolean): boolean {
  if (quoted && wordAt(tokens, at).lower === 'of') return true
  return !isFiniteVerb(tokens, at) && (quoted || opens.has(at) || /^(?:[.,;:]|when|after|before|during)$/.test(wordAt(tokens, at).lower))
}

/** "writes the economist PERSON | in a weekly": where, behind a name. */
const isNamedAhead = ({ tokens }: Page, at: number): boolean => /^(?:in|on|at|to)$/.test(wordAt(tokens, at).lower) &&
  wordAt(tokens, at - 1).pos === 'PROPN' && wordAt(tokens, at - 2).pos === 'PROPN'
