// Fact-checks that state a claim and rate it: the publisher denies, confirms or questions what it was asked about.
import t from 'tap'
import { said } from '../said.js'

const read = (...lines: string[]): string[] => said(lines.join('\n\n'), { publisher: 'Harbour Gazette' })
const CLAIM = 'Claim: Peru sold its navy to Chile in May.'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Verdict: False. It did not.', 'Harbour Gazette: denies "Peru sold its navy to Chile in May"'],
  ['Our rating: Fake', 'Harbour Gazette: denies "Peru sold its navy to Chile in May"'],
  ['AP’S ASSESSMENT: Altered. It was not so.', 'Harbour Gazette: denies "Peru sold its navy to Chile in May"'],
  ['Conclusion: True', 'Harbour Gazette: confirms "Peru sold its navy to Chile in May"'],
  ['The verdict: Mostly false. It is not so.', 'Harbour Gazette: questions "Peru sold its navy to Chile in May"'],
  ['Fact check: Misleading', 'Harbour Gazette: questions "Peru sold its navy to Chile in May"']
]
for (const [line, expected] of ROWS) t.test(`a rating: ${line}`, async t => t.same(read(CLAIM, 'It was shared by many.', line), [expected]))

t.test('no rating, no statement', async t => {
  t.same(read(CLAIM, 'It was shared by many.'), [])
  t.same(read(CLAIM, 'Verdict: Who knows'), [])
  t.same(read(CLAIM, 'Claim: Peru has no navy.', 'Verdict: False'), ['Harbour Gazette: denies not "Peru has a navy"'])
  t.same(read('Claim: nothing at all', 'Verdict: False'), [])
  t.same(said([CLAIM, 'Verdict: False'].join('\n\n')), [])
})

t.test('whoever the claim quotes has said nothing', async t => {
  t.same(read('Claim: Ana Diaz said that Peru sold its navy.', 'Verdict: False'), ['Harbour Gazette: denies "Ana Diaz said that Peru sold its navy"'])
})
