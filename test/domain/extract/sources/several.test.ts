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

/** States that are taken up by their number or as sides, as sources and in what is said. */
const states: ReadonlyArray<readonly [string, string]> = [
  ['Leaders of Greece and Turkey met in Izmir. The two nations said it rained.', 'Greece and Turkey: asserts "It rained"'],
  ['Egypt and Sudan met on Friday. It was cold. The two neighbours said it rained.', 'Egypt and Sudan: asserts "It rained"'],
  ['Talks between Chad, Niger and Mali failed. The three countries said it rained.', 'Chad, Niger and Mali: asserts "It rained"'],
  ['Chad, Niger and Mali met. The two countries said it rained.', 'the two countries: asserts "It rained"'],
  ['Kenya and Uganda issued a statement. “The parties reject any change of the border,” the statement read.', 'Kenya and Uganda: asserts "Kenya and Uganda reject any change of the border"'],
  ['The president of Norway met the leader of Finland. The two countries will build a canal, the firm said.', 'the firm: asserts "Norway and Finland will build a canal"'],
  ['Italy and Malta announced a patrol. “Both sides will share radar data,” Ola Lund said.', 'Ola Lund: asserts "Italy and Malta will share radar data"'],
  // "it" is neither of the two
  ['Italy and Malta met. “The parties oppose the plan of Chad,” the statement read.\n\n“It urges Chad to respect the law,” the statement continued.', 'the statement: asserts -'],
  ['Ola Lund and Tom Beck met. The two countries will build a canal, the firm said.', 'the firm: asserts "The two countries will build a canal"'],
  ['Ola Lund and Tom Beck signed it. “The parties reject any change,” the contract read.', 'the contract: asserts "The parties reject any change"']
]

t.test('which states are meant', async t => {
  for (const [text, expected] of states) t.equal(said(text).at(-1), expected, text)
  t.equal(said('Trade grew. The two countries said it rained.', { title: 'Peru backs Chile over fishing' }).at(-1), 'Peru and Chile: asserts "It rained"')
})

t.test('whom phrases for several take up', async t => {
  for (const [text, expected] of rows) t.equal(said(text).at(-1), expected, text)
})
