import { formOfBe, inflectVerb } from '../../clauses/inflect-verb.js'
import { lowerAt } from '../../word-at.js'
import { nameWords, word, type Word } from '../../clauses/words.js'
import { EXPECTING_VERBS, RAISING_VERBS } from '../../stance/raising-verbs.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { isDescribing } from '../../clauses/is-describing.js'
import { ownStatement } from './own-statements.js'
import type { Speaker } from '../coreference/speaker.js'
import { isVerb } from '../../part-of-speech.js'
import { isPlural } from '../../clauses/noun-phrase.js'

/** Verbs with an infinitive of what is so already: "claims to own it". */
const PROFESSING: ReadonlySet<string> = new Set(['claim', 'deny'])
/** Verbs with a gerund of what was done: "recalled seeing it", "boasted of having seen it". */
const TELLING: ReadonlySet<string> = new Set('recall remember recount report describe boast brag speak tell complain admit confess acknowledge apologise apologize testify swear'.split(' '))

/**
 * What is said without a clause of oneself ("to have seen it", "seeing it", "of having seen it", "responsibility for it") or, by others, of whom the words
 * name ("the mayor to have fled"); undefined for other words.
 */
export function ownAct (words: readonly Word[], cue: readonly Word[], { phrase, resolved }: Speaker): readonly Word[] | undefined {
  const several = resolved.source.kind === 'group' || SEVERAL.test(phrase)
  if (lowerAt(cue, cue.length - 1) === 'by') return raised(words, cue)
  const verb = cue.map(baseOf).findLast(base => PROFESSING.has(base) || TELLING.has(base)) ?? ''
  if (PROFESSING.has(verb) && lowerAt(words, 0) === 'to') return inflected(words.slice(1), { lead: nameWords(phrase), several, past: isPast(cue) })
  if (verb === 'claim' && lowerAt(words, 0) === 'responsibility') return ownStatement(words, phrase, { several })
  const act = /^(?:of|about|to|for)$/.test(lowerAt(words, 0)) ? words.slice(1) : words
  return TELLING.has(verb) && lowerAt(act, 0).endsWith('ing') && !isSubject(act) && !isDescribing(act) ? ownStatement(act, phrase, { several }) : undefined
}

/** "funding | was short": the gerund has a verb of its own behind it. */
function isSubject (act: readonly Word[]): boolean {
  const verb = act.findIndex(({ pos, lower }) => pos === 'AUX' && !/^(?:be|been|being|having)$/.test(lower))
  return verb > 0 && !/^(?:saying|claiming|telling|alleging|suggesting)$/.test(lowerAt(act, 0)) && !act.slice(0, verb).some(({ pos, lower }) => pos === 'SCONJ' || /^(?:who|which|that|what|how|when|where|he|she|they|it|and)$/.test(lower))
}

const SEVERAL = /^(?:both|two|three|four|five|several|many|some|most|all) /i

/** "the mayor | to have fled", said by others: the mayor had fled; undefined where no infinitive follows. */
function raised (words: readonly Word[], cue: readonly Word[]): readonly Word[] | undefined {
  const to = words.findIndex(({ lower }, at) => lower === 'to' && at > 0 && isVerb(words[at + 1]))
  const lead = words.slice(0, to)
  if (to < 1 || lead.some(isVerb)) return undefined
  const bases = cue.flatMap(part => [baseOf(part), part.lower.replace(/d$/, '')])
  if (bases.some(base => EXPECTING_VERBS.has(base))) return [...lead, word('will', 'AUX'), ...words.slice(to + 1)]
  if (!bases.some(base => RAISING_VERBS.has(base))) return undefined
  return inflected(words.slice(to + 1), { lead, several: isPlural(lead), past: /^(?:was|were|had)$/.test(lowerAt(cue, 0)) })
}

const isPast = (cue: readonly Word[]): boolean => cue.some(({ lower, pos }) => pos === 'VERB' && lower.endsWith('ed'))

interface Subject { lead: readonly Word[], several: boolean, past: boolean }

/** The subject and, for an infinitive without its "to", the finite verb that goes with it: "have seen it" → "had seen it". */
function inflected ([verb, ...rest]: readonly Word[], { lead, several, past }: Subject): readonly Word[] | undefined {
  if (verb === undefined || !/^(?:VERB|AUX|NOUN)$/.test(verb.pos)) return undefined
  const { lower } = verb
  const form = lower === 'be' ? formOfBe({ several, past }) : past ? inflectVerb(lower, 'past') : several ? lower : inflectVerb(lower, 'third-person')
  return [...lead, word(form, lower === 'be' || lower === 'have' ? 'AUX' : 'VERB'), ...rest]
}
