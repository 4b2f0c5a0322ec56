// Two predicates under one subject, and two clauses side by side: two claims where each stands alone.
import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Ana Diaz said the mill would reopen in May and hire 200 people.', ['The mill would reopen in May', 'The mill would hire 200 people']],
  ['Ana Diaz said the mill had been sold and would reopen in May.', ['The mill had been sold', 'The mill would reopen in May']],
  ['Ana Diaz said the mill has burned coal since 1970 and also pollutes the river.', ['The mill has burned coal since 1970', 'The mill also pollutes the river']],
  ['Ana Diaz said soldiers had entered the village and burned 40 houses.', ['Soldiers had entered the village', 'Soldiers had burned 40 houses']],
  ['Ana Diaz said prices rose in May and fell in June.', ['Prices rose in May', 'Prices fell in June']],
  ['Ana Diaz said the driver was fined by a court and lost his licence.', ['The driver was fined by a court', 'The driver lost his licence']],
  ['Ana Diaz said the driver was arrested on Monday and charged with theft.', ['The driver was arrested on Monday', 'The driver was charged with theft']],
  ['Ana Diaz said the driver had been stopped by police and refused an alcohol test.', ['The driver had been stopped by police', 'The driver refused an alcohol test']],
  ['Ana Diaz said the bill would have hit farmers and let banks off.', ['The bill would have hit farmers', 'The bill would have let banks off']],
  ['Ana Diaz said taxes would rise and spending would fall.', ['Taxes would rise', 'Spending would fall']],
  ['Ana Diaz said the firm owes $3m and would pay $1m if it were sold.', ['The firm owes $3m', 'The firm would pay $1m if it were sold']],
  ['Ana Diaz said the firm wants to stay in Rome and hopes for a loan.', ['The firm wants to stay in Rome', 'The firm hopes for a loan']],
  ['Ana Diaz said the firm had lost $3m in May and expected a profit in June.', ['The firm had lost $3m in May', 'The firm expected a profit in June']],
  ['Ana Diaz said the firm was worried about this and would sue Peru.', ['The firm would sue Peru']],
  ['Ana Diaz said the mayor had been an able and determined opponent in Rome.', ['The mayor had been an able and determined opponent in Rome']],
  // a past that shares no auxiliary is what the speaker did
  ['Ana Diaz claimed the army was hiding figures but offered no evidence.', ['The army was hiding figures']],
  ['Ana Diaz said the blast had killed nine but gave no details.', ['The blast had killed nine']],
  ['Ana Diaz said the plan was a gamble and left the hall.', ['The plan was a gamble']],
  ['Ana Diaz said the firm would pay, and then apologised.', ['The firm would pay']],
  // what leans on the first half, or shares what stands behind both
  ['Ana Diaz said a boy had found the key and kept it.', ['A boy had found the key and kept it']],
  ['Ana Diaz said the mill could reopen in May and hire 200 people if the strike ended.', ['The mill could reopen in May and hire 200 people if the strike ended']],
  ['Ana Diaz said the firm is aware of and understands the risk.', ['The firm is aware of and understands the risk']],
  ['Ana Diaz said the firm bought and sold 300 cars.', ['The firm bought and sold 300 cars']],
  ['Ana Diaz said the plan was to close schools and sell them.', ['The plan was to close schools and sell them']],
  ['Ana Diaz said the firm wants to close schools and sell the land.', ['The firm wants to close schools and sell the land']],
  ['Ana Diaz said the firm broke a deal signed in May and approved by voters.', ['The firm broke a deal signed in May and approved by voters']],
  ['Ana Diaz said the firm broke federal and state law by using old maps.', ['The firm broke federal and state law by using old maps']],
  ['Ana Diaz said the talks were long and open.', ['The talks were long and open']],
  ['Ana Diaz said the firm built a dam that was weak and had cracks.', ['The firm built a dam that was weak and had cracks']],
  ['Ana Diaz said Morning Consult and Arden had similar numbers.', ['Morning Consult and Arden had similar numbers']]
]

for (const [text, claims] of ROWS) t.test(`two predicates: ${text}`, async t => t.same(said(text), claims.map(claim => `Ana Diaz: asserts "${claim}"`)))

t.test('what is denied stays whole', async t => t.same(said('Ana Diaz denied that the mill had been sold and would reopen in May.'), ['Ana Diaz: denies "The mill had been sold and would reopen in May"']))
