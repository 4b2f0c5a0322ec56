import fc from 'fast-check'
import t from 'tap'
import { paragraphs } from '../../../../src/domain/extract/clean/paragraphs.js'

const read = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end))

t.test('every line is a paragraph, white space around it aside', async t => {
  t.same(read('\n One.\n\u00A0Two \n\n\t\nThree'), ['One.', 'Two', 'Three'])
  t.same(read(''), [])
})

t.test('a block that was wrapped at a width is one paragraph', async t => {
  const text = 'The harbour office said on Monday that it had not asked\nthe city for money, and that it would not do so before\nthe vote.\n\nNext.'
  t.same(read(text).map(paragraph => paragraph.length), [120, 5])
})

t.test('lines that end where they like stay apart', async t => {
  const headline = 'Report on the harbour\nThe city is worried about the cost of the new quay'
  t.same(read(headline).length, 2)
  const sentences = 'The harbour office said that it had not asked.\nThe city said that it had not been asked at all.'
  t.same(read(sentences).length, 2)
  t.same(read('short\nlines.').length, 2)
})

t.test('paragraphs are in order, never overlap and leave out only white space', async t => {
  const unit = fc.constantFrom('a', 'word', '.', ' ', '\n', '\n\n', '\u00A0', 'and so on for long')
  t.doesNotThrow(() => {
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), units => {
      const text = units.join('')
      return read(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '') && paragraphs(text).every(({ start, end }) => start < end)
    }))
  })
})
