import t from 'tap'
import { remember } from '../../../src/domain/lexicon/remember.js'

/** How often an answer was read while all texts were asked for, one after another. */
function readings (texts: readonly string[], capacity: number, longest?: number): number {
  let count = 0
  const read = remember((text): string | undefined => { count++; return text === 'none' ? undefined : text }, capacity, longest)
  for (const text of texts) t.equal(read(text), text === 'none' ? undefined : text)
  return count
}

t.test('an answer is read once, also that there is none', async t => {
  t.equal(readings(['Lund', 'none', 'Lund', 'none'], 10), 2)
})

t.test('all are forgotten when they are too many, and longer texts are not kept', async t => {
  t.equal(readings(['a', 'b', 'c', 'a'], 2), 4)
  t.equal(readings(['Lund', 'Oslo', 'Lund'], 10, 3), 3)
})
