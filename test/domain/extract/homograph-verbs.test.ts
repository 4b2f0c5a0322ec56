import t from 'tap'
import { said } from './said.js'

const CASES: Array<[string, string, string[]]> = [
  ['a verb of saying in the third person', 'The union fears the firm lost two ships.', ['the union: asserts "The firm lost two ships"']],
  ['one before "that"', 'The report claims that the depot leaks.', ['the report: asserts "The depot leaks"']],
  ['one in the plural', 'Officials claim the firm lost two ships.', ['officials: asserts "The firm lost two ships"']],
  ['one behind a long subject', 'Residents of the three villages near the dam fear the wall will burst.', ['residents of the three villages near the dam: asserts "The wall will burst"']],
  ['one behind a noun that the tagger takes for an adjective', 'The adherent claims the dam is weak.', ['the adherent: asserts "The dam is weak"']],
  ['one behind what was said', 'The bank hates its workers, the union claims.', ['the union: asserts "The bank hates its workers"']],
  ['no verb behind an owner', "The ministry rejected the union's claims.", ['the ministry: denies -', 'the union: asserts -']],
  ['a rare verb in the third person', 'Ana Moss says the company baits its workers.', ['Ana Moss: asserts "The company baits its workers"']],
  ['a rare verb behind "firm"', 'Ana Moss claims the firm abets its workers.', ['Ana Moss: asserts "The firm abets its workers"']],
  ['a past that is an adjective elsewhere', 'Ana Moss said the bank exaggerated profits.', ['Ana Moss: asserts "The bank exaggerated profits"']],
  ['a clause of three words', 'Ana Moss said prices plummeted fast.', ['Ana Moss: asserts "Prices plummeted fast"']],
  ['a clause before who says it', 'The dam seeps in spring, the mayor says.', ['the mayor: asserts "The dam seeps in spring"']],
  ['a claim whose verb is a noun elsewhere', 'Scientists reject the claim that virus causes blindness.', ['scientists: denies "Virus causes blindness"']],
  ['a participle behind a comma is no verb', 'Vets doubt the virus, an explanation put forward by the dairy.', ['the dairy: asserts -']],
  ['lying to somebody', 'The minister said the bank had lied to clients.', ['the minister: asserts "The bank had lied to clients"']],
  ['misleading somebody', 'A jury found that the company had misled investors.', ['a jury: asserts "The company had misled investors"']],
  ['a newspaper that was misled', 'The mayor was drunk, Ana Moss said. The mayor said the newspaper had been misled.',
    ['Ana Moss: asserts "The mayor was drunk"', 'the mayor: denies "The mayor was drunk" -> 0']],
  ['the trade of a company', 'The state holding company says it loses a million.', ['state holding company: asserts "The state holding company loses a million"']],
  ['the police are several', 'Police say they are looking for two men.', ['police: asserts "Police are looking for two men"']]
]

for (const [name, text, expected] of CASES) t.test(`${name}: ${text}`, async t => { t.same(said(text), expected) })
