import t from 'tap'
import { spellingOf, uniqueText } from '../../../src/domain/extract/spelling.js'

t.test('a word is spelt as it stands, in lower case with a straight apostrophe, and its lemma keeps the mark', async t => {
  t.same(spellingOf('O’Hara'), { text: 'O’Hara', lower: "o'hara", lemma: 'o’hara' })
  t.same(spellingOf('İ'), { text: 'İ', lower: 'İ'.toLowerCase(), lemma: 'İ'.toLowerCase() })
})

t.test('no text is changed by being kept once, whatever objects make of it as a name', async t => {
  for (const text of ['', '7', '007', '4294967296', '1e3', '__proto__', 'constructor', '\ud83d']) t.equal(uniqueText(text), text, text)
})
