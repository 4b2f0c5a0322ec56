import t from 'tap'
import { isPlural } from '../../../src/domain/check/words-for-editors.js'

const ROWS = [
  ['The Coast Times', 'publication', false], ['port officials', 'anonymous', true], ['a port official', 'anonymous', false], ['one of the officials', 'anonymous', false],
  ['an aide to the pilots', 'anonymous', false], ['officials at the port', 'anonymous', true], ['the head of the unions', 'person', false], ['police', 'organisation', true],
  ['Halden Pilots', 'group', true], ['Mayor Agnes Moss', 'person', false], ['Gotland Lines', 'organisation', false]
] as const

t.test('a body of one name says, officials say', async t => {
  for (const [name, kind, expected] of ROWS) t.equal(isPlural({ name, kind }), expected, name)
})
