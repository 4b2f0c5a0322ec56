import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { trainCommand } from '../../src/cli/train.js'
import { unpackModel } from '../../src/domain/extract/tag/model-file.js'
import { terminalOf } from './terminal-of.js'

const article = { id: '1', text: 'Ana Diaz said it rained.', attributions: [{ source: [[0, 8]], cue: [[9, 13]], content: [[14, 23]] }] }
const corpus = (line: string) => ({ 'corpus.jsonl': `${JSON.stringify(article)}\n\n${line}\n` })

t.test('writes a model, and tells how far it is', async t => {
  const folder = t.testdir(corpus(JSON.stringify({ ...article, id: '2' })))
  const { terminal, outLines, errLines } = terminalOf()
  const out = join(folder, 'model.bin')
  t.equal(await trainCommand.run([join(folder, 'corpus.jsonl'), '--out', out], terminal), 0)
  t.match(outLines, [/model\.bin: \d+ bytes$/])
  t.match(errLines[0], /^epoch 1 of 45, loss /)
  t.type(unpackModel(readFileSync(out)).tagger.hashes.length, 'number')
})

const broken: Array<[string, string, RegExp]> = [
  ['what is no JSON', '{', /^line 3 is no JSON$/],
  ['a missing field', '{"id":"1","text":"a"}', /^line 3: .*attributions/],
  ['an offset of another type', JSON.stringify({ ...article, attributions: [{ source: [['a', 1]], cue: [], content: [] }] }), /^line 3: \/attributions\/0\/source/],
  ['an offset past the end', JSON.stringify({ ...article, attributions: [{ source: [[0, 99]], cue: [], content: [] }] }), /^line 3: an offset lies outside/],
  ['a span that ends before it begins', JSON.stringify({ ...article, attributions: [{ source: [[5, 2]], cue: [], content: [] }] }), /ends before it begins/]
]
for (const [name, line, message] of broken) {
  t.test(`names the line with ${name}`, async t => {
    await t.rejects(trainCommand.run([join(t.testdir(corpus(line)), 'corpus.jsonl')], terminalOf().terminal), { message, exitCode: 1 })
  })
}

t.test('a corpus without articles trains nothing', async t => {
  await t.rejects(trainCommand.run([join(t.testdir({ 'corpus.jsonl': '\n' }), 'corpus.jsonl')], terminalOf().terminal), { message: /holds no article/ })
})

t.test('a file that is not there is told of', async t => {
  await t.rejects(trainCommand.run(['nowhere.jsonl'], terminalOf().terminal), { code: 'ENOENT' })
})

t.test('takes several corpora, and passages that are marked in their text', async t => {
  const folder = t.testdir({ ...corpus(JSON.stringify({ ...article, id: '2' })), 'own.txt': '[S Ana Diaz] [C said] [T it rained].\n' })
  const out = join(folder, 'model.bin')
  t.equal(await trainCommand.run([join(folder, 'corpus.jsonl'), join(folder, 'own.txt'), '--out', out], terminalOf().terminal), 0)
})

t.test('needs a corpus', async t => {
  await t.rejects(trainCommand.run([], terminalOf().terminal), { message: 'train needs a CORPUS', exitCode: 2 })
})
