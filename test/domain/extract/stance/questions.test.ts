// Doubts and silence about what was told right before.
import t from 'tap'
import { said } from '../said.js'

const DOUBTS = [
  'The agency said the claim that the dam leaked was unproven.', 'The agency said it was not clear whether the dam leaked.', 'Whether the dam leaked is unclear, the agency said.',
  'The agency said whether the dam leaked remained an open question.', 'The agency said the evidence that the dam leaked was thin.',
  'The agency said the claim that the dam leaked needed to be treated with caution.', 'The agency queried whether the dam leaked.'
]
for (const text of DOUBTS) t.test(`doubts: ${text}`, async t => t.same(said(text), ['the agency: questions "The dam leaked"']))

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Rebels said the dam leaked, a claim Reuters could not verify.', 'Reuters: neither_confirms_nor_denies "The dam leaked" -> 0'],
  ['Rebels said the dam leaked, which the BBC could not independently verify.', 'BBC: neither_confirms_nor_denies "The dam leaked" -> 0'],
  ['Rebels said the dam leaked. The agency gave no comment.', 'the agency: declines_to_comment "The dam leaked" -> 0'],
  ['Rebels said the dam leaked. The agency has yet to say whether the dam leaked.', 'the agency: does_not_address "The dam leaked"'],
  ['Rebels said the dam leaked. The agency has kept quiet about the leak.', 'the agency: does_not_address "The dam leaked" -> 0'],
  ['Rebels said the dam leaked. Efforts to contact the agency failed.', 'the agency: does_not_respond "The dam leaked" -> 0'],
  ['Rebels said the dam leaked. The agency cut the interview short.', 'the agency: does_not_respond "The dam leaked" -> 0'],
  ['Rebels said the dam leaked. The agency said it never comments on leaks.', 'the agency: declines_to_comment -']
]
for (const [text, silence] of ROWS) t.test(`silence: ${text}`, async t => t.same(said(text), ['rebels: asserts "The dam leaked"', silence]))

t.test('what is queried is no thing that there was', async t => t.same(said('The agency queried the numbers.'), ['the agency: questions -']))
t.test('a claim that is judged is what was suggested', async t => t.same(said('The agency suggested the claim that the dam leaked was exaggerated.'),
  ['the agency: asserts "The agency suggested the claim that the dam leaked was exaggerated"']))
