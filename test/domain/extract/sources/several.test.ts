import t from 'tap'
import { said } from '../said.js'

/** Several who are taken up by their number, by their noun or by both, and whose the last statement is. */
const rows: ReadonlyArray<readonly [string, string]> = [
  ['Two miners warned the board that the shaft was weak. The miners said it rained.', 'two miners: asserts "It rained"'],
  ['The Echo said two miners had been sacked. The miners said it rained.', 'two miners: asserts "It rained"'],
  ['Two miners said it was cold. The pair said it rained.', 'two miners: asserts "It rained"'],
  ['Two nurses said it was cold. Both men said it rained.', 'two nurses: asserts "It rained"'],
  ['Two mothers said it was cold. Both men said it rained.', 'both men: asserts "It rained"'],
  ['Three miners were arrested. The trio said it rained.', 'three miners: asserts "It rained"'],
  ['Three miners were arrested. The two said it rained.', 'the two: asserts "It rained"'],
  ['Three former ministers said it was cold. The former ministers said it rained.', 'three former ministers: asserts "It rained"'],
  ['Three ministers said it was cold. The former ministers said it rained.', 'former ministers: asserts "It rained"'],
  ['A couple from Bergen said it was cold. The couple said it rained.', 'a couple from Bergen: asserts "It rained"'],
  ['Ola Lund, 34, Tom Beck, 29, and Eva Frey, 41, were arrested. All three said it rained.', 'Ola Lund, Tom Beck and Eva Frey: asserts "It rained"'],
  ['Ola Lund and Tom Beck were arrested. The two men said it rained.', 'Ola Lund and Tom Beck: asserts "It rained"'],
  ['Ola Lund and Tom Beck were arrested. The two women said it rained.', 'the two women: asserts "It rained"'],
  ['Ola and Eva Lund were arrested. The Lunds said it rained.', 'Ola and Eva Lund: asserts "It rained"'],
  ['Ola and Eva Lund were arrested. The Becks said it rained.', 'Becks: asserts "It rained"'],
  ['Two vets said it was cold. The owners, Dan and Shauna Quill, said it was windy. The couple said it rained.', 'Dan and Shauna Quill: asserts "It rained"'],
  ['Two vets said it was cold. Eva Lund’s mother, Barbara, thanked them. The mother of two said it rained.', 'Barbara: asserts "It rained"'],
  ['Airbus and Boeing met in May. It was cold. Both companies said it rained.', 'Airbus and Boeing: asserts "It rained"'],
  ['One person close to the talks said it was cold. The person said it rained.', 'one person close to the talks: asserts "It rained"'],
  ['Numerous sources said it was cold. The source said it rained.', 'the source: asserts "It rained"'],
  ['Ola Lund, Tom Beck and Eva Frey were arrested. None of the three would comment.', 'Ola Lund, Tom Beck and Eva Frey: declines_to_comment -'],
  ['Four bankers were arrested. None of them responded to calls.', 'four bankers: does_not_respond -'],
  ['None of the ministers would comment.', 'ministers: declines_to_comment -'],
  ['Tom Beck spoke. It rained, he said. None of us has commented.', 'Tom Beck: asserts "It rained"'],
  ['Four bankers said it rained. None of them denied the report.', 'four bankers: asserts "It rained"'],
  ['Two firms were asked. Neither of the two firms returned calls.', 'two firms: does_not_respond -'],
  ['Ola Lund and Tom Beck were arrested. Neither man has commented.', 'Ola Lund and Tom Beck: declines_to_comment -']
]

t.test('whom phrases for several take up', async t => {
  for (const [text, expected] of rows) t.equal(said(text).at(-1), expected, text)
})
