import type { ExtractedSource } from '../../../../model/source.js'
import type { Sentence, Token, TokenSpan } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { spanOf } from '../../span-of.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { COUNTS, readIntroduced, type Several } from '../mentions/several.js'
import type { NameRun } from '../names/name-run.js'
import { BODY_HEADS, GROUP_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { singularOf } from './singular-of.js'
import { subjectNamed } from './subject-named.js'

/** Several who were brought in at a token: under their names (`runs`), or as "two engineers". */
export interface Brought extends Several { at: number, source: ExtractedSource, runs: readonly NameRun[] }

/** All of those before a place. */
export const broughtIn = (scene: Scene, { span, sentence }: SourcePlace): Brought[] =>
  [...spokenBefore(scene, span), ...toldBefore(scene, { span, sentence }), ...namedTogether(scene, span), ...joinedSubjects(scene, sentence)]

/** "Two engineers said …", "a couple from Leeds said …", "NASA and ESA said …". */
const spokenBefore = ({ spoken }: Scene, { from }: TokenSpan): Brought[] => spoken.flatMap(({ at, source }) => {
  if (at >= from || !/^(?:group|anonymous)$/.test(source.kind) || TAKEN_UP.test(source.name)) return []
  const introduced = readIntroduced(source.name.toLowerCase().split(' '))
  return introduced === undefined ? joined(source, at) : [{ ...introduced, at, source: { ...source, mention: null }, runs: [] }]
})

/** Words that take up others themselves. */
const TAKEN_UP = /^the \w+$/

/** "… that two engineers had been sacked": a small number of people or bodies, whoever tells of them. */
function toldBefore ({ document: { tokens } }: Scene, { span: { from }, sentence }: Pick<SourcePlace, 'span' | 'sentence'>): Brought[] {
  return tokens.slice(Math.max(0, from - REACH), from).flatMap(({ index, lower }) => {
    const to = COUNTS.has(lower) ? nounEnd(tokens, index + 1, from) : index
    const noun = lowerAt(tokens, to - 1)
    // "two ships left. Both …": anything right before
    const isNear = index >= sentence.from - NEAR_TOKENS && !TIMES.test(noun)
    if (to <= index + 1 || noun === singularOf(noun) || !(isNear || isSomebody(noun))) return []
    const name = tokens.slice(index, to).map(({ text }) => text).join(' ')
    const kind = ROLE_HEADS.has(singularOf(noun)) ? 'anonymous' as const : 'group' as const
    // "the two women" have been brought in before, most often
    const at = /^(?:the|these|those|both|all|of)$/.test(lowerAt(tokens, index - 1)) ? -1 : index
    return [{ count: COUNTS.get(lower), noun, told: tokens.slice(index + 1, to - 1).map(({ lower }) => lower), at, source: sourceOf(`${name.slice(0, 1).toLowerCase()}${name.slice(1)}`, kind), runs: [] }]
  })
}

/** In tokens. */
const REACH = 400
const NEAR_TOKENS = 30
const TIMES = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|times|miles|goals|points|percent|dollars|euros|pounds|cents|metres|meters|feet|inches|occasions|things|reasons|ways)$/

function nounEnd (tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  while (to < limit && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[to]?.pos ?? '')) to++
  return to
}

const isSomebody = (noun: string): boolean => ROLE_HEADS.has(singularOf(noun)) || BODY_HEADS.has(singularOf(noun)) || GROUP_HEADS.has(noun)

const sourceOf = (name: string, kind: ExtractedSource['kind']): ExtractedSource => ({ name, kind, role: null, mention: null })

/** "Ann and Tom Lund", "Ann Lund, 34, Tom Beck, 29, and Ola Frey". */
function namedTogether (scene: Scene, { from: limit }: TokenSpan): Brought[] {
  const { document: { tokens }, people } = scene
  const runs = Array.from(new Set(Array.from(people.at.values(), ({ run }) => run))).filter(({ from }) => from < limit).sort((a, b) => a.from - b.from)
  return runs.flatMap((run, last) => {
    if (lowerAt(tokens, run.from - 1) !== 'and') return []
    let first = last
    while (joins(scene, runs[first - 1], runs[first])) first--
    const all = runs.slice(first, last + 1)
    const spans = all.length > 1 ? all : [{ from: capitalsBefore(tokens, run.from - 1), to: run.from - 1 }, run]
    const names = spans.filter(({ from, to }) => from < to).map(span => spanOf(scene.document, span).text.replace(/\s+/g, ' '))
    const source = sourceOf(`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`, 'group')
    return names.length < 2 ? [] : [{ count: names.length, noun: undefined, told: [], at: run.from, source, runs: all }]
  })
}

/** Between two names of a list stands "and", a comma or both, and an age. */
function joins ({ document: { tokens } }: Scene, a: NameRun | undefined, b: NameRun | undefined): boolean {
  const between = a === undefined || b === undefined || a.sentence !== b.sentence ? '' : tokens.slice(a.to, b.from).map(({ text }) => text).join(' ')
  return /^(?:, \d{1,3} )?(?:,|(?:, )?and)$/.test(between)
}

/** Where a name begins that ends there and names nobody known: "Ove Lund | and". */
function capitalsBefore (tokens: readonly Token[], to: number): number {
  const start = tokens.slice(Math.max(0, to - LONGEST_NAME), to).findLast(({ text }) => !/^\p{Lu}/u.test(text))?.index ?? Math.max(0, to - LONGEST_NAME) - 1
  return start + 1
}

/** In tokens. */
const LONGEST_NAME = 3

/** "X and Y met. The two …": of the last sentences, whatever names they bear. */
const joinedSubjects = (scene: Scene, { index, part }: Sentence): Brought[] => lastSentences(scene, index).flatMap(before => {
  const subject = before.part === part ? subjectNamed(scene, before) : undefined
  return subject === undefined ? [] : joined(subject, before.from)
})

const lastSentences = ({ document: { sentences } }: Scene, index: number): Sentence[] => sentences.slice(Math.max(0, index - NEAR), index)

const NEAR = 3

function joined (source: ExtractedSource, at: number): Brought[] {
  // "the owners, | Ann and Tom Lund"
  const name = source.name.replace(/^(?:both )?(?:[\p{Ll} '’-]+, (?=\p{Lu}))?/u, '')
  const count = name.split(/,(?: and)? | and /).length
  const isJoined = source.kind === 'group' && /(?:^|, | and )\p{Lu}[^,]* and \p{Lu}/u.test(source.name)
  return isJoined ? [{ count, noun: undefined, told: [], at, source: sourceOf(name, 'group'), runs: [] }] : []
}
