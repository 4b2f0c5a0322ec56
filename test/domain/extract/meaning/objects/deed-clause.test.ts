// A noun of a deed for the clause that it stands for: what is denied, confirmed, left open or ruled out.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The company denied the sale of its plant.', ['the company: denies "The company’s plant was sold"']],
  ['The ministry denied the closure of 12 schools.', ['the ministry: denies "12 schools were closed"']],
  ['The bank confirmed the resignation of its chairman on Monday.', ['the bank: confirms "The bank’s chairman resigned"']],
  ['The hospital confirmed the death of a second patient.', ['the hospital: confirms "A second patient died"']],
  ['The hotel denied the death of a guest, Maria Lopez, in its pool.', ['the hotel: denies "A guest, Maria Lopez, died in the hotel’s pool"']],
  ['Police confirmed the arrest of two men in Porto.', ['police: confirms "Two men were arrested in Porto"']],
  ['The company confirmed the closure of the plant in Linz.', ['the company: confirms "The plant in Linz was closed"']],
  ['The airline confirmed the loss of one of its planes.', ['the airline: confirms "One of the airline’s planes was lost"']],
  ['The army acknowledged the loss of two tanks.', ['the army: confirms "Two tanks were lost"']],
  ['Kabul denied the presence of foreign fighters.', ['Kabul: denies "Foreign fighters were present"']],
  ['The embassy would neither confirm nor deny the arrest of two journalists.', ['the embassy: neither_confirms_nor_denies "Two journalists were arrested"']],
  ['The ministry declined to comment on the arrest of two journalists.', ['the ministry: declines_to_comment "Two journalists were arrested"']],
  ['The ministry said it had no information about the arrest of two journalists.', ['the ministry: disclaims_knowledge "Two journalists were arrested"']],
  ['The board ruled out the sale of the plant.', ['the board: asserts not "The plant will be sold"']],
  ['The ministry confirmed the suspension of the ship’s licence.', ['the ministry: confirms "The ship’s licence was suspended"']],
  // what one is charged with is one’s own deed, where one denies or admits it
  ['Ivan Petrov denied the murder of his wife.', ['Ivan Petrov: denies "Ivan Petrov murdered his wife"']],
  ['Ivan Petrov confessed to the murder of his wife.', ['Ivan Petrov: confirms "Ivan Petrov murdered his wife"']],
  ['Ivan Petrov pleaded not guilty to the murder of his wife.', ['Ivan Petrov: denies "Ivan Petrov murdered his wife"']],
  ['Police denied the killing of two men.', ['police: denies "Police killed two men"']],
  ['The army confirmed the killing of three soldiers.', ['the army: confirms "Three soldiers were killed"']],
  ['The mayor denied the theft of 300 paintings.', ['the mayor: denies "The mayor stole 300 paintings"']],
  ['The company denied the theft of data of 3 million customers.', ['the company: denies "Data of 3 million customers were stolen"']],
  // so many of what happens
  ['The ministry confirmed four cases of measles in Porto.', ['the ministry: confirms "There were four cases of measles in Porto"']],
  ['Kenya confirmed three more deaths from cholera.', ['Kenya: confirms "There were three more deaths from cholera"']],
  // what is kept from somebody is denied to him
  ['The judge denied the release of two suspects.', ['the judge: asserts "The judge denied the release of two suspects"']],
  ['Siemens denied the sale.', []]
]

for (const [text, expected] of ROWS) t.test(`deeds: ${text}`, async t => t.same(said(text), expected))
