import t from 'tap'
import { said } from '../../said.js'

type Row = readonly [what: string, text: string, last: string]

const rows: readonly Row[] = [
  ['what is so instead stands behind a colon', 'El Pla reported that Otto Kral had been sacked. Kral says that is untrue: ships sank.', 'Otto Kral: asserts "Ships sank"'],
  ['who denies a "not" denies just that', 'The ministry said the tax would not rise. The union denied this.', 'the union: denies not "The tax would rise" -> 0'],
  ['who calls a "not" a lie denies just that', 'Lee Marsh said that the dam had not burst. Villagers said that was a lie.', 'villagers: denies not "The dam had burst" -> 0'],
  ['who denies a confirmed "not" denies just that', 'Lee Marsh confirmed that the dam was not safe. Acme denied this.', 'Acme: denies not "The dam was safe" -> 0'],
  ['who denies it, too, sides with whoever denied the "not"', 'Lee Marsh said Peru had not asked for aid. Chile denied it. Oman denied it, too.', 'Oman: denies not "Peru had asked for aid" -> 0'],
  ['whoever denies a "not" in one breath does so, too', 'Lee Marsh denied that Peru had not paid Chile.', 'Lee Marsh: denies not "Peru had paid Chile"'],
  ['who denies it, too, sides with the "not"', 'Lee Marsh said Peru had not asked for aid. Chile denied it, too.', 'Chile: denies "Peru had asked for aid" -> 0'],
  ['who denies it after an answer', 'Spies say that Peru asked for aid. Lee Marsh said Peru had not asked for aid. Chile denied it.', 'Chile: denies "Peru had asked for aid" -> 1'],
  ['silence about a "not" is about the "not"', 'Ian Moss said a lab had found no match. The lab did not respond to emails.', 'the lab: does_not_respond not "A lab had found a match" -> 0'],
  ['silence behind a reply is about what was denied', 'The union alleged that TrackNet had cut checks. TrackNet denied that, and said pay had risen. The inquiry’s chair has not commented.', 'the inquiry’s chair: declines_to_comment "TrackNet had cut checks" -> 0'],
  ['silence behind a bare reply', 'Parents said that the bus was late. The firm denied it. The council declined to comment.', 'the council: declines_to_comment "The bus was late" -> 0'],
  ['"the study’s findings" are what the study says', 'Leaks are three times higher than reported, according to a study in Earth Letters. Lead author Wei-Lin Cho said that Peru was responsible. Acme said the study’s findings were false.', 'Acme: denies "Leaks are three times higher than reported" -> 0'],
  ['what an inquiry found are findings', 'Ian Moss warned of leaks, a report said. The inquiry found that Acme had hidden leaks. Ola Lind said that pipes were old. Acme rejected the findings.', 'Acme: denies "Acme had hidden leaks" -> 2'],
  ['an offer that is turned down was made', 'Lee Marsh said that Acme had offered a rise of 5 percent. The union rejected it.', 'Lee Marsh: asserts "Acme had offered a rise of 5 percent"'],
  ['an offer may be denied', 'Lee Marsh said that Acme had offered a rise of 5 percent. The union denied it.', 'the union: denies "Acme had offered a rise of 5 percent" -> 0'],
  ['an offer that is called invented', 'Lee Marsh said that Acme had offered a rise of 5 percent. The union rejected that as untrue.', 'the union: denies "Acme had offered a rise of 5 percent" -> 0'],
  ['a bid that is turned down in one breath', 'Lee Marsh said that Acme had made a bid for the club and that its owners had rejected it.', 'Lee Marsh: asserts "Acme’s owners had rejected it"'],
  ['who is said to deny it denies only what was said', 'Lee Marsh said that Acme had dumped oil and that Chile had rejected it.', 'Chile: denies "Acme had dumped oil" -> 0'],
  ['who calls a denial a lie states the claim', 'The ministry denied that the reactor had leaked. Activist Lina Oro called the statement a lie.', 'Lina Oro: asserts "The reactor had leaked" -> 0'],
  ['"a lie", of a denial', 'The ministry denied that the reactor had leaked. “That is a lie,” said Oro.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['"nonsense", of a denial', 'The ministry denied that the reactor had leaked. “Nonsense,” said Oro.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['a denial said to be untrue', 'The ministry denied that the reactor had leaked. Oro said that was untrue.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['a denial that is rejected', 'The ministry denied that the reactor had leaked. Oro rejected the denial.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['a denial that answers a report', 'The Gull reported that the reactor had leaked. The ministry denied the report. Oro said the denial was false.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['who disagrees with a denial', 'The ministry denied that the reactor had leaked. Oro disagreed.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['a claim called the denier’s', 'The ministry denied that the reactor had leaked. Oro dismissed the ministry’s claim as false.', 'Oro: asserts "The reactor had leaked" -> 0'],
  ['who had claimed it answers the denial', 'Activist Lina Oro said the reactor had leaked. The ministry denied it. “That is a lie,” said Oro.', 'Lina Oro: asserts "The reactor had leaked" -> 0'],
  ['who denies it after a denial', 'The ministry denied that the reactor had leaked. The operator denied it.', 'the operator: denies "The reactor had leaked" -> 0'],
  ['the claim, not the denial, is rejected', 'The ministry denied that the reactor had leaked. Oro rejected the claim.', 'Oro: denies "The reactor had leaked" -> 0'],
  ['whoever speaks for the denier denies it', 'Mr Ash denied that he hit a waiter. His lawyer called it a lie.', 'his lawyer: denies "Ash hit a waiter" -> 0'],
  ['who confirms a denial confirms no claim', 'The ministry denied that the reactor had leaked. Oro confirmed the denial.', 'the ministry: denies "The reactor had leaked"'],
  ['figures are no ballots', 'The commission denied any ballots had been destroyed. “The figures are invented,” Moukoko said.', 'Moukoko: denies -'],
  ['figures are what has some', 'The commission said turnout was 64 percent. It had feared rain. “The figures are invented,” Moukoko said.', 'Moukoko: denies "Turnout was 64 percent" -> 0'],
  ['who stands by a report says nothing to be verified', 'The Gull reported that Bexley had sold the docks. “We stand by our reporting,” the Gull said. Radio Marl could not verify the account.', 'Radio Marl: neither_confirms_nor_denies "Bexley had sold the docks" -> 0'],
  ['a report of a publication', 'The Herald reported that Bexley had sold the docks. Bexley denied the newspaper’s report.', 'Bexley: denies "Bexley had sold the docks" -> 0'],
  ['a claim of the same deed', 'Villagers said that Bexley had dumped oil. Lina Oro denied claims of dumping.', 'Lina Oro: denies "Bexley had dumped oil" -> 0'],
  ['a claim that is answered on a day', 'Villagers said that Bexley had dumped oil. Lina Oro rejected the claim on Tuesday.', 'Lina Oro: denies "Bexley had dumped oil" -> 0'],
  ['a claim that is answered in an interview', 'Villagers said that Bexley had dumped oil. Oro denied the claim in an interview with the Gull.', 'Oro: denies "Bexley had dumped oil" -> 0'],
  ['a claim that is found false', 'Villagers said that Bexley had dumped oil. An inquiry found the claim to be false.', 'an inquiry: denies "Bexley had dumped oil" -> 0'],
  ['whoever is said to be wrong', 'Villagers said that Bexley had dumped oil. Lina Oro said villagers were wrong.', 'Lina Oro: asserts not "Bexley had dumped oil" -> 0'],
  ['a witness’s own sight is no claim to be denied', 'Patrick Onslow said that officers had met a buyer. “I have seen the emails,” he said. Ana Iqbal said that was not true.', 'Ana Iqbal: denies "Officers had met a buyer" -> 0']
]
for (const [what, text, last] of rows) t.test(what, async t => t.equal(said(text).at(-1), last))

t.test('nobody denies a claim that only the publisher has made a fact of', async t => {
  t.same(said('Brad Calloway is 41. He denied the claim.', { publisher: 'The Echo' }), ['The Echo: asserts "Brad Calloway is 41"'])
})

t.test('a verdict before a colon is one, and what is so instead stands behind', async t => {
  t.same(said('El Pla reported that Otto Kral had been sacked. Kral says that is untrue: he resigned.'), [
    'El Pla: asserts "Otto Kral had been sacked"', 'Otto Kral: denies "Otto Kral had been sacked" -> 0', 'Otto Kral: asserts "Otto Kral resigned"'])
})
