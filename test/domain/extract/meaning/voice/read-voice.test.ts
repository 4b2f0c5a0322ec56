import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, number]> = [
  ['The Guardian didn’t call Siemens in 2019.', 1],
  ['A: The Guardian didn’t call Siemens in 2019.', 0],
  ['Q: When was that?\n\nA: In spring. The Guardian didn’t call Siemens in 2019.', 0],
  ['The Guardian didn’t call us in 2019.', 0],
  ['The US sold 20 planes to Japan in May.', 1],
  ['Protesters blocked the road to Halden.', 1],
  ['Protesters blocked the road on Sunday.', 1],
  ['Halden slept through the whole storm.', 0],
  ['Protesters blocked the road for hours.', 0],
  ['One patient, a 32-year-old nurse, has died.', 1],
  ['One of them has died in Halden.', 0],
  ['About 200 fans lit flares outside the stadium.', 1],
  ['Last year, 340 people drowned in Polish lakes.', 1],
  ['Founded in 1911, the brewery employs 90 people.', 1],
  ['Halden supplies about 80 percent of the salt eaten in Chad.', 1],
  ['There are 14 dams in Chad.', 1],
  ['There are 14 of them in Chad.', 0],
  ['On this issue, there is a divide: 69 percent of voters in Ohio agree.', 0],
  ['In this year’s race, there is only one candidate from Chad.', 1],
  ['One such brewery is the Krone in Halden.', 0],
  ['One need only look at Chad.', 0],
  ['One week before Chad votes, Democratic and Republican candidates began their tours.', 0],
  ['There were 14 people on board.', 0],
  ['This week, Peru closed its embassy in Chad.', 1],
  ['This month Peru closed its embassy in Chad.', 1],
  ['This summer, 340 people drowned in Polish lakes.', 1],
  ['This closed its embassy in Chad.', 0],
  // verbs of speech that tell of none here
  ['Siemens recalled 30,000 ovens on Tuesday.', 1],
  ['Poland recalled its ambassador from Minsk.', 1],
  ['The Senate confirmed 12 judges.', 1],
  ['The Senate confirmed Anna Berg as ambassador.', 1],
  ['The university admitted 4,000 students this year.', 1]
]
/** Without what ties them to the sentence before. */
const TIED: ReadonlyArray<readonly [string, string]> = [
  ['For example, Lima closed three airports in March.', 'Lima closed three airports in March'],
  ['Canada, in turn, has banned Chinese steel.', 'Canada has banned Chinese steel'],
  ['Brazil, too, has raised tariffs on steel.', 'Brazil has raised tariffs on steel'],
  ['Poland, for its part, has closed two consulates.', 'Poland has closed two consulates']
]
for (const [text, claim] of TIED) t.test(`stands alone: ${text}`, async t => t.same(said(text, { publisher: 'Example Times' }), [`Example Times: asserts "${claim}"`]))

/** What a letter to the editor says is said by whoever signed it. */
const LETTERS: ReadonlyArray<readonly [string, string[]]> = [
  ['Sir, – The bridge in Halden has 12 cracks.\n\nYours, etc,\n\nDr ANNA BERG,\n\nDublin 6.', ['Anna Berg: asserts "The bridge in Halden has 12 cracks"']],
  ['To the Editor:\n\nThe mine lost 300 jobs last year.\n\nKim Lund\n\nOslo\n\nThe writer is a miner.', ['Kim Lund: asserts "The mine lost 300 jobs last year"']],
  ['Dear Sir,\n\nThe mine lost 300 jobs last year.\n\nKim Lund\n\nDear Madam,\n\nThe mine won 200 jobs in May.\n\nOle van Dyk', [
    'Kim Lund: asserts "The mine lost 300 jobs last year"', 'Ole van Dyk: asserts "The mine won 200 jobs in May"']],
  ['Dear Editor,\n\nThe mine lost 300 jobs last year.', []],
  ['Sir Ian Reed resigned on Monday in Halden.', ['Example Times: asserts "Sir Ian Reed resigned on Monday in Halden"']]
]
for (const [text, expected] of LETTERS) t.test(`a letter: ${text.slice(0, 40)}`, async t => t.same(said(text, { publisher: 'Example Times' }), expected))

for (const [text, count] of ROWS) t.test(`the publisher's voice: ${text}`, async t => t.equal(said(text, { publisher: 'Example Times' }).filter(line => line.startsWith('Example Times:')).length, count))
