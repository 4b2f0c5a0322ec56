import { lowerAt, textAt } from '../../polarity/word-at.js'
import { spanOf } from '../../span-of.js'
import type { Sentence } from '../../document.js'
import type { ResolvedSource } from '../names/named-source.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { subjectNamed } from './subject-named.js'

/** The two who were named together last before a place: "Ann and Tom Lund". */
export function findPair (scene: Scene, { span, sentence }: SourcePlace): ResolvedSource | undefined {
  const { document: { tokens }, people } = scene
  const runs = Array.from(new Set(Array.from(people.at.values(), ({ run }) => run))).filter(({ from }) => from < span.from).sort((a, b) => a.from - b.from)
  const second = runs.findLastIndex(run => lowerAt(tokens, run.from - 1) === 'and' && /^\p{Lu}/u.test(textAt(tokens, run.from - 2)))
  const other = runs[second]
  if (other === undefined) return joinedSubject(scene, sentence)
  const one = runs[second - 1]
  const from = one !== undefined && one.to === other.from - 1 ? one.from : capitalsBefore(scene, other.from - 1)
  const name = spanOf(scene.document, { from, to: other.to }).text.replace(/\s+/g, ' ')
  return { source: { name, kind: 'group', role: null, mention: null }, person: undefined }
}

/** Where a name begins that ends there: "Ove Lund | and". */
function capitalsBefore ({ document: { tokens } }: Scene, to: number): number {
  const start = tokens.slice(Math.max(0, to - LONGEST_NAME), to).findLast(({ text }) => !/^\p{Lu}/u.test(text))?.index ?? Math.max(0, to - LONGEST_NAME) - 1
  return start + 1
}

/** In tokens. */
const LONGEST_NAME = 3

/** "X and Y met. The two …": of the sentence before, whatever names they bear. */
function joinedSubject (scene: Scene, { index, part }: Sentence): ResolvedSource | undefined {
  const before = scene.document.sentences[index - 1]
  const subject = before?.part === part ? subjectNamed(scene, before) : undefined
  return subject?.kind === 'group' && / and /.test(subject.name) ? { source: subject, person: undefined } : undefined
}
