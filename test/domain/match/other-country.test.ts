import t from 'tap'
import { otherCountryIn } from '../../../src/domain/match/other-country.js'

const GISTS = ['Ferry Riga Latvia harbour']

/** text, claim, the gists of its articles, the country */
const rows: Array<[string, string, string[], string | undefined]> = [
  ['The bank of Chad delayed the loan', 'The bank delayed the loan', GISTS, 'Chad'],
  ['The bank delayed the loan to Latvia', 'The bank delayed the loan', GISTS, undefined],
  ['The bank delayed the loan to Latvia and Chad', 'The bank delayed the loan', GISTS, undefined],
  ['The bank in Riga delayed the loan', 'The bank delayed the loan', GISTS, undefined],
  ['The bank delayed the loan to Chad', 'The bank delayed the loan to Norway', GISTS, undefined],
  ['The bank delayed the loan to Chad', 'The bank delayed the loan', ['Ferry harbour'], undefined],
  ['The bank delayed the loan to Chad', 'The bank delayed the loan', [...GISTS, 'Chad desert'], undefined],
  ['The bank delayed the loan to Chad', 'The bank delayed the loan', [], undefined]
]
for (const [text, claim, gists, country] of rows) {
  t.test(`${text} | ${claim} | ${gists.join(', ')}`, async t => { t.equal(otherCountryIn(text, claim, gists), country) })
}
