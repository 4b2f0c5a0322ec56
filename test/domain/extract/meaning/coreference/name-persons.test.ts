// Whom "his", "her" and "him" within a claim mean, and where they stay.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Ines Falk said the label had failed to pay her choir.', 'Ines Falk: asserts "The label had failed to pay Ines Falk’s choir"'],
  ['Tom Reed said that police had beaten him in a cell.', 'Tom Reed: asserts "Police had beaten Tom Reed in a cell"'],
  ['Ines Falk told Tom Reed that the bank had kept his house.', 'Ines Falk: asserts "The bank had kept Tom Reed’s house"'],
  // whoever stands in the claim itself
  ['Tom Reed said a man had shot his wife.', 'Tom Reed: asserts "A man had shot his wife"'],
  ['Tom Reed said the driver had lost his licence.', 'Tom Reed: asserts "The driver had lost his licence"'],
  ['Ines Falk said her brother had lost his job.', 'Ines Falk: asserts "Ines Falk’s brother had lost his job"'],
  ['Two engineers said the mayor had telephoned them in May.', 'two engineers: asserts "The mayor had telephoned two engineers in May"'],
  ['Former pupils say the priest beat them.', 'Former pupils: asserts "The priest beat former pupils"'],
  ['The rebels said the army had burned their camp.', 'rebels: asserts "The army had burned their camp"'],
  ['A British couple said they had carried their bags.', 'a British couple: asserts "A British couple had carried their bags"'],
  ['Farmers said the soldiers had taken their land.', 'farmers: asserts "The soldiers had taken their land"'],
  // two who may be meant
  ['After Karl Dane left, Tom Reed said the bank had kept his house.', 'Tom Reed: asserts "The bank had kept his house"']
]

for (const [text, expected] of ROWS) t.test(`him and her: ${text}`, async t => t.same(said(text), [expected]))
