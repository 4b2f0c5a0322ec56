import { readFileSync } from 'node:fs'
import t from 'tap'
import { compilePhrase } from '../../../../src/domain/extract/stance/phrase-pattern.js'
import { STANCE_PHRASES, stancePhrasesAmong } from '../../../../src/domain/extract/stance/stance-phrases.js'

const PASSAGES = readFileSync(new URL('../../../fixtures/gold/stances-open.jsonl', import.meta.url), 'utf8').toLowerCase().split('\n')
  .map(passage => passage.replaceAll("n't", " n't").match(/n't|[\p{L}\p{N}'-]+|[^\s\p{L}\p{N}]/gu) ?? [])

t.test('a phrase stands only where a word is that it hangs on', async t => {
  for (const words of PASSAGES) {
    const found = STANCE_PHRASES.filter(({ pattern }) => words.join(' ').search(pattern) >= 0)
    const among = new Set(stancePhrasesAmong(words))
    t.same(found.filter(phrase => !among.has(phrase)).map(({ pattern }) => pattern.source), [])
  }
})

t.test('every phrase hangs on some words and not on all', async t => {
  t.same(STANCE_PHRASES.filter(({ hangsOn }) => hangsOn.test('') || hangsOn.test('the')), [])
})

t.test('a pattern is found between words, with up to two words where it allows them', async t => {
  const { pattern } = compilePhrase('NOT ~ «answer»')
  t.same(['did not answer', "did n't so far answer", 'did not at all ever answer', 'cannot answering'].map(text => text.search(pattern)), [4, 4, -1, -1])
})

t.test('what has to stand some words before is no part of what is found, and the words of the cue are marked once', async t => {
  const { pattern } = compilePhrase('(?<=asked (?:A ){1,3}?)(?<cue>«said|says» nothing)')
  const found = [...'she said nothing ; asked about it he said nothing'.matchAll(pattern)]
  t.same(found.map(({ 0: text, index, indices }) => [text, index, indices?.groups?.cue]), [['said nothing', 37, [37, 49]]])
})

t.test('no phrase runs away on junk', async t => {
  const words = ['denied', 'in', 'called', 'not', 'who', 'claims', 'which', ',', 'denial', '"', 'x'.repeat(100_000), 'of']
  const junk = Array.from({ length: 3000 }, (_, index) => words[(index * 7 + Math.floor(index / 5)) % (index === 2000 ? words.length : words.length - 2)] ?? '').join(' ')
  for (const { pattern } of STANCE_PHRASES) t.ok([...junk.matchAll(pattern)].length <= 3000)
})
