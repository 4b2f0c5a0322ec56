import t from 'tap'
import { edgeExamples } from '../../../../../src/domain/extract/tag/train/edge-examples.js'
import type { RoleSpan } from '../../../../../src/domain/extract/tag/link-spans.js'
import { placeOf, sceneOf, wordsOf } from '../scene-of.js'

const TEXT = 'In the long run, Ada Quist said, the well runs dry.'
const FOUND = [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']] as const

/** What is right of each choice that an unsure tagger leaves open, where somebody marked these spans. */
function rightOf (marked: ReadonlyArray<readonly [RoleSpan['role'], string]>): string[] {
  const { document, group, probable } = sceneOf(TEXT, FOUND, 0.9)
  const gold = marked.map(([role, words]) => ({ role, ...placeOf(document, words) }))
  const lesson = { document, found: [], marked: gold.length === 0 ? [] : [gold], sequences: [], patterns: [] }
  return edgeExamples(lesson, [{ groups: [group], probable }]).map(({ choices, right }) => wordsOf(document, choices[right] ?? { from: 0, to: 0 }))
}

t.test('contents that are missing are to be added, others are not', async t => {
  t.same(rightOf([...FOUND, ['content', 'In the long run']]), ['Ada Quist', 'said', 'In the long run'])
  t.same(rightOf(FOUND), ['Ada Quist', 'said', ''])
})

t.test('of a group that nobody marked only its cue is to be learnt: that it is none', async t => {
  t.same(rightOf([]), [''])
})
