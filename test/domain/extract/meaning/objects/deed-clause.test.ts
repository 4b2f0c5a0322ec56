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
  ['A spokesman for the ministry denied the torture of prisoners.', ['a spokesman for the ministry: denies "The ministry tortured prisoners"']],
  ['Police denied the killing of two men.', ['police: denies "Police killed two men"']],
  ['The army confirmed the killing of three soldiers.', ['the army: confirms "Three soldiers were killed"']],
  ['The mayor denied the theft of 300 paintings.', ['the mayor: denies "The mayor stole 300 paintings"']],
  ['The company denied the theft of data of 3 million customers.', ['the company: denies "Data of 3 million customers were stolen"']],
  ['The army denied the shelling of a hospital by its troops.', ['the army: denies "A hospital was shelled by the army’s troops"']],
  ['The army acknowledged the killing of two journalists.', ['the army: confirms "Two journalists were killed"']],
  ['The ministry denied the abduction of 30 pupils.', ['the ministry: denies "30 pupils were abducted"']],
  // a mouthpiece tells of whom it speaks for
  ['A police spokesman denied the killing of two men.', ['a police spokesman: denies -']],
  ['Residents denied the shooting of the driver.', ['residents: denies -']],
  ['Mayor Ana Diaz confirmed the sale of its town hall.', ['Ana Diaz: confirms -']],
  ['The school denied the expulsion of a girl over her hair.', ['the school: denies "A girl was expelled over her hair"']],
  // what is yet to come, and what is ruled out
  ['The company confirmed the closure of its plant in Linz by the end of the year.', ['the company: confirms "The company’s plant in Linz will be closed by the end of the year"']],
  ['The ministry confirmed the introduction of a new tax next year.', ['the ministry: confirms "A new tax will be introduced next year"']],
  ['The club ruled out the sale of the captain in January.', ['the club: asserts not "The captain will be sold in January"']],
  ['The president ruled out the resignation of the cabinet.', ['the president: asserts not "The cabinet will resign"']],
  ['The coroner ruled out the murder of the boy.', ['the coroner: asserts not "The boy was murdered"']],
  // one and several, with what tells of them
  ['The embassy declined to comment on the arrest of the two journalists in the capital.', ['the embassy: declines_to_comment "The two journalists in the capital were arrested"']],
  ['Scans confirmed the presence of a tumour.', ['Scans: confirms "A tumour was present"']],
  ['The navy confirmed the interception of two boats carrying 90 people.', ['the navy: confirms "Two boats carrying 90 people were intercepted"']],
  ['The hospital confirmed the death of Maria Lopez, 34, on Monday.', ['the hospital: confirms "Maria Lopez, 34, died"']],
  ['The company confirmed the collapse of talks with Telco.', ['the company: confirms "Talks with Telco collapsed"']],
  ['The ministry denied the use of live rounds.', ['the ministry: denies "Live rounds were used"']],
  // so many of what happens
  ['The ministry confirmed four cases of measles in Porto.', ['the ministry: confirms "There were four cases of measles in Porto"']],
  ['Kenya confirmed three more deaths from cholera.', ['Kenya: confirms "There were three more deaths from cholera"']],
  // what is kept from somebody is denied to him
  ['The judge denied the release of two suspects.', ['the judge: asserts "The judge denied the release of two suspects"']],
  ['A judge denied the extradition of Erik Lund to Norway.', []],
  ['The court denied the return of the boy to his father.', []],
  ['The council denied approval of the tower.', []],
  ['Spain denied the use of its bases to American jets.', []],
  ['The bank denied a breach of contract.', ['the bank: denies "The bank committed a breach of contract"']],
  ['Siemens denied the sale.', []]
]

for (const [text, expected] of ROWS) t.test(`deeds: ${text}`, async t => t.same(said(text), expected))
