import type { Stance } from '../../../model/stance.js'
import { remember } from '../../lexicon/remember.js'
import { baseOf, classOf, CUE_PHRASE_CLASSES, type CueClass } from './stance-verbs.js'
import { lowerAt } from '../word-at.js'
import { CLAIM_NOUNS } from './claim-nouns.js'

/** What the cue is about, as far as the stance hangs on it. */
export interface CueObject {
  /** A finite clause, as after "that". */
  clause: boolean
  /** "having asked", "any involvement in": what the source itself is said to have done or to have. */
  own: boolean
  /** A noun for a claim ("the allegations", "claims that …"), or a word that points at one ("it"). */
  claim: boolean
  /** Called false. */
  falsified: boolean
  /** What somebody has said or written, with nothing told of what it says: "the senator's remarks". */
  uttered: boolean
  /** "a request for comment", "questions", or nothing at all. */
  request: boolean
  /** What is answered by deeds: an alarm. */
  signal: boolean
  /** "an outbreak": what happens, and may not have. */
  happening: boolean
  /** What is withheld from somebody: "entry", "the motion". */
  withheld: boolean
}

/** What a cue says by itself. `flips`: the contents are what the source says is not so ("ruled out sending troops"). */
export interface StanceReading { stance: Stance, flips: boolean }

interface CueWord { lower: string, lemma: string }

/**
 * The stance that a cue takes towards its contents, by its verb, its negation and its object. A denial has to say so: what does not is read as
 * anything else first.
 *
 * @param cue the words of the cue's parts ("quoted", "as saying"), auxiliaries and negation among them; none for a quote that stands alone.
 * @returns undefined where the words report nothing said ("might deny", "did not warn").
 */
export function readStance (cue: ReadonlyArray<readonly CueWord[]>, object: CueObject): StanceReading | undefined {
  const whole = cue.flat()
  if (cue.length < 2 || isNeither(whole.map(baseOf), isNegated(whole), false)) return readPart(whole, object)
  const readings = cue.flatMap(part => readPart(part, object) ?? [])
  return readings.find(({ stance }) => stance === 'does_not_address') ?? readings.find(({ stance }) => stance !== 'asserts') ?? readings[0]
}

function readPart (cue: readonly CueWord[], object: CueObject): StanceReading | undefined {
  const bases = cue.map(baseOf)
  const negated = isNegated(cue) || bases.includes('fail')
  const declined = bases.some(base => base === 'decline' || base === 'refuse')
  const name = classOfBases(bases)
  const stance = isNeither(bases, negated, declined)
    ? 'neither_confirms_nor_denies'
    : READERS[name ?? 'report']({ bases, object, negated: negated || declined, declined, hypothetical: isHypothetical(cue) })
  return stance === undefined ? undefined : { stance, flips: stance === 'asserts' && (name === 'rule-out' || (name === 'believe' && (negated || isOver(bases)))) }
}

interface Cue { bases: readonly string[], object: CueObject, negated: boolean, declined: boolean, hypothetical: boolean }
type Reader = (cue: Cue) => Stance | undefined

const denies: Reader = ({ bases, object, negated, hypothetical }) => {
  if (object.withheld) return negated || hypothetical ? undefined : 'asserts'
  if (negated || isOver(bases) || bases.includes('stop')) return 'does_not_address'
  return hypothetical ? undefined : 'denies'
}

const rejects: Reader = ({ bases, object, negated, hypothetical }) => {
  const disagrees = object.uttered && !object.falsified && !bases.some(base => GAINSAYING.has(base))
  const refuses = !disagrees && (object.clause || object.claim || object.falsified)
  if (negated) return refuses ? 'does_not_address' : undefined
  if (!refuses) return 'asserts'
  return hypothetical ? undefined : 'denies'
}

/** What takes the truth from a remark rather than finding fault with it. */
const GAINSAYING: ReadonlySet<string> = new Set(['dispute', 'contradict', 'contest'])

const READERS: Readonly<Record<CueClass | 'report', Reader>> = {
  deny: denies,
  reject: rejects,
  // a son is disowned, and so is a plan: only what was claimed of the source is denied
  disown: cue => cue.object.own || cue.object.falsified || (cue.object.claim && !cue.object.uttered) || cue.bases.some(base => CLAIM_NOUNS.has(base)) ? denies(cue) : cue.negated ? undefined : 'asserts',
  'rule-out': ({ object, negated }) => negated ? 'neither_confirms_nor_denies' : object.clause || object.own || object.happening ? 'asserts' : undefined,
  // a race is conceded, bail granted and applause acknowledged: nothing is confirmed by that
  confirm: ({ bases, object, negated, hypothetical }) => {
    if (bases.some(base => YIELDING.has(base)) && !(object.clause || object.own || object.claim || object.happening)) return undefined
    if (negated) return 'neither_confirms_nor_denies'
    return hypothetical ? undefined : 'confirms'
  },
  // "was convinced" is no doubt, and "was not convinced" is one
  question: ({ bases, negated }) => bases.some(base => EVIDENCE.has(base)) || negated === bases.some(base => CONVINCING.has(base)) ? 'questions' : 'asserts',
  know: ({ negated }) => negated ? 'disclaims_knowledge' : 'asserts',
  unaware: ({ negated }) => negated ? undefined : 'disclaims_knowledge',
  address: ({ bases, object, declined, negated }) => {
    if (declined) return 'declines_to_comment'
    if (negated && bases.includes('answer') && object.request) return 'does_not_respond'
    return negated || AVOIDING.some(verb => bases.includes(verb)) ? 'does_not_address' : 'asserts'
  },
  respond: ({ bases, object, negated, declined, hypothetical }) => {
    // a statue is returned and a target reached: calls are, and whoever is asked
    if ((bases.includes('return') && !object.request) || (bases.includes('reach') && !hypothetical && !bases.includes('be'))) return undefined
    if (declined) return 'declines_to_comment'
    if (!negated) return 'asserts'
    if (object.signal) return undefined
    return object.request ? 'does_not_respond' : 'does_not_address'
  },
  // "was not speaking of it" tells of something else than "would not speak of it"
  comment: ({ bases, negated, declined, hypothetical }) => {
    if (!negated) return 'asserts'
    return declined || hypothetical || bases.includes('comment') ? 'declines_to_comment' : undefined
  },
  tell: ({ declined, negated, hypothetical }) => declined || (negated && hypothetical) ? 'declines_to_comment' : negated ? 'does_not_address' : 'asserts',
  // who cannot believe it does
  believe: ({ bases, declined, negated }) => declined || (negated && bases.some(base => ABLE.has(base))) ? undefined : 'asserts',
  judge: ({ object, negated, hypothetical }) => {
    if (negated) return undefined
    if (!object.falsified) return 'asserts'
    return object.claim && !hypothetical ? 'denies' : 'asserts'
  },
  accuse: ({ negated }) => negated ? undefined : 'asserts',
  report: ({ negated }) => negated ? undefined : 'asserts'
}

const EVIDENCE: ReadonlySet<string> = new Set(['evidence', 'proof'])
/** What has to be denied to be a doubt. */
const CONVINCING: ReadonlySet<string> = new Set(['convinced', 'convince', 'persuaded', 'persuade', 'sure', 'certain'])

const ABLE: ReadonlySet<string> = new Set(['can', 'could', 'ca', 'cannot'])

const YIELDING: ReadonlySet<string> = new Set(['concede', 'grant', 'acknowledge'])

const AVOIDING = ['sidestep', 'dodge', 'evade', 'avoid']

/** The class of a cue: that of the strongest phrase, else of the last verb that has one. */
export const classOfCue = (cue: readonly CueWord[]): CueClass | undefined => classOfBases(cue.map(baseOf))

/** Whether a cue is one of denying or of rejecting. */
export const refuses = (cue: readonly CueWord[]): boolean => REFUSING.has(classOfCue(cue))

const REFUSING: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['deny', 'reject'])

const classOfBases = (bases: readonly string[]): CueClass | undefined => classOfWords(bases.join(' '))

/** More different cues than this are not kept in mind: most are met again and again. */
const MOST_KEPT = 10_000

const classOfWords = remember((words): CueClass | undefined => {
  const names = words.split(' ').map(classOf)
  const phrase = PADDED_PHRASES.find(([phrase]) => ` ${words} `.includes(phrase))
  // "dismissed talk that P": the noun is no cue of its own
  return phrase?.[1] ?? names.find(name => name === 'deny' || name === 'reject') ?? names.findLast(name => name !== undefined)
}, MOST_KEPT)

const PADDED_PHRASES = CUE_PHRASE_CLASSES.map(([phrase, name]) => [` ${phrase} `, name] as const)

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'neither', 'nor', 'nothing', 'cannot', 'without'])

function isNegated (cue: readonly CueWord[]): boolean {
  if (cue.map(baseOf).some((base, index, bases) => REFRAINING.has(base) || (base === 'short' && bases[index - 1] === 'stop'))) return true
  return cue.some(({ lower, lemma }, index) => (NEGATIONS.has(lower) || lemma === 'not') && !NOT_A_NEGATION.has(lowerAt(cue, index + 1)))
}

/** "refrained from denying", "stopped short of confirming". */
const REFRAINING: ReadonlySet<string> = new Set(['refrain', 'forbear', 'shrink'])

/** "no longer believes". */
const isOver = (bases: readonly string[]): boolean => bases.some((base, at) => base === 'no' && bases[at + 1] === 'longer')

/** "no longer", "not only", "never tires of", "never misses a chance to". */
const NOT_A_NEGATION: ReadonlySet<string> = new Set('longer only just merely simply tires tire tired stops stop stopped ceases cease ceased misses miss missed'.split(' '))

/** "would neither confirm nor deny", "declined to confirm or deny", "did not confirm or deny". */
const isNeither = (bases: readonly string[], negated: boolean, declined: boolean): boolean =>
  (negated || declined) && bases.some(base => AFFIRMING.has(base)) && bases.includes('deny')

const AFFIRMING: ReadonlySet<string> = new Set(['confirm', 'admit', 'acknowledge'])

const HYPOTHETICAL: ReadonlySet<string> = new Set("will would may might could should must shall wo 'll 'd".split(' '))

/** What has not been said yet, or might be. */
const isHypothetical = (cue: readonly CueWord[]): boolean => cue.some(({ lower }) => HYPOTHETICAL.has(lower) || lower === 'less' || lower === 'verifying' || /^(?:appear|seem)(?:s|ed)?$/.test(lower))
