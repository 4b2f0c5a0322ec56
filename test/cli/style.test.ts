import t from 'tap'
import { printable, styleOf } from '../../src/cli/style.js'

t.test('paints where colour is on', async t => {
  t.equal(styleOf(true)('red', 'denies'), '\u001b[31mdenies\u001b[0m')
})

t.test('leaves words alone where colour is off', async t => {
  t.equal(styleOf(false)('red', 'denies'), 'denies')
})

t.test('keeps control characters and direction marks of foreign text from the terminal', async t => {
  t.equal(printable('a\u001b[2Jb\r\nc\u202ed'), 'a [2Jb c d')
  t.equal(styleOf(true)('bold', 'a\u0007b'), '\u001b[1ma b\u001b[0m')
})
