import t from 'tap'
import { readDocument } from '../../../../../src/domain/extract/read-document.js'
import { findSpans } from '../../../../../src/domain/extract/find-spans.js'
import { isSpoken } from '../../../../../src/domain/extract/tag/is-spoken.js'
import { packModel } from '../../../../../src/domain/extract/tag/model-file.js'
import { withQuoteMarks, type MarkedArticle } from '../../../../../src/domain/extract/tag/train/read-corpus.js'
import { trainModel } from '../../../../../src/domain/extract/tag/train/train-model.js'

const NAMES = ['Ana Diaz', 'Ken Holt', 'Vera Lindt', 'Tom Reed', 'Ada Quist', 'Rui Costa']
const THINGS = ['the new bridge', 'a longer pier', 'the old market', 'free buses', 'a night school', 'more trees']

/** "Ana Diaz cherishes the new bridge.": a word that no reporting lexicon has. */
const corpus: MarkedArticle[] = Array.from({ length: 36 }, (_, number) => {
  const name = NAMES[number % NAMES.length] ?? ''
  const thing = THINGS[Math.floor(number / NAMES.length)] ?? ''
  const text = `${name} cherishes ${thing}. The rain fell all day.`
  const cue = text.indexOf('cherishes')
  const content = cue + 'cherishes '.length
  return { id: String(number), text, attributions: [{ source: [[0, name.length]], cue: [[cue, content - 1]], content: [[content, content + thing.length]] }] }
})

const model = trainModel(corpus)
const read = (text: string) => {
  const document = readDocument({ title: null, text })
  const words = ({ from, to }: { from: number, to: number }) => document.tokens.slice(from, to).map(({ text }) => text).join(' ')
  return findSpans(document, { model }).map(found => ({
    form: found.form,
    source: found.source && words(found.source),
    cue: found.cues.map(words),
    contents: found.contents.map(words),
    spoken: isSpoken(document, found)
  }))
}

t.test('learns a cue from marked articles', async t => {
  t.match(read('Mia Berg cherishes the new pier. The rain fell all day.'), [
    { form: 'model', source: 'Mia Berg', cue: ['cherishes'], contents: ['the new pier'], spoken: false }
  ])
})

t.test('the same articles give the same bytes', async t => {
  t.ok(Buffer.from(packModel(model)).equals(packModel(trainModel(corpus))))
})

t.test('tells how far it is', async t => {
  const epochs: number[] = []
  trainModel(corpus.slice(0, 3), ({ epoch }) => { epochs.push(epoch) })
  t.same(epochs, Array.from({ length: 45 }, (_, index) => index + 1))
})

t.test('a text without sentences has no attributions', async t => {
  t.same(read(''), [])
})

t.test('two apostrophes are a quote mark of the same length', async t => {
  t.equal(withQuoteMarks("''Go,'' he said"), ' "Go," he said'.replace('Go,"', 'Go," '))
})
