import t from 'tap'
import { said } from '../../said.js'

const taken = 'Channel 9 reported that Ozolins was taken off a plane. '
const sold = 'The bishop said that the chapel had been sold. '
const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  [`${taken}Channel 9 later withdrew the report.`, ['Channel 9: denies "Ozolins was taken off a plane" -> 0']],
  [`${taken}The airline withdrew the report.`, []],
  [`${taken}Channel 9 said Ms Bell had wept. Channel 9 has since retracted the story.`, ['Channel 9: asserts "Ms Bell had wept"']],
  ['Parliament withdrew the report.', []],
  [`${sold}The bishop walked back the remark on Monday.`, ['the bishop: denies "The chapel had been sold" -> 0']],
  [`${sold}The bishop has since recanted.`, ['the bishop: denies "The chapel had been sold" -> 0']],
  [`${sold}The bishop later took back the statement.`, ['the bishop: denies "The chapel had been sold" -> 0']],
  [`${sold}The bishop later retracted the statement.`, ['the bishop: denies "The chapel had been sold" -> 0']],
  ['The agency said that 80 people had drowned. It corrected the toll to 64.', ['the agency: denies "80 people had drowned" -> 0']],
  ['The bank withdrew the offer. It later walked back the plan.', []],
  [`${sold}Mr Kim contradicted the bishop.`, ['Kim: denies "The chapel had been sold" -> 0']],
  ['The bishop said that the chapel had not been sold. Mr Kim contradicted the bishop.', ['Kim: denies not "The chapel had been sold" -> 0']],
  ['The bishop denied that the chapel had been sold. Mr Kim contradicted the bishop.', ['Kim: asserts "The chapel had been sold" -> 0']],
  [`${sold}Mr Kim contradicted the coroner.`, []],
  [`${sold}Mr Kim contradicted himself.`, []],
  [`${sold}Mr Kim contradicted the bishop’s account.`, ['Kim: denies "The chapel had been sold" -> 0']]
]
for (const [text, expected] of ROWS) t.test(`binds what is aimed at somebody: ${text}`, async t => t.same(said(text).slice(1), expected))
