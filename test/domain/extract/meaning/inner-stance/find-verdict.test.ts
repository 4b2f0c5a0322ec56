// A verdict on a claim inside what somebody says: no evidence for it, or long disproved.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['No evidence has emerged that the vote was rigged, observers said.', 'observers: questions "The vote was rigged"'],
  ['Police said no evidence had been found that the driver was drunk.', 'police: questions "The driver was drunk"'],
  ['No proof exists that the king knew, the inquiry said.', 'the inquiry: questions "The king knew"'],
  ['Claims that vaccines caused deaths have long been debunked, doctors say.', 'doctors: denies "Vaccines caused deaths"'],
  ['The theory that the pilot fell asleep was ruled out, investigators said.', 'investigators: denies "The pilot fell asleep"'],
  // to have had something is not to have been had
  ['The firm said the men were ill. Other firms said they have had rain.', 'other firms: asserts "Other firms have had rain"'],
  ['The firm said the men were ill. The union said they have been had.', 'the union: denies "The men were ill" -> 0'],
  // nobody has disproved it
  ['The claim that the king fled was never disproved, Ann Lund said.', 'Ann Lund: asserts "The claim that the king fled was never disproved"']
]

for (const [text, expected] of ROWS) t.test(text, async t => t.equal(said(text).at(-1), expected))
