// What is said of oneself by an infinitive or a gerund, and of others in a passive.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The mayor claims to have repaired the bridge.', ['the mayor: asserts "The mayor has repaired the bridge"']],
  ['The mayor claimed to have been in Paris that night.', ['the mayor: asserts "The mayor had been in Paris that night"']],
  ['Both armies claim to have taken the heights.', ['both armies: asserts "Both armies have taken the heights"']],
  ['The firm claims to own nine houses.', ['the firm: asserts "The firm owns nine houses"']],
  ['The mayor claimed to be innocent.', ['the mayor: asserts "The mayor was innocent"']],
  ['The mayor claimed not to have seen the bill.', ['the mayor: denies "The mayor had seen the bill"']],
  ['The mayor denies to have seen the bill.', ['the mayor: denies "The mayor has seen the bill"']],
  ['The mayor admitted to taking the money.', ['the mayor: confirms "The mayor took the money"']],
  ['Two clerks confessed to having burned the ledgers.', ['two clerks: confirms "Two clerks had burned the ledgers"']],
  ['The mayor boasted of owning nine houses.', ['the mayor: asserts "The mayor owned nine houses"']],
  ['Residents reported hearing shots.', ['residents: asserts "Residents heard shots"']],
  ['The mayor recalled having met the king.', ['the mayor: asserts "The mayor had met the king"']],
  ['The mayor admitted that funding was short.', ['the mayor: confirms "Funding was short"']],
  ['The mayor told reporters waterboarding was torture.', ['the mayor: asserts "Waterboarding was torture"']],
  ['Rebels claimed responsibility for the attack.', ['rebels: asserts "Rebels were responsible for the attack"']],
  ['No group has claimed responsibility for the attack.', []],
  ['The mayor is said by prosecutors to have taken the money.', ['prosecutors: asserts "The mayor has taken the money"']],
  ['The mayor is alleged by prosecutors to own two villas.', ['prosecutors: asserts "The mayor owns two villas"']],
  ['The mayor was reported by the Times to have fled.', ['Times: asserts "The mayor had fled"']],
  ['Ada Moss was accused by the treasurer of spreading lies.', ['the treasurer: asserts "Ada Moss spread lies"']],
  ['A woman who falsely claimed to have cancer was jailed for two years.', ['a woman: asserts "A woman had cancer"']],
  ['A man who said the bank had cheated him was jailed.', ['a man: asserts "The bank had cheated him"']]
]

for (const [text, claims] of ROWS) t.test(`own act: ${text}`, async t => t.same(said(text), claims))

const DONE: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The treasurer praised the bank for saving the port.', ['the treasurer: asserts "The bank saved the port"']],
  ['The treasurer thanked the bank for saving the port.', ['the treasurer: asserts "The bank saved the port"']],
  ['The treasurer apologised for losing the files.', ['the treasurer: asserts "The treasurer lost the files"']],
  ['The treasurer attributed the losses to bad weather.', ['the treasurer: asserts "The losses were due to bad weather"']],
  ['The bank promised refunds.', ['the bank: asserts "The bank promised refunds"']]
]

for (const [text, claims] of DONE) t.test(`what was done: ${text}`, async t => t.same(said(text), claims))

t.test('what is described in a passive', async t => {
  t.same(said('The victim was identified by police as Ada Moss, 34.'), ['police: asserts "The victim was Ada Moss, 34"'])
  t.same(said('The raid was condemned by Peru as an act of war.'), ['Peru: asserts "The raid was an act of war"'])
  t.same(said('The bank declined to identify the buyer.'), ['the bank: declines_to_comment -'])
})
