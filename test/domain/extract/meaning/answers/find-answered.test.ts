import t from 'tap'
import { said } from '../../said.js'

type Row = readonly [what: string, text: string, last: string]

const rows: readonly Row[] = [
  ['who denies a "not" states it', 'The ministry said the tax would not rise. The union denied this.', 'the union: asserts "The tax would rise" -> 0'],
  ['who calls a "not" a lie states it', 'Lee Marsh said that the dam had not burst. Villagers said that was a lie.', 'villagers: asserts "The dam had burst" -> 0'],
  ['who denies it, too, sides with the "not"', 'Lee Marsh said Peru had not asked for aid. Chile denied it, too.', 'Chile: denies "Peru had asked for aid" -> 0'],
  ['who denies it after an answer', 'Spies say that Peru asked for aid. Lee Marsh said Peru had not asked for aid. Chile denied it.', 'Chile: denies "Peru had asked for aid" -> 1'],
  ['silence about a "not" is about the "not"', 'Ian Moss said a lab had found no match. The lab did not respond to emails.', 'the lab: does_not_respond not "A lab had found a match" -> 0'],
  ['silence behind a reply is about what was denied', 'The union alleged that TrackNet had cut checks. TrackNet denied that, and said pay had risen. The inquiry’s chair has not commented.', 'the inquiry’s chair: declines_to_comment "TrackNet had cut checks" -> 0'],
  ['silence behind a bare reply', 'Parents said that the bus was late. The firm denied it. The council declined to comment.', 'the council: declines_to_comment "The bus was late" -> 0'],
  ['"the study’s findings" are what the study says', 'Leaks are three times higher than reported, according to a study in Earth Letters. Lead author Wei-Lin Cho said that Peru was responsible. Acme said the study’s findings were false.', 'Acme: denies "Leaks are three times higher than reported" -> 0'],
  ['a witness’s own sight is no claim to be denied', 'Patrick Onslow said that officers had met a buyer. “I have seen the emails,” he said. Ana Iqbal said that was not true.', 'Ana Iqbal: denies "Officers had met a buyer" -> 0']
]
for (const [what, text, last] of rows) t.test(what, async t => t.equal(said(text).at(-1), last))

t.test('nobody denies a claim that only the publisher has made a fact of', async t => {
  t.same(said('Brad Calloway is 41. He denied the claim.', { publisher: 'The Echo' }), ['The Echo: asserts "Brad Calloway is 41"'])
})
