import fc from 'fast-check'
import t from 'tap'
import { TextEmpty, TextTooLong } from '../../../../src/errors.js'
import { cleanLine, cleanText, MAX_TEXT_LENGTH } from '../../../../src/domain/extract/clean/clean-text.js'
import { cleanWithMap } from '../../../../src/domain/extract/clean/clean-with-map.js'

const CASES: Array<[string, string, string]> = [
  ['line ends become line feeds', 'a\r\nb\rc\u2028d\u2029e\u0085f\fg', 'a\nb\nc\nd\ne\nf\ng'],
  ['control characters go, tabs stay', 'a\u0000b\u0007c\td\u009Fe\u007F', 'abc\tde'],
  ['byte order marks go wherever they stand', '\uFEFFa\uFEFFb', 'ab'],
  ['lone surrogates are replaced, pairs stay', 'a\uD800b\uDC00c😀', 'a\uFFFDb\uFFFDc😀'],
  ['letters are composed', 'e\u0301 \u1112\u1161\u11ab \uac00\u11a8 \u212b', 'é 한 각 Å'],
  ['no-break spaces and soft hyphens stay', 'a\u00A0b\u00ADc', 'a\u00A0b\u00ADc']
]

for (const [name, sent, expected] of CASES) {
  t.test(name, async t => {
    t.equal(cleanText(sent), expected)
    t.equal(cleanWithMap(sent).text, expected)
  })
}

t.test('a text without letters and digits is empty', async t => {
  for (const text of ['', ' \n', '…—“”', '\u0000']) t.throws(() => cleanText(text), TextEmpty)
  t.equal(cleanText('中'), '中')
})

t.test('a text beyond the limit is refused with its length and where it stood', async t => {
  t.doesNotThrow(() => cleanText('a'.repeat(MAX_TEXT_LENGTH)))
  try {
    cleanText('a'.repeat(MAX_TEXT_LENGTH + 1), '/html')
    t.fail('it was taken')
  } catch (error) {
    t.type(error, TextTooLong)
    t.match(error, { length: MAX_TEXT_LENGTH + 1, maximum: MAX_TEXT_LENGTH, pointer: '/html' })
  }
})

t.test('a run of combining marks is broken after thirty, so that normalising stays linear', async t => {
  const cleaned = cleanLine(`a${'\u0316\u0301'.repeat(50)}`)
  t.match(cleaned, /\u034F/)
  t.equal(cleaned.replaceAll('\u034F', '').length, 100)
  t.equal(cleaned, cleaned.normalize('NFC'))
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({
  unit: fc.constantFrom('a', 'e', '\u0301', '\u0316', '\u0308', '\u034F', '\r', '\n', '\uFEFF', '\u0000', '\uD83D', '\uDE00', '한', '\u1112', '\u1161', '\u11ab', 'ﬁ', '\u0958', '\u0344')
}))

/** Checks a law on many texts; a breach shows the shortest text found. */
const holds = (law: (text: string) => boolean): void => { fc.assert(fc.property(anyText, law), { numRuns: 300 }) }

t.test('what is cleaned is in NFC, and cleaning it again changes nothing', async () => {
  holds(text => cleanLine(text) === cleanLine(text).normalize('NFC'))
  holds(text => cleanLine(cleanLine(text)) === cleanLine(text))
})

t.test('what is cleaned holds no control character and no lone surrogate', async () => {
  holds(text => !/(?![\t\n])[\p{Cc}\uFEFF]|\p{Surrogate}/u.test(cleanLine(text)))
})

t.test('cleaning with a map gives the same text, and its offsets never go back', async () => {
  holds(sent => {
    const { text, toSent, toSentEnd } = cleanWithMap(sent)
    const starts = Array.from({ length: text.length + 1 }, (_, at) => toSent(at))
    const ends = Array.from({ length: text.length + 1 }, (_, at) => toSentEnd(at))
    return text === cleanLine(sent) && isSorted([...starts, sent.length]) && isSorted([...ends, sent.length])
  })
})

t.test('what a character came from holds it', async () => {
  holds(sent => {
    const { text, toSent, toSentEnd } = cleanWithMap(sent)
    return text.split('').every((unit, at) => /[\uD800-\uDFFF]/.test(unit) || cleanLine(sent.slice(toSent(at), toSentEnd(at + 1))).includes(unit))
  })
})

const isSorted = (offsets: number[]): boolean => offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0))

t.test('offsets lead back to the text as sent', async t => {
  const sent = '\uFEFFThe\r\ncafe\u0301\u0000 said'
  const { text, toSent, toSentEnd } = cleanWithMap(sent)
  t.equal(text, 'The\ncafé said')
  t.equal(sent.slice(toSent(4), toSentEnd(8)), 'cafe\u0301')
  t.equal(sent.slice(toSent(9), toSentEnd(13)), 'said')
  t.same([toSent(99), toSentEnd(0)], [sent.length, 0])
  t.same([cleanWithMap('').toSent(0), cleanWithMap('').toSentEnd(0)], [0, 0])
})
