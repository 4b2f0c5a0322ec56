import t from 'tap'
import { complete } from '../../../../../src/domain/extract/meaning/completion/complete.js'
import { textOf } from '../../../../../src/domain/extract/clauses/words.js'
import { words } from '../words-of.js'

const rows: ReadonlyArray<readonly [string, string, string | undefined]> = [
  ['accused', 'Chile of lying', 'Chile lied'],
  ['accused', 'Chile of being late', 'Chile was late'],
  ['accused', 'Chile of theft', 'Chile was guilty of theft'],
  ['accused', 'Chile', undefined],
  ['accused', 'Chile of', undefined],
  ['promised', 'to pay', 'Peru will pay'],
  ['asked', 'to pay', undefined],
  ['urged', 'Chile to pay', 'Chile should pay'],
  ['urged', 'Chile to be brave', 'Chile should be brave'],
  ['urged', 'Chile not to pay', 'Chile should not pay'],
  ['urged', 'a return to peace', 'Peru urged a return to peace'],
  ['called for', 'Chile to pay', 'Peru called for Chile to pay'],
  ['described', 'the talks as frank', 'The talks were frank'],
  ['describes', 'the talks as frank', 'The talks are frank'],
  ['describes', 'the meeting and the vote as frank', 'The meeting and the vote are frank'],
  ['described', 'the meeting in Lima as frank', 'The meeting in Lima was frank'],
  ['described', 'the meeting as', 'Peru described the meeting as'],
  ['described', 'the meeting', 'Peru described the meeting'],
  ['has praised', 'the deal', 'Peru has praised the deal'],
  ['praising', 'the deal', 'Peru praised the deal'],
  ['is praising', 'the deal', 'Peru is praising the deal'],
  ['praised', '', undefined],
  ['–', 'Chile to pay', 'Chile will pay'],
  ['–', 'the talks useful', 'The talks are useful'],
  ['–', 'the meeting in Lima alarming', 'The meeting in Lima is alarming'],
  ['–', 'the meeting', undefined],
  ['–', 'alarming', undefined]
]
for (const [cue, contents, expected] of rows) {
  t.test(`Peru ${cue} ${contents}`, async t => {
    const clause = complete(words(contents), { subject: 'Peru', cue: words(cue) })
    t.equal(clause === undefined ? undefined : textOf(clause), expected)
  })
}
