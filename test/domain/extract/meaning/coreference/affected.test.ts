// Whom or what a pronoun means in the reason that somebody gives for what he does: the one to whom it is done, or himself.
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
  // why he does it lies with himself
  ['The council rejected the bid, saying it could not afford to lose the park.', 'the council: asserts not "The council could afford to lose the park"'],
  ['The ministry rejected the report, saying it would publish its own figures.', 'the ministry: asserts "The ministry would publish its own figures"'],
  ['The airline cancelled 300 flights, saying it did not have enough crew.', 'the airline: asserts not "The airline had enough crew"'],
  ['Otto Kral thanked Lars Holm, saying he was grateful.', 'Otto Kral: asserts "Otto Kral was grateful"'],
  ['The firm apologised to the families, saying it was sorry.', 'the firm: asserts "The firm was sorry"']
]

for (const [text, expected] of ROWS) t.test(`reasons: ${text}`, async t => t.equal(said(text).at(-1), expected))
