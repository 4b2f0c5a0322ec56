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

/** What the writer tells of the words that were quoted is none of them, nor is the main clause behind one that only leads to it. */
const WRITERS: ReadonlyArray<readonly [string, string[]]> = [
  ['Ida Moe said the country was “sliding into chaos,” a reference to last week’s riots.', ['Ida Moe: asserts "The country was sliding into chaos"']],
  ['Ida Moe warned that the wolves were at the door, an apparent allusion to foreign creditors.', ['Ida Moe: asserts "The wolves were at the door"']],
  ['Ida Moe said the club was “a family,” a word she used nine times.', ['Ida Moe: asserts "The club was a family"']],
  ['Ida Moe said the firm had “no choice,” an argument rejected by unions.', ['Ida Moe: asserts not "The firm had a choice"']],
  ['Ida Moe said farmers were “the backbone of the nation,” echoing a speech by her father.', ['Ida Moe: asserts "Farmers were the backbone of the nation"']],
  ['Ida Moe said the tower was “a monster,” apparently referring to its height.', ['Ida Moe: asserts "The tower was a monster"']],
  ['Ida Moe said Tom Ash, a reference librarian, had stolen the maps.', ['Ida Moe: asserts "Tom Ash, a reference librarian, had stolen the maps"']],
  ['While Ida Moe said that “the bridge is safe and will not be closed,” residents packed their bags.',
    ['Ida Moe: asserts "The bridge is safe"', 'Ida Moe: asserts not "The bridge will be closed"']],
  ['Though Ida Moe said the river was “clean,” tests found lead in it.', ['Ida Moe: asserts "The river was clean"']],
  ['When Ida Moe said “the reactor is under control,” neighbours laughed.', ['Ida Moe: asserts "The reactor is under control"']],
  ['Whereas the union said pay had “fallen every year,” Ida Moe said prices had risen.', ['the union: asserts "Pay had fallen every year"', 'Ida Moe: asserts "Prices had risen"']]
]

/** Who is named beside another's statement as saying the same. */
const LIKE: ReadonlyArray<readonly [string, string[]]> = [
  ['Ida Moe said the bank had sold the data, as critics claim.', ['Ida Moe: asserts "The bank had sold the data"', 'critics: asserts "The bank had sold the data"']],
  ['Ida Moe said that the bridge was unsafe, as engineers had warned.', ['Ida Moe: asserts "The bridge was unsafe"', 'engineers: asserts "The bridge was unsafe"']],
  ['Ida Moe said that wages had risen, as the report states.', ['Ida Moe: asserts "Wages had risen"', 'the report: asserts "Wages had risen"']],
  ['Ida Moe denied that the firm hid the losses, as the audit claims.', ['Ida Moe: denies "The firm hid the losses"', 'the audit: asserts "The firm hid the losses"']],
  // what is alleged is the contrary, which is not said
  ['Ida Moe said she had not taken bribes, as prosecutors allege.', ['Ida Moe: asserts not "Ida Moe had taken bribes"']],
  ['Ida Moe said that the firm had not poisoned the river, as villagers claimed.', ['Ida Moe: asserts not "The firm had poisoned the river"']],
  ['Ida Moe said the crash was caused by ice and not by a bomb, as Tom Ash claims.', ['Ida Moe: asserts "The crash was caused by ice and not by a bomb"']]
]

/** Whom a clause about another cites says nothing but that clause. */
const CITED: ReadonlyArray<readonly [string, string[]]> = [
  ['Poland, whose spies, according to the Echo, had bugged the embassy, declined to comment.',
    ['Echo: asserts "Poland’s spies had bugged the embassy"', 'Poland: declines_to_comment "Poland’s spies had bugged the embassy" -> 0']],
  ['The bank, whose chairman, according to the Times, fled to Malta, did not respond to a request for comment.',
    ['Times: asserts "The bank’s chairman fled to Malta"', 'the bank: does_not_respond "The bank’s chairman fled to Malta" -> 0']],
  ['The villagers, whose wells, according to the report, contain lead, said that the council had lied.',
    ['the report: asserts "The villagers’ wells contain lead"', 'villagers: asserts "The council had lied"']],
  ['Norway, whose ships, the Echo says, spied on the port, denied any wrongdoing.', ['Echo: asserts "Norway’s ships spied on the port"', 'Norway: denies "Norway committed wrongdoing"']],
  ['The minister, who according to prosecutors took bribes, said he was innocent.', ['prosecutors: asserts "The minister took bribes"', 'the minister: asserts "The minister was innocent"']],
  ['Airbus, which according to Reuters has cut 900 jobs, said that orders were strong.', ['Reuters: asserts "Airbus has cut 900 jobs"', 'Airbus: asserts "Orders were strong"']],
  ['The clinic, where, according to the ministry, six patients died, said its wards were clean.',
    ['the ministry: asserts "Six patients died"', 'the clinic: asserts "The clinic’s wards were clean"']],
  ['Ida Moe, whose brother, according to the Post, owns the mine, refused to answer questions.', ['Post: asserts "Ida Moe’s brother owns the mine"', 'Ida Moe: declines_to_comment -']]
]

/** Some of those who were told of right before. */
const SOME: ReadonlyArray<readonly [string, string[]]> = [
  ['The paper spoke to nine guards, two of whom told it that the prisoners were beaten.', ['two of the nine guards: asserts "The prisoners were beaten"']],
  ['Four nurses were dismissed, one of whom said that the ward had no doctor.', ['one of the four nurses: asserts not "The ward had a doctor"']],
  ['She named six officers, all of whom deny that they took money.', ['all of the six officers: denies "All of the six officers took money"']],
  ['Police questioned three men, two of whom confirmed that the car had been stolen.', ['two of the three men: confirms "The car had been stolen"']],
  ['The reports, one of which said that the mine was unsafe, were hidden.', ['one of the reports: asserts "The mine was unsafe"']],
  ['The letter was signed by 40 doctors, some of whom told the BBC they feared for their jobs.', ['some of the 40 doctors: asserts "Some of the 40 doctors feared for their jobs"']],
  ['Two sailors, one of whom spoke on condition of anonymity, said the ship had no lifeboats.', ['two sailors: asserts not "The ship had lifeboats"']],
  ['The club has 20 members, none of whom wanted to comment.', []]
]

/** What only a threat tells nobody has said. */
const THREATS: ReadonlyArray<readonly [string, string[]]> = [
  ['Minister Ida Moe threatened to resign over the budget.', []],
  ['Tom Ash threatened to kill the mayor, police said.', ['police: asserts "Tom Ash threatened to kill the mayor"']],
  ['Ida Moe threatened to resign. Ida Moe denied that she would resign.', ['Ida Moe: denies "Ida Moe would resign"']],
  ['Ida Moe threatened that she would resign.', ['Ida Moe: asserts "Ida Moe would resign"']],
  ['Ida Moe promised to resign.', ['Ida Moe: asserts "Ida Moe will resign"']]
]

/** What nobody heeds does not answer; who was asked may not. */
const IGNORED: ReadonlyArray<readonly [string, string[]]> = [
  ['Two alarms were ignored, the report says.', ['the report: asserts "Two alarms were ignored"']],
  ['Rules were ignored, the union said.', ['the union: asserts "Rules were ignored"']],
  ['The residents were ignored by the council, Ida Moe said.', ['Ida Moe: asserts "The residents were ignored by the council"']],
  ['Several alarms went unanswered, the report says.', ['the report: asserts "Several alarms went unanswered"']],
  ['Emails to the club were ignored.', ['the club: does_not_respond -']],
  ['Emails to the club went unanswered.', ['the club: does_not_respond -']]
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

for (const [text, expected] of [...ASIDES, ...WRITERS, ...LIKE, ...CITED, ...SOME, ...THREATS, ...IGNORED, ...PAIRS]) t.test(`reads: ${text}`, async t => t.same(said(text), expected))

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
