import t from 'tap'
import { said } from '../said.js'

/** Ways of taking a stance that news has, and words that look like one: what is said by whom. */
const WAYS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The brewery will close its cellar in June, it said.', ['the brewery: asserts "The brewery will close its cellar in June"']],
  ['The Latvian ferry line will drop two routes, it said on Monday.', ['Latvian ferry line: asserts "The Latvian ferry line will drop two routes"']],
  ['The kennel club held its show in May. No dog, it said, had been drugged.', ['kennel club: asserts not "A dog had been drugged"']],
  ['The film board met on Tuesday. It denies having cut a scene.', ['film board: denies "The film board had cut a scene"']],
  ['The report was published on Monday. It says that crime fell.', []],
  ['The dam is old. It said nothing.', []],
  ['The accused, a 31-year-old cook from Split, denies that he stole the ring.', ['the accused: denies "The accused stole the ring"']],
  ['Number 10 said that the minister would stay.', ['Number 10: asserts "The minister would stay"']],
  ['The ministry denied that any grain had been sold, and so did the mill.', ['the ministry: denies "A grain had been sold"', 'the mill: denies "A grain had been sold" -> 0']],
  ['The club denied any wrongdoing, as did the agent, Jan Kos.', ['the club: denies "The club committed wrongdoing"', 'Jan Kos: denies "The club committed wrongdoing" -> 0']],
  ['The senate rejected the bill, and so did the house.', []],
  ['The court denied the motion, and so did the appeals court.', ['the court: asserts "The court denied the motion"']],
  ['The army did not deny that it fired, and so did the police.', ['the army: does_not_address "The army fired"']],
  ['Corvo Lines disputes that its tanker leaked.', ['Corvo Lines: denies "Corvo Lines’ tanker leaked"']],
  ['The two towns have disputes that will take years to settle.', []],
  ['Officials have since confirmed that the bridge was shut.', ['officials: confirms "The bridge was shut"']],
  ['The minister had no doubt that the toll would be lifted.', ['the minister: asserts "The toll would be lifted"']],
  ['The minister had serious doubts that the toll would be lifted.', ['the minister: questions "The toll would be lifted"']],
  ['He could have denied it, the novelist wrote.', ['the novelist: asserts "The novelist could have denied it"']],
  ['Two men deny membership of a banned sect.', ['two men: denies "Two men were a member of a banned sect"']],
  ['The union denied the driver membership.', ['the union: asserts "The union denied the driver membership"']],
  ['The rumours are true, the singer Mara Lind told fans.', ['Mara Lind: confirms -']],
  ['There is little to suggest that the stone fell in Oman, said the curator Ruth Engel.', ['Ruth Engel: questions "The stone fell in Oman"']],
  ["The council's figures do not add up, the nurses' union warned.", ["nurses' union: questions -"]],
  ['The authenticity of the letter could not be confirmed, the Omani embassy said.', ['Omani embassy: neither_confirms_nor_denies -']],
  ['Chad has neither claimed nor denied responsibility for the raid.', ['Chad: neither_confirms_nor_denies "Chad was responsible for the raid"']],
  ['The club said it would not be making any comment on the arrest.', ['the club: declines_to_comment -']],
  ['"It is a matter for the courts," was all that the sheriff would offer.', ['the sheriff: declines_to_comment -']],
  ['The embassy of Nepal did not pick up the telephone on Friday.', ['embassy of Nepal: does_not_respond -']],
  ['A message to the clinic received only an automated reply.', ['the clinic: does_not_respond -']],
  ['That he had known of the crack since May, the chief engineer denied under oath.', ['the chief engineer: denies "The chief engineer had known of the crack since May"']],
  ['The ledgers were declared a forgery by the treasurer, Anna Horak.', ['Anna Horak: denies -']],
  ['The bank denies spying on clerks, an accusation first levelled by the union.', ['the bank: denies "The bank spied on clerks"', 'the union: asserts -']],
  ["Doctors are sceptical of the ministry's claim that the outbreak is over.", ['doctors: questions "The outbreak is over"', 'the ministry: asserts "The outbreak is over"']],
  ["The canal is safe, in the words of the county's surveyor, Amina Odhiambo.", ['Amina Odhiambo: asserts "The canal is safe"']]
]
for (const [text, expected] of WAYS) t.test(`reads: ${text}`, async t => t.same(said(text), expected))
