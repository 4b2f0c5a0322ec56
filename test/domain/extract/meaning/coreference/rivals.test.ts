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
  // what the sentence before is about, by what is said of it; then what its subject did something to
  ['The bridge was closed on Sunday. It will reopen in April, the council said.', 'the council: asserts "The bridge will reopen in April"'],
  ['The bridge was closed on Sunday. The council said it will cost 3 million euros to repair.', 'the council: asserts "The bridge will cost 3 million euros to repair"'],
  ['The vaccine was approved in March. It is safe for children, the agency said.', 'the agency: asserts "The vaccine is safe for children"'],
  ['The vaccine was approved in March. The agency said it is safe for children. It added that it can cause fever.', 'the agency: asserts "The vaccine can cause fever"'],
  ['The bill was passed in May. It violates the constitution, the court said.', 'the court: asserts "The bill violates the constitution"'],
  ['Critics say the peso will fall next year. It has risen since March, the central bank said.', 'central bank: asserts "The peso has risen since March"'],
  ['The striker said his contract ended in June. It runs until 2027, the club said.', 'the club: asserts "The striker’s contract runs until 2027"'],
  ['Tesla recalled 4,000 cars. They may catch fire, the regulator said.', 'the regulator: asserts "The 4,000 cars may catch fire"'],
  ['The museum bought the painting for 2 million euros. It was stolen in 1943, the heirs say.', 'heirs: asserts "The painting was stolen in 1943"'],
  ['Sales of the phone began in March. It costs 900 euros, the company said.', 'the company: asserts "The phone costs 900 euros"'],
  ['The minister opened the hospital on Friday. She said it had cost 40 million euros.', 'the minister: asserts "The hospital had cost 40 million euros"'],
  ['The dam was built in 1962. It could fail within a year, engineers warned.', 'engineers: asserts "The dam could fail within a year"'],
  ['The wolf was shot on Monday. It had killed 12 sheep, farmers said.', 'farmers: asserts "The wolf had killed 12 sheep"'],
  ['The app has 3 million users. It collects their location, the watchdog found.', 'the watchdog: asserts "The app collects their location"'],
  ['A bomb exploded near the market. It was hidden in a bin, police said.', 'police: asserts "The bomb was hidden in a bin"'],
  ['Ana Moss lost her job in June. It was advertised a week later, the bank said.', 'the bank: asserts -'],
  ['The council has approved plans for a tower. It will be built on the airfield, the council said.', 'the council: asserts "The tower will be built on the airfield"'],
  // nobody is "it" in a quotation of himself
  ['The bridge was closed on Sunday. “It will reopen in April,” said Karl Lund, the council’s leader.', 'Karl Lund: asserts "The bridge will reopen in April"'],
  ['The drug was withdrawn in May. “It killed my son,” said Rosa Lima.', 'Rosa Lima: asserts "The drug killed Rosa Lima’s son"'],
  ['Three boys were arrested. “They threw stones at a bus,” Inspector Paul Reed said.', 'Paul Reed: asserts "Three boys threw stones at a bus"'],
  ['The deal collapsed on Monday. “It was never signed,” a Norvik spokesman said.', 'a Norvik spokesman: asserts not "The deal was signed"'],
  ['The dam burst on Monday. “It’s embarrassing,” engineer Ivo Babic said.', 'Ivo Babic: asserts -'],
  ['The dam burst on Monday. “It was a disaster,” engineer Ivo Babic said.', 'Ivo Babic: asserts -'],
  ['The trees were felled at night. “They came with a crane,” said neighbour Tom Hall.', 'Tom Hall: asserts -'],
  // people of whom the police tell, or an official
  ['The Metropolitan Police confirmed that it had received a complaint.', 'Metropolitan Police: confirms "The Metropolitan Police had received a complaint"'],
  ['Two hikers were found dead on Tuesday. They had been missing for a week, police said.', 'police: asserts "Two hikers had been missing for a week"'],
  ['Three boys were arrested. They had thrown stones at a bus, police said.', 'police: asserts "Three boys had thrown stones at a bus"'],
  ['Three boys were arrested. They had found stolen phones, police said.', 'police: asserts "Police had found stolen phones"'],
  ['Relatives say the blogger Amir Sadeq is being held. He had been released on Sunday, a judiciary official said.', 'a judiciary official: asserts not "The blogger Amir Sadeq is being held" -> 0'],
  ['The boys were released without charge. They had done nothing, their lawyer said.', 'their lawyer: asserts not "The boys had done something"'],
  ['The minister met union leaders on Monday. They had asked for a rise of 10 percent, the ministry said.', 'the ministry: asserts "Union leaders had asked for a rise of 10 percent"'],
  // in front of who says it
  ['A gas leak caused the blast. It destroyed three houses, the fire service said.', 'fire service: asserts "The gas leak destroyed three houses"'],
  ['The party was banned in May. It had plotted to overthrow the state, the interior ministry said.', 'interior ministry: asserts "The party had plotted to overthrow the state"'],
  ['The party was raided in May. The interior ministry said it had plotted to overthrow the state.', 'interior ministry: asserts "The party had plotted to overthrow the state"'],
  ['The firm moved to Dublin in 2019. Its tax bill fell by half, the filing shows.', 'the filing: asserts "The firm’s tax bill fell by half"'],
  ['Norway sent two frigates to the strait. They will escort tankers, Oslo said.', 'Oslo: asserts "Two frigates will escort tankers"'],
  ['The army arrested 12 officers. They had planned a coup, the defence minister said.', 'defence minister: asserts "12 officers had planned a coup"'],
  ['The operator runs 40 trains. They had no choice but to cancel, the operator said.', 'the operator: asserts not "The operator had a choice but to cancel"'],
  ['The firm was fined in May. The regulator said it would appeal if the court cut the fine.', 'the regulator: asserts "The regulator would appeal if the court cut the fine"'],
  // nobody and nothing
  ['The tunnel was dug in 1994. Experts say it may be years before it is safe.', 'experts: asserts "It may be years before it is safe"'],
  // what only a body does, or says of itself
  ['The strike began on Monday. The airline said it had cancelled 40 flights.', 'the airline: asserts "The airline had cancelled 40 flights"'],
  ['The tax was introduced in 2010. The government said it would scrap it.', 'the government: asserts "The government would scrap it"'],
  ['The plane lost a door. The airline said it was checking all its jets.', 'the airline: asserts "The airline was checking all its jets"'],
  ['The drug failed a trial. The firm said it would stop selling it.', 'the firm: asserts "The firm would stop selling it"'],
  ['The army seized the town on Friday. It had met no resistance, the army said.', 'the army: asserts not "The army had met resistance"'],
  ['The farm was searched in June. Police said they found 3 kilos of cocaine.', 'police: asserts "Police found 3 kilos of cocaine"'],
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
