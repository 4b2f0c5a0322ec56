import { inflectVerb } from '../clauses/inflect-verb.js'

/** What a verb does with a claim, before negation and object are looked at. */
export type CueClass =
  'deny' | 'reject' | 'disown' | 'rule-out' | 'confirm' | 'question' | 'know' | 'unaware' | 'address' | 'respond' | 'comment' | 'tell' | 'believe' | 'judge' | 'accuse'

/** Verbs by class, base forms; all others only report. */
const VERBS: ReadonlyArray<readonly [CueClass, string]> = [
  ['deny', 'deny refute rebut debunk disprove'],
  ['reject', 'reject dismiss dispute discount rubbish scotch quash squash quell squelch demolish dispel contradict contest repudiate discredit rebuff nix trash lampoon gainsay negate controvert scuttle torpedo explode puncture ridicule'],
  ['disown', 'disavow disown disclaim'],
  ['confirm', 'confirm acknowledge admit concede corroborate confess verify grant'],
  ['question', 'doubt question challenge query wonder'],
  ['know', 'know hear'],
  ['address', 'address answer sidestep dodge evade avoid'],
  ['respond', 'respond reply react return reach'],
  ['comment', 'comment discuss elaborate speculate talk speak'],
  ['tell', 'say specify explain disclose reveal indicate identify name provide give offer state detail announce tell'],
  ['believe', 'believe think expect suppose assume consider'],
  ['judge', 'call brand label describe dub deem term denounce condemn slam decry deride characterize characterise portray'],
  ['accuse', 'accuse']
]

/** Phrases, of base forms, that weigh more than the verb in them. */
export const CUE_PHRASE_CLASSES: ReadonlyArray<readonly [string, CueClass]> = [
  ['rule out', 'rule-out'], ['brush off', 'reject'], ['brush aside', 'reject'], ['shoot down', 'reject'], ['knock down', 'reject'], ['wave away', 'reject'], ['wave aside', 'reject'], ['laugh off', 'reject'], ['shrug off', 'reject'], ['bat away', 'reject'], ['swat away', 'reject'], ['slap down', 'reject'],
  ['dispose of', 'reject'], ['knock back', 'reject'], ['swat down', 'reject'], ['bat down', 'reject'], ['brush away', 'reject'], ['scoff at', 'reject'], ['bristle at', 'reject'], ['bridle at', 'reject'], ['cast aside', 'reject'],
  ['fight off', 'reject'], ['fend off', 'reject'], ['fob off', 'reject'], ['back at', 'reject'], ['back against', 'reject'], ['lash out at', 'reject'], ['put pay', 'reject'], ['cold water', 'reject'], ['scorn on', 'reject'], ['make light', 'reject'],
  ['make short work', 'reject'], ['take exception', 'reject'], ['take umbrage', 'reject'], ['to rest', 'reject'], ['bear out', 'confirm'], ['vouch for', 'confirm'],
  ['cast doubt', 'question'], ['express doubt', 'question'], ['express doubts', 'question'], ['raise doubts', 'question'], ['voice doubts', 'question'],
  ['skeptical', 'question'], ['sceptical', 'question'], ['doubtful', 'question'], ['unconvinced', 'question'], ['convinced', 'question'], ['convince', 'question'], ['persuaded', 'question'], ['persuade', 'question'], ['unsure', 'question'], ['sure', 'question'], ['certain', 'question'],
  ['take issue', 'reject'], ['aware', 'know'], ['familiar', 'know'], ['knowledge', 'know'], ['information', 'know'], ['unaware', 'unaware'], ['ignorant', 'unaware'],
  ['heard', 'know'], ['denial', 'deny'], ['denying', 'deny'], ['push back', 'reject'], ['evidence', 'question'], ['proof', 'question'], ['reach', 'respond'],
  ['comment', 'comment']
]

/** The verbs of these phrases. */
const PHRASE_VERBS = 'rule brush shoot knock wave laugh shrug bat swat slap dispose bear vouch cast express raise voice push decline refuse scoff bristle bridle fight fend fob lash put make take lay'.split(' ')

const INGS = (base: string): string[] => [base + 'ing', base.replace(/e$/, '') + 'ing']

/** Every form of the verbs above, with its base form. */
const BASES: ReadonlyMap<string, string> = new Map([...VERBS.flatMap(([, verbs]) => verbs.split(' ')), ...PHRASE_VERBS].flatMap(base =>
  [base, inflectVerb(base, 'third-person'), inflectVerb(base, 'past'), ...INGS(base)].map(form => [form, base] as const)))

const CLASSES: ReadonlyMap<string, CueClass> = new Map(VERBS.flatMap(([name, verbs]) => verbs.split(' ').map(verb => [verb, name] as const)))

/** The base form of a word of a cue: of the verbs above by their own inflection, since a tagger errs most on these. */
export const baseOf = ({ lower, lemma }: { lower: string, lemma: string }): string => BASES.get(lower) ?? lemma

export const classOf = (base: string): CueClass | undefined => CLASSES.get(base)
