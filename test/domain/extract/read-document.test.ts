import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { cleanLine } from '../../../src/domain/extract/clean/clean-text.js'
import type { Document, Token } from '../../../src/domain/extract/document.js'
import { readDocument } from '../../../src/domain/extract/read-document.js'
import { readText } from '../../../src/domain/extract/read-text.js'

const TITLE = 'Ministry ‘not aware’ of plan – Harbour Post'
const TEXT = `icon bookmark-bicon bookmarkicon cameraicon checkicon chevron downicon closeicon downloadicon editicon fbicon fileicon filtericon
Ministry ‘not aware’ of plan
Nobody has seen it, it says

CITY (HP) — It said “A. B,” and left. The mayor, asked, did not.
Photo: Jane Doe

Ministry says ‘no’

the plan of others,” he said. It was “never read. “

“We go. We stay.

“And we leave,” she added.

Harbour life

Post a Comment`

const words = (document: Document, { part, start, end }: { part: 'title' | 'text', start: number, end: number }) => (document[part] ?? '').slice(start, end)

t.test('the sentences of an article are its title and what is news in its text', async t => {
  const document = readDocument({ title: TITLE, text: TEXT })
  t.same(document.sentences.map(sentence => [words(document, sentence), sentence.heading, sentence.broken]), [
    [TITLE, true, false],
    ['Nobody has seen it, it says', true, false],
    ['It said “A. B,” and left.', false, false],
    ['The mayor, asked, did not.', false, false],
    ['Ministry says ‘no’', true, false],
    ['the plan of others,” he said.', false, true],
    ['It was “never read. “', false, false],
    ['“We go.', false, false],
    ['We stay.', false, false],
    ['“And we leave,” she added.', false, false]
  ])
  t.same(document.sentences.map(({ part, paragraph }) => `${part} ${paragraph}`).slice(0, 3), ['title 0', 'text 2', 'text 3'])
  t.equal(document.language, 'en')
})

t.test('quotations know their words, and words whether they are quoted', async t => {
  const document = readDocument({ title: TITLE, text: TEXT })
  t.same(document.quotes.map(quote => [words(document, quote), quote.closed]), [
    ['not aware', true], ['A. B,', true], ['no', true], ['never read.', true], ['We go. We stay.', false], ['And we leave,', true]
  ])
  for (const quote of document.quotes) {
    t.equal(document.tokens[quote.from]?.start, quote.start)
    t.equal(document.tokens[quote.to - 1]?.end, quote.end)
    t.ok(document.tokens.slice(quote.from, quote.to).every(({ quoted }) => quoted))
  }
  t.same(document.tokens.filter(({ text, quoted }) => quoted && /[“”‘’]/.test(text)), [], 'the marks themselves are not quoted')
})

t.test('an unclosed quotation ends with its sentence, unless the next paragraph goes on with it', async t => {
  const quotesOf = (text: string) => readDocument({ title: null, text }).quotes.map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' [open]'))
  t.same(quotesOf('He called it “a mess and left. He said so.'), ['a mess and left. [open]'])
  t.same(quotesOf('“We go. We stay.\nThe mayor left.'), ['We go. [open]'])
  t.same(quotesOf('“We go. We stay.\n“We left.”'), ['We go. We stay. [open]', 'We left.'])
  t.same(quotesOf('“We go. We stay.\nWe came back,” he said.'), ['We go. We stay. [open]', 'We came back,'])
  t.same(quotesOf('It is “so “and “now”. Then.'), ['so [open]', 'and [open]', 'now'])
})

t.test('a language that is given is not guessed', async t => {
  t.equal(readDocument({ title: null, text: 'Der Hafen ist nicht offen, und das ist gut.', language: 'en' }).language, 'en')
  t.equal(readDocument({ title: null, text: 'Der Hafen ist nicht offen, und das ist gut.' }).language, 'de')
})

t.test('without news there are no sentences', async t => {
  t.same(readDocument({ title: null, text: '***\n\nHarbour life' }), { title: null, text: '***\n\nHarbour life', language: 'und', tokens: [], sentences: [], quotes: [], turns: [] })
})

t.test('words that are no sentence are taken for one where only they were given', async t => {
  t.same(readText({ title: null, text: 'Harbour life' }).sentences.map(({ text }) => text), ['Harbour life'])
})

t.test('a title is read even where it is a mere label', async t => {
  t.same(readText({ title: 'Harbour', text: 'It left.' }).sentences, [
    { part: 'title', start: 0, end: 7, text: 'Harbour' },
    { part: 'text', start: 0, end: 8, text: 'It left.' }
  ])
})

/** A verb that a heading leaves out. */
const isUnwritten = ({ start, end, pos }: Token): boolean => start === end && (pos === 'AUX' || pos === 'PRON')

/** What must hold of every document, whatever the text. */
function obeysLaws ({ title, text, tokens, sentences, quotes }: Document): boolean {
  const whole = { title: title ?? '', text }
  const placed = sentences.every(({ index, part, start, end, from, to }, at) =>
    index === at && tokens[from]?.start === start && tokens[to - 1]?.end === end && from === (sentences[at - 1]?.to ?? 0) &&
    tokens.slice(from, to).every(token => whole[part].slice(token.start, token.end) === (isUnwritten(token) ? '' : token.text)))
  const numbered = tokens.every(({ index }, at) => index === at) && (sentences.at(-1)?.to ?? 0) === tokens.length
  const inside = quotes.every(({ start, end, from, to }) => from < to && (tokens[from]?.start ?? -1) >= start && (tokens[to - 1]?.end ?? Infinity) <= end)
  return placed && numbered && inside
}

t.test('every token stands where it says, in exactly one sentence, and quotations hold whole tokens', async t => {
  const unit = fc.constantFrom('He', 'said', 'Mr.', 'U. S.', 'not', ' ', ' ', ' ', '.', ',', '“', '”', '"', '‘', '’', "''", '«', '…', '?', '\n', '\n\n', 'The', 'Read more', '©', '\u00A0', '😀')
  const headline = fc.constantFrom('Firm', 'to', 'cut', 'jobs', 'Two', 'killed', 'in', 'safe', 'No', 'deal', 'blame', 'up', '20', 'police', 'say', ',', ' ', ' ', ' ', ' ', '“', '”', ':', '.', '-', '\n')
  const text = (units: readonly string[]): string => cleanLine(units.join(''))
  t.doesNotThrow(() => {
    const titles = fc.oneof(fc.string().map(cleanLine), fc.array(headline, { maxLength: 20 }).map(text))
    const texts = fc.array(unit, { maxLength: 60 }).map(text)
    fc.assert(fc.property(texts, fc.option(titles), (text, title) => obeysLaws(readDocument({ title, text }))), { numRuns: 300 })
    fc.assert(fc.property(fc.array(headline, { maxLength: 40 }), units => obeysLaws(readDocument({ title: null, text: text(units) }))), { numRuns: 300 })
  })
})

t.test('a hostile text of any kind is read in one pass: the outcome grows no faster than the text', async t => {
  for (const unit of ['a', '“', '"', '“a ', 'a” ', "'a ", '. ', '.”', 'a\n', '(', 'a—', 'photo (', "''"]) {
    const [short, long] = [1000, 4000].map(count => readDocument({ title: null, text: `He said so. ${unit.repeat(count)}` }))
    t.ok(long !== undefined && short !== undefined && long.tokens.length <= 4 * short.tokens.length + 10, unit)
  }
})

const NEWS = '../shared/bench/polnear/dev.jsonl'
t.test('less than one in a hundred words of the attributions in real news is left out as noise', { skip: !existsSync(NEWS) }, async t => {
  const { all, lost } = readFileSync(NEWS, 'utf8').trim().split('\n').map(lostSpans)
    .reduce((sum, each) => ({ all: sum.all + each.all, lost: sum.lost + each.lost }))
  t.ok(all > 5000 && lost < all / 100, `${lost} of ${all}`)
})

/** Annotated spans of an article, and those that no sentence touches. */
function lostSpans (line: string): { all: number, lost: number } {
  const { text, attributions }: { text: string, attributions: Array<Record<'source' | 'cue' | 'content', Array<[number, number]>>> } = JSON.parse(line)
  if (text !== cleanLine(text)) return { all: 0, lost: 0 }
  const { sentences } = readDocument({ title: null, text })
  const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  return { all: spans.length, lost: spans.filter(([from, to]) => !sentences.some(({ start, end }) => start < to && end > from)).length }
}

const SEEDS = pathToFileURL('../shared/seeds/')
t.test('nothing of menus, captions, forms and notices is left of the seed articles', { skip: !existsSync(SEEDS) }, async t => {
  const manifest: Array<{ file: string, title: string }> = JSON.parse(readFileSync(new URL('manifest.json', SEEDS), 'utf8'))
  const left = manifest.flatMap(({ file, title }) => readText({ title, text: cleanLine(readFileSync(new URL(file, SEEDS), 'utf8')) }).sentences)
  t.same(left.filter(({ text }) => /icon|©|cookie|comment\b|subscribe|site-34|buttons|required|^by\b|read more|information for/i.test(text)), [])
  t.equal(left.length, 118)
})
