import t from 'tap'
import { said } from '../said.js'

/** What the article tells of an answer beside what was said is none of what was said. */
const ASIDES: ReadonlyArray<readonly [string, string[]]> = [
  ['Prosecutors said Mr Ash hit a waiter, an allegation he denies.', ['prosecutors: asserts "Mr Ash hit a waiter"', 'Ash: denies "Mr Ash hit a waiter" -> 0']],
  ['The rebels accused the army of hitting two markets since January, a charge the army has repeatedly rejected.',
    ['rebels: asserts "The army hit two markets since January"', 'the army: denies "The army hit two markets since January" -> 0']],
  ['The rebels said the army shelled three markets, which it denies.', ['rebels: asserts "The army shelled three markets"', 'the army: denies "The army shelled three markets" -> 0']],
  ['The rebels said the ministers sold three tanks, which they deny.', ['rebels: asserts "The ministers sold three tanks"', 'ministers: denies "The ministers sold three tanks" -> 0']],
  ['The rebels said the army shelled three markets, a claim denied by the army.', ['rebels: asserts "The army shelled three markets"', 'the army: denies "The army shelled three markets" -> 0']],
  ['The rebels said the army shelled three markets, a charge it did not comment on.',
    ['rebels: asserts "The army shelled three markets"', 'the army: declines_to_comment "The army shelled three markets" -> 0']],
  // other asides stay
  ['The rebels said the army shelled three markets, which lie near the border.', ['rebels: asserts "The army shelled three markets, which lie near the border"']],
  ['The rebels said the army sold three tanks, a charge to the budget.', ['rebels: asserts "The army sold three tanks, a charge to the budget"']],
  ['Ida Moe said the bridge was shut, a suggestion that surprised drivers.', ['Ida Moe: asserts "The bridge was shut, a suggestion that surprised drivers"']],
  ['Contrary to what the Star reported, the minister did not meet the lobbyist, Ida Moe said.', ['Ida Moe: asserts not "The minister met the lobbyist"']]
]

/** Two things that are said of one subject. */
const PAIRS: ReadonlyArray<readonly [string, string[]]> = [
  ['Ida Moe said she was not running out of cash and had no plans for a sale.',
    ['Ida Moe: asserts not "Ida Moe was running out of cash"', 'Ida Moe: asserts not "Ida Moe had plans for a sale"']],
  ['Ida Moe said she sang and did not dance.', ['Ida Moe: asserts "Ida Moe sang"', 'Ida Moe: asserts not "Ida Moe danced"']],
  ['Ida Moe said she sang and danced.', ['Ida Moe: asserts "Ida Moe sang and danced"']],
  ['Ida Moe denied that she sang and danced.', ['Ida Moe: denies "Ida Moe sang and danced"']],
  ['The state prosecutor said he had no information about the broken ribs and had ordered an autopsy.',
    ['state prosecutor: disclaims_knowledge -', 'state prosecutor: asserts "The state prosecutor had ordered an autopsy"']],
  ['The state prosecutor said he did not know whether the man was ill and had been moved.',
    ['state prosecutor: disclaims_knowledge "The man was ill and had been moved"']],
  ['Mr Ash would say only that he was sorry.', ['Ash: declines_to_comment -', 'Ash: asserts "Ash was sorry"']],
  ['Mr Ash would say only what he knew.', ['Ash: declines_to_comment -']]
]

for (const [text, expected] of [...ASIDES, ...PAIRS]) t.test(`reads: ${text}`, async t => t.same(said(text), expected))

/** Headlines that say what is not planned, and what is. */
const HEADLINES: ReadonlyArray<readonly [string, string]> = [
  ['No plan to cut pensions - Treasury', 'Treasury: asserts not "Treasury has a plan to cut pensions"'],
  ['No plans to cut pensions - Treasury', 'Treasury: asserts not "Treasury has plans to cut pensions"'],
  ['No plan to cut pensions, says Treasury', 'Treasury: asserts not "Treasury has a plan to cut pensions"'],
  ['No need to panic - Ida Moe', 'Ida Moe: asserts not "There is a need to panic"'],
  ['No troops to be sent - Treasury', 'Treasury: asserts not "Troops will be sent"'],
  ['Police: Driver was drunk; Ida Moe says he wasn’t', 'police: asserts "Driver was drunk"'],
  ['Paris to send tanks - Ida Moe', 'Ida Moe: asserts "Paris will send tanks"']
]
for (const [title, expected] of HEADLINES) t.test(`reads: ${title}`, async t => t.equal(said('It rained.', { title })[0], expected))
