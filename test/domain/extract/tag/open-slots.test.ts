import t from 'tap'
import { openSlots } from '../../../../src/domain/extract/tag/open-slots.js'
import type { RoleSpan } from '../../../../src/domain/extract/tag/link-spans.js'
import { sceneOf, wordsOf } from './scene-of.js'

const rows: Array<[string, string, Array<[RoleSpan['role'], string]>, string[]]> = [
  ['before what stands between commas', 'In the long run, Ada Quist said, the well runs dry.', [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']], ['In the long run']],
  ['behind what stands between commas', 'The well, Ada Quist said, runs dry.', [['content', 'The well'], ['source', 'Ada Quist'], ['cue', 'said']], ['runs dry']],
  ['in a quote that follows', '“We left,” Ada Quist said. “It was late. Nobody came.” The rain fell.', [['content', 'We left'], ['source', 'Ada Quist'], ['cue', 'said']], ['It was late . Nobody came .']],
  ['nowhere where nothing is left open', 'Ada Quist said the well runs dry.', [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']], []],
  ['nowhere for what has no contents', 'Later, Ada Quist declined, again.', [['source', 'Ada Quist'], ['cue', 'declined']], []]
]
for (const [name, text, spans, expected] of rows) {
  t.test(`contents may be missing ${name}`, async t => {
    const { document, group, probable } = sceneOf(text, spans)
    t.same(openSlots(document, group, probable).map(slot => wordsOf(document, slot).replace(/ \.$/, '')), expected.map(words => words.replace(/ \.$/, '')))
  })
}

t.test('what another span has is no slot', async t => {
  const { document, group, probable } = sceneOf('“We left,” Ada Quist said. “It was late.”', [['content', 'We left'], ['source', 'Ada Quist'], ['cue', 'said'], ['content', 'It was late']])
  t.same(openSlots(document, group.slice(0, 3), probable).length, 0)
})

t.test('a group without a cue has none', async t => {
  const { document, group, probable } = sceneOf('The well, Ada Quist said, runs dry.', [['content', 'The well']])
  t.same(openSlots(document, group, probable), [])
})
