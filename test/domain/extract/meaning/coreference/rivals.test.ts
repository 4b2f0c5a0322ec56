// Whom or what a pronoun means where the speaker has a rival: whoever he does something to, whom he speaks to, or what he has just told of.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['The union criticised the plan, saying it would cost 300 jobs.', 'the union: asserts "The plan would cost 300 jobs"'],
  ['President Lind vetoed the bill on Monday, saying it would hurt 40,000 farmers.', 'Lind: asserts "The bill would hurt 40,000 farmers"'],
  ['Opposition leader Ole Dahl condemned the attack, calling it barbaric.', 'Ole Dahl: asserts "The attack is barbaric"'],
  ['The company fired two engineers, saying they had ignored warnings.', 'the company: asserts "Two engineers had ignored warnings"'],
  ['The regulator fined the airline 3 million euros, saying it had misled passengers.', 'the regulator: asserts "The airline had misled passengers"'],
  ['President Lind sacked finance minister Otto Kral, saying he had lied to parliament.', 'Lind: asserts "Finance minister Otto Kral had lied to parliament"'],
  ['The council rejected the bid, saying it was too low.', 'the council: asserts "The bid was too low"'],
  ['Ana Diaz endorsed Tom Reed last week, saying he had shown courage.', 'Ana Diaz: asserts "Tom Reed had shown courage"'],
  ['The firm recalled the toy, saying it could choke children.', 'the firm: asserts "The toy could choke children"'],
  ['Ann Beck thanked her husband, saying he had stood by her.', 'Ann Beck: asserts "Ann Beck’s husband had stood by her"'],
  // what no thing does, and what is only announced
  ['The union rejected the offer, saying it would strike on Monday.', 'the union: asserts "The union would strike on Monday"'],
  ['The union rejected the offer, saying it had been misled.', 'the union: asserts "The union had been misled"'],
  ['The bank rejected the bid, saying it was in talks with another buyer.', 'the bank: asserts "The bank was in talks with another buyer"'],
  ['Norway condemned the raid, saying it would respond.', 'Norway: asserts "Norway would respond"'],
  ['The minister attacked Paul Reed, saying he would sue.', 'the minister: asserts "The minister would sue"'],
  ['The mayor suspended the head teacher, saying he had no choice.', 'the mayor: asserts not "The mayor had a choice"'],
  // whoever is warned, or must do something
  ['The commission warned Greece that it would face sanctions.', 'the commission: asserts "Greece would face sanctions"'],
  ['The commission warned Greece it would face sanctions.', 'the commission: asserts "Greece would face sanctions"'],
  ['The bank warned customers they could lose their savings.', 'the bank: asserts "Customers could lose their savings"'],
  ['The firm notified the regulator that it had lost a container.', 'the firm: asserts "The firm had lost a container"'],
  ['The regulator told Telco it must repay 3 million euros.', 'the regulator: asserts "Telco must repay 3 million euros"'],
  ['The mayor told the company it had broken its promise.', 'the mayor: asserts "The company had broken its promise"'],
  ['Egypt told Ethiopia that it would not accept the dam.', 'Egypt: asserts not "Egypt would accept the dam"'],
  ['Unions warned ministers that they would strike.', 'unions: asserts "Unions would strike"'],
  // what the clause before was about
  ['The ministry said the bank had failed and that it would be fined.', 'the ministry: asserts "The bank would be fined"'],
  ['The museum said the painting was a fake and that it had been sold in 1998.', 'the museum: asserts "The painting had been sold in 1998"'],
  ['Residents said soldiers had entered the village and that they had burned houses.', 'residents: asserts "Soldiers had burned houses"'],
  ['The ministry said the factory had leaked acid and that its owner would be fined.', 'the ministry: asserts "The factory’s owner would be fined"'],
  ['Telco said Dalo had offered 3 billion euros and that it would consider the bid.', 'Telco: asserts "Telco would consider the bid"'],
  ['The villages have sued. The regulator says they were invited to four hearings and came to none.', 'the regulator: asserts "The villages came to none"'],
  ['Prices rose in May. The central bank said they would fall by June.', 'central bank: asserts "Prices would fall by June"'],
  ['Protesters blocked the road. Police said they had arrested 40 people.', 'police: asserts "Police had arrested 40 people"'],
  // nobody can tell what "it" was
  ['Georgi Petkov said the club had a video. He refused to release it, saying it was evidence.', 'Georgi Petkov: asserts -'],
  // whom a spokesman speaks for
  ['A spokesman for the airline said it had found no fault.', 'a spokesman for the airline: asserts not "The airline had found a fault"'],
  ['The company said the fire was out and that it was investigating.', 'the company: asserts "The company was investigating"'],
  ['The ministry said the dam had cracked and that it had sent engineers.', 'the ministry: asserts "The ministry had sent engineers"'],
  ['Police said two men had been arrested and that they had found weapons.', 'police: asserts "Police had found weapons"'],
  ['Norway said Iran had fired first and that it had shot down a drone.', 'Norway: asserts "Norway had shot down a drone"'],
  // why he does it lies with himself
  ['The council rejected the bid, saying it could not afford to lose the park.', 'the council: asserts not "The council could afford to lose the park"'],
  ['The ministry rejected the report, saying it would publish its own figures.', 'the ministry: asserts "The ministry would publish its own figures"'],
  ['The airline cancelled 300 flights, saying it did not have enough crew.', 'the airline: asserts not "The airline had enough crew"'],
  ['Otto Kral thanked Lars Holm, saying he was grateful.', 'Otto Kral: asserts "Otto Kral was grateful"'],
  ['The firm apologised to the families, saying it was sorry.', 'the firm: asserts "The firm was sorry"']
]

for (const [text, expected] of ROWS) t.test(`reasons: ${text}`, async t => t.equal(said(text).at(-1), expected))
