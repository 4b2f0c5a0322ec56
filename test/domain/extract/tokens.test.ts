import fc from 'fast-check'
import t from 'tap'
import { MAX_RUN, placeTokens, tokenize } from '../../../src/domain/extract/tokens.js'

const read = (text: string) => tokenize(text, 0, text.length)

const CASES: Array<[string, string[]]> = [
  ['He didn’t say', ['He', 'did', 'n’t', 'say']],
  ["It's the mayor's US-led plan", ['It', "'s", 'the', 'mayor', "'s", 'US', '-', 'led', 'plan']],
  ['They cannot go', ['They', 'can', 'not', 'go']],
  ['Mr.\u00A0Hill\u00A0left', ['Mr.', 'Hill', 'left']],
  ['the U.S. and the U. S. now', ['the', 'U.S.', 'and', 'the', 'U.', 'S.', 'now']],
  ['“Yes,” she said.', ['“', 'Yes', ',', '”', 'she', 'said', '.']]
]
for (const [text, expected] of CASES) t.test(`${text} is ${expected.length} tokens`, async t => { t.same(read(text).map(token => token.text), expected) })

t.test('a negation is a token whose lemma is "not"', async t => {
  for (const text of ['He didn’t go', "He can't go", 'He cannot go', 'He would not go', "It isn't so"]) {
    t.equal(read(text).filter(({ lemma }) => lemma === 'not').length, 1, text)
  }
})

t.test('tokens carry tag, lemma and a lower form with a straight apostrophe', async t => {
  t.match(read('She denied it'), [{ pos: 'PRON' }, { pos: 'VERB', lemma: 'deny', lower: 'denied' }, { pos: 'PRON' }])
  t.match(read('won’t')[1], { text: 'n’t', lower: "n't", pos: 'PART' })
})

t.test('a stretch of a text keeps the offsets of the whole', async t => {
  t.match(tokenize('One two three', 4, 7), [{ start: 4, end: 7, text: 'two' }])
})

t.test('a run without spaces is cut, however long', async t => {
  const tokens = read(`so ${'😀'.repeat(MAX_RUN * 5)} it ${'a'.repeat(MAX_RUN)}`)
  t.equal(tokens.filter(({ pos, text }) => pos === 'X' && /^(?:😀)+$/u.test(text)).length, 5)
  t.ok(tokens.every(({ text }) => text.length <= 2 * MAX_RUN))
  t.same(tokens.slice(-2).map(({ text }) => text.length), [2, MAX_RUN])
})

t.test('a long paragraph is read in blocks, without a seam', async t => {
  const text = 'He said no. '.repeat(2000)
  const tokens = read(text)
  t.equal(tokens.length, 8000)
  t.same(new Set(tokens.map(token => token.text)), new Set(['He', 'said', 'no', '.']))
})

t.test('what cannot be placed is left out, and what follows keeps its place', async t => {
  const words = placeTokens('a c', 10, { values: ['a', 'b', 'c'], tags: ['DET', 'X', 'UNHEARD'], lemmas: ['a'] })
  t.same(words, [
    { start: 10, end: 11, text: 'a', lower: 'a', lemma: 'a', pos: 'DET' },
    { start: 12, end: 13, text: 'c', lower: 'c', lemma: 'c', pos: 'X' }
  ])
})

t.test('every token stands where it says, in order, and none is lost', async () => {
  const unit = fc.oneof(fc.constantFrom(' ', '.', '“', '”', '"', '’', "'", '-', '\u00A0', '\uFEFF', 'don’t', 'U.S.', '…', '$', '5'), fc.string({ unit: 'grapheme', maxLength: 4 }))
  fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), units => {
    const text = units.join('')
    const tokens = read(text)
    return tokens.every((token, at) => text.slice(token.start, token.end) === token.text && token.start >= (tokens[at - 1]?.end ?? 0)) &&
      tokens.map(token => token.text).join('') === text.replace(/\s/g, '')
  }), { numRuns: 200 })
})

t.test('a small word before a full stop is no abbreviation', async t => {
  t.same(read('He said no. The fig. vs. the etc. etc.').map(token => token.text), ['He', 'said', 'no', '.', 'The', 'fig', '.', 'vs.', 'the', 'etc.', 'etc.'])
})

t.test('what was read before changes no word', async t => {
  const words = () => tokenize("Rivals called Vera Lindt's plan weak. It was Lindt's (and Lindt's alone).", 0, 73).map(({ text, pos, lemma }) => [text, pos, lemma])
  const first = words()
  t.same(words(), first)
  t.notOk(first.some(([text = '']) => text.length > 2 && text.endsWith("'s")))
})

t.test('takes a rare past that ends its clause for a verb', async t => {
  for (const [text, past, lemma] of [['Police said Lund panicked.', 'panicked', 'panic'], ['She said Lund overslept.', 'overslept', 'oversleep']] as const) {
    t.match(tokenize(text, 0, text.length).find(token => token.text === past), { pos: 'VERB', lemma })
  }
  t.match(tokenize('Bergen has a moped.', 0, 19).find(({ text }) => text === 'moped'), { pos: 'NOUN' })
})
