import type { Stance } from '../../../../model/stance.js'
import { stemOf } from '../../../lexicon/stem.js'
import { usageOf } from '../../../lexicon/synonyms.js'
import { posAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { classOfCue, type StanceReading } from '../../stance/read-stance.js'
import { COURTS } from '../../sources/roles/courts.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { complete, isDirected, isNamed, isOnlySaid, wished, type Completion } from './complete.js'
import { isClause } from '../../clauses/is-clause.js'
import { isGeneric } from '../objects/is-generic.js'
import { ownAct } from '../objects/own-act.js'
import { existing, isAny, isCounted, isHappening, isNone, noneFound, ownStatement } from '../objects/own-statements.js'
import { owned } from '../objects/owned-by.js'
import { ruledOut } from '../objects/ruled-out.js'
import type { SubjectQuestion } from '../coreference/resolve-subject.js'
import type { Speaker } from '../coreference/speaker.js'
import { withNamedObject } from '../coreference/with-named-object.js'
import { isObjectPronoun, opensWithPronoun } from '../../clauses/pronouns.js'

/** Who says it, in which words. */
interface Voice extends Pick<SubjectQuestion, 'antecedent' | 'rivals'> { speaker: Speaker, completion: Completion, quoted: boolean, introduced: boolean }

/** The sentence that the words make, with what they lack; undefined where nothing makes one of them. */
export function wholeClause (words: readonly Word[], { stance, flips }: StanceReading, voice: Voice): readonly Word[] | undefined {
  const { speaker, completion, quoted, introduced } = voice
  const several = speaker.resolved.source.kind === 'group'
  const act = ownAct(words, completion.cue, speaker)
  if (act !== undefined) return act
  if (flips && classOfCue(completion.cue) === 'rule-out' && !isClause(words)) return ruledOut(words, speaker, several)
  const tense = flips || completion.cue.map(baseOf).includes('rule') ? 'future' : 'past'
  const isObject = isObjectPronoun(words[0]) || (opensWithPronoun(words) && !isClause(words))
  if (stance === 'asserts' && (isObject || isDirected(words, completion))) return withNamedObject(complete(words, completion), voice)
  if (isNamed(words, completion.cue)) return complete(words, completion)
  if (isClause(words)) return stance === 'asserts' && !flips ? wished(words, completion) : words
  if (isNone(words)) return noneFound(words)
  if ((stance === 'declines_to_comment' && isGeneric(words)) || isKind(words, completion)) return undefined
  const only = stance === 'asserts' && !flips
  // “And painting the boats”, somebody said: nobody tells who did
  if (only && quoted && isOnlySaid(completion.cue) && /^(?:VERB|NOUN|ADJ)$/.test(words[0]?.pos ?? '') && words[0]?.lower.endsWith('ing')) return undefined
  if (only && introduced && hasHiddenVerb(words)) return words
  const whole = only ? complete(words, { ...completion, quoted }) : undefined
  if (whole !== undefined) return whole
  if (ONLY_EXISTS.has(stance) || isHappening(words) || (stance === 'confirms' && completion.cue.some(word => baseOf(word) === 'confirm') && isCounted(words))) return existing(words)
  return ownStatement(words, speaker.phrase, { tense, several }) ?? (isAny(words) && !speaker.phrase.toLowerCase().split(' ').some(word => COURTS.test(word)) ? existing(owned(words, speaker.phrase)) : undefined)
}

/** "found that rain | floods | the road": behind "that" stands a clause, whatever the tagger takes its verb for. */
const hasHiddenVerb = (words: readonly Word[]): boolean => words.some(({ pos, lower }, at) => at > 0 && pos === 'NOUN' && /[^s]s$/.test(lower) &&
  usageOf(stemOf(lower)).verb > 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(words, at - 1)) && /^(?:DET|NOUN|PRON|PROPN|ADJ|NUM)$/.test(posAt(words, at + 1)))

/** "dismissed | spying reports": such as tell of spying, and nothing that was done. */
const isKind = ([first, second]: readonly Word[], { cue }: Completion): boolean =>
  first?.lower.endsWith('ing') === true && second?.pos === 'NOUN' && classOfCue(cue) === 'reject'

/** Of what somebody knows nothing of, or finds no evidence of, only the existence is in question. */
export const ONLY_EXISTS: ReadonlySet<Stance> = new Set<Stance>(['disclaims_knowledge', 'questions'])
