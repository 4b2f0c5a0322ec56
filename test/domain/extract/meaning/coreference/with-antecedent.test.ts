// A speaker inside a relative clause: the noun before it is what the claim is about.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The dam burst in May, which engineers described as a preventable disaster.', ['engineers: asserts -']],
  ['Paris condemned the raid, which Niger used as a pretext for expelling its envoy.', ['Paris: asserts "Paris condemned the raid, which Niger used as a pretext for expelling its envoy"']],
  ['Paris condemned Niger, which has no oil, for expelling its envoy.', ['Paris: asserts "Niger, which has no oil, expelled its envoy"']],
  ['The fire, which police say was started by a lamp, killed three.', ['police: asserts "The fire was started by a lamp"']],
  ['Ada Moss, who prosecutors allege took bribes worth $3 million, will stand trial.', ['prosecutors: asserts "Ada Moss took bribes worth $3 million"']],
  ['The man who police say shot the mayor was arrested on Monday.', ['police: asserts "The man shot the mayor"']],
  ['Police arrested a man they say shot the mayor.', ['police: asserts "A man shot the mayor"']],
  ['The drug that its maker says cures asthma was approved.', ['the maker: asserts "The drug cures asthma"']],
  ['A law that critics say will harm farmers took effect on Monday.', ['critics: asserts "A law will harm farmers"']],
  ['The strike, which unions claim was legal, ended on Friday.', ['unions: asserts "The strike was legal"']],
  ['The ship, which Peru denies was carrying arms, sank.', ['Peru: denies "The ship was carrying arms"']],
  ['The letter, which the bank confirmed was genuine, was leaked.', ['the bank: confirms "The letter was genuine"']],
  ['Police seized the owner of the boat, who witnesses said was drunk.', ['witnesses: asserts "The owner of the boat was drunk"']],
  ['Police spied on the lawyer of Ada Moss, whom they accuse of fraud.', ['police: asserts "Ada Moss was guilty of fraud"']],
  ['The attack, which the army blamed on rebels, killed nine.', ['the army: asserts "The attack was due to rebels"']],
  ['The raid, which the army condemned as an act of war, failed.', ['the army: asserts "The raid was an act of war"']],
  ['The bridge, where witnesses say the boat sank, was closed.', ['witnesses: asserts "The boat sank"']],
  ['“It was not us,” said General Ada Moss, whom the army blames for the raid.', ['Ada Moss: denies -', 'the army: asserts "General Ada Moss is to blame for the raid"']],
  // what the pronoun stands for is open
  ['Ada Moss sold the house, which critics said was a mistake.', ['critics: asserts -']],
  ['Ada Moss spoke about farmers, which critics said was brave.', ['critics: asserts -']]
]

for (const [text, claims] of ROWS) t.test(`relative clause: ${text}`, async t => t.same(said(text), claims))

t.test('who is told of in the clause is not who told', async t => t.same(said('The minister, whom the paper accused of fraud, denied it.'),
  ['the paper: asserts "The minister was guilty of fraud"', 'the minister: denies "The minister was guilty of fraud" -> 0']))
