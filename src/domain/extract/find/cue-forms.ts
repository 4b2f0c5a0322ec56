import { CUE_ADJECTIVES, CUE_PHRASES, CUE_VERBS, DOUBLING_VERBS, FRAMES, IRREGULAR_VERBS, type Frame } from './cues.js'

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** One reading of a word as the head of a cue. `rest` are the words that must follow it. */
export interface CueForm { lemma: string, forms: ReadonlySet<VerbForm>, frames: ReadonlySet<Frame>, rest: readonly string[] }

/** Readings of a word (lower case) as the head of a verbal cue, longest phrase first; none for other words. */
export const cueFormsOf = (word: string): readonly CueForm[] => verbs.get(word) ?? []

/** Frames of an adjective that reports after "be". */
export const adjectiveFrames = (word: string): ReadonlySet<Frame> | undefined => adjectives.get(word)

/** Words that inflect: a verb's five forms, a form each where two are alike. */
export function inflect (lemma: string): Array<readonly [string, VerbForm]> {
  const [past, participle] = IRREGULAR_VERBS[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  const forms: Array<readonly [string, VerbForm]> = [[lemma, 'base'], [thirdOf(lemma), 's'], [past, 'past'], [participle, 'participle'], [ingOf(lemma), 'ing']]
  // "signalled", "labelling": the British spelling
  return /[^aeiou][aeo]l$/.test(lemma) ? [...forms, [`${lemma}led`, 'past'], [`${lemma}led`, 'participle'], [`${lemma}ling`, 'ing']] : forms
}

const doubled = (lemma: string): string => DOUBLING_VERBS.has(lemma) ? lemma + lemma.slice(-1) : lemma
const consonantY = /[^aeiou]y$/

function thirdOf (lemma: string): string {
  if (lemma === 'have') return 'has'
  if (consonantY.test(lemma)) return lemma.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh|go)$/.test(lemma) ? lemma + 'es' : lemma + 's'
}

function pastOf (lemma: string): string {
  if (consonantY.test(lemma)) return lemma.slice(0, -1) + 'ied'
  return lemma.endsWith('e') ? lemma + 'd' : doubled(lemma) + 'ed'
}

const ingOf = (lemma: string): string => (/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : doubled(lemma)) + 'ing'

const framesOf = (text: string): ReadonlySet<Frame> => {
  const words = text.split(' ')
  return new Set(FRAMES.filter(frame => words.includes(frame)))
}

function readVerbs (): Map<string, CueForm[]> {
  const found = new Map<string, CueForm[]>()
  for (const [phrase, frames] of CUE_PHRASES) addForms(found, phrase.split(' '), framesOf(frames))
  for (const [frames, lemmas] of CUE_VERBS) for (const lemma of lemmas.split(' ')) addForms(found, [lemma], framesOf(frames))
  for (const readings of found.values()) readings.sort((a, b) => b.rest.length - a.rest.length)
  return found
}

function addForms (found: Map<string, CueForm[]>, [lemma = '', ...rest]: string[], frames: ReadonlySet<Frame>): void {
  const forms = new Map<string, Set<VerbForm>>()
  for (const [word, form] of inflect(lemma)) forms.set(word, (forms.get(word) ?? new Set()).add(form))
  for (const [word, kinds] of forms) found.set(word, [...found.get(word) ?? [], { lemma, forms: kinds, frames, rest }])
}

const verbs = readVerbs()
const adjectives = new Map(CUE_ADJECTIVES.flatMap(([frames, words]) => words.split(' ').map(word => [word, framesOf(frames)] as const)))
