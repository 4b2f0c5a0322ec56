import t from 'tap'
import { isShortFor } from '../../../src/domain/check/is-short-for.js'

const said = (text: string) => ({ span: { part: 'text' as const, start: 0, end: text.length, text } })
const statement = said('Aurelia Airways had paid a ransom of $2 million, a union said.')

const rows: ReadonlyArray<readonly [string, boolean]> = [
  ['Airline paid ransom', true],
  ['Aurelia pays $2 million', true],
  ['Ransom', false],
  ['The ransom', false],
  ['Rain in Harwick', false]
]
for (const [title, expected] of rows) t.test(`${expected ? 'takes' : 'does not take'} "${title}" for what the text says`, async t => t.equal(isShortFor(said(title), statement), expected))
