import { readFileSync } from 'node:fs'
import t from 'tap'
import { readPassages } from '../../../../../src/domain/extract/tag/train/read-passages.js'

t.test('marks become offsets into the text without them', async t => {
  const [passage] = readPassages('# a remark\n\n[S Ana Diaz] [C denied] [T that she knew].\n')
  t.same(passage, {
    id: 'passage 3', text: 'Ana Diaz denied that she knew.', attributions: [{ source: [[0, 8]], cue: [[9, 15]], content: [[16, 29]] }]
  })
})

t.test('digits tell attributions apart, and a span may belong to two', async t => {
  const [passage] = readPassages('[S12 Ana] [C said] [T1 it was late] and [C2 left] [T2 it].')
  t.same(passage?.attributions, [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]] }, { source: [[0, 3]], cue: [[25, 29]], content: [[30, 32]] }])
})

t.test('a passage without marks has nothing to find', async t => {
  t.same(readPassages('The rain fell all day.').map(({ attributions }) => attributions), [[]])
})

t.test('our own passages have no mark left', async t => {
  const passages = readPassages(readFileSync('src/domain/extract/tag/train/training-sentences.txt', 'utf8'))
  t.ok(passages.length >= 300)
  t.same(passages.filter(({ text }) => /[[\]]/.test(text)).map(({ id }) => id), [])
})
