import t from 'tap'
import { openSlots } from '../../../../src/domain/extract/tag/open-slots.js'
import { beginOf, insideOf, LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import type { RoleSpan } from '../../../../src/domain/extract/tag/link-spans.js'
import { sceneOf, wordsOf } from './scene-of.js'

const rows: Array<[string, string, Array<[RoleSpan['role'], string]>, string[]]> = [
  ['before what stands between commas', 'In the long run, Ada Quist said, the well runs dry.', [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']], ['In the long run']],
  ['behind what stands between commas', 'The well, Ada Quist said, runs dry.', [['content', 'The well'], ['source', 'Ada Quist'], ['cue', 'said']], ['runs dry']],
  ['in a quote that follows', '“We left,” Ada Quist said. “It was late. Nobody came.” The rain fell.', [['content', 'We left'], ['source', 'Ada Quist'], ['cue', 'said']], ['It was late . Nobody came .']],
  ['nowhere where nothing is left open', 'Ada Quist said the well runs dry.', [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']], []],
  ['on both sides of what has none', 'Later, Ada Quist declined, again.', [['source', 'Ada Quist'], ['cue', 'declined']], ['Later', 'again']]
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

/** The same text with a token that begins a source this probably, and goes on with the next. */
function sourceSlots (probability: number): string[] {
  const { document, group, probable } = sceneOf('Ada Quist was blunt, claiming that the well was dry.', [['cue', 'claiming'], ['content', 'that the well was dry']])
  probable.probabilities[beginOf('source')] = probability
  probable.probabilities[LABEL_COUNT + insideOf('source')] = probability
  return openSlots(document, group, probable).filter(({ role }) => role === 'source').map(slot => wordsOf(document, slot))
}

t.test('a source may be missing where a word of the sentence is not unlike one', async t => {
  t.same(sourceSlots(0.2), ['Ada Quist'])
  t.same(sourceSlots(0.001), [])
})
