import t from 'tap'
import { said } from '../said.js'

const report = 'The Lisbon Times reported that Rui Costa took bribes. '
const first = 'The Lisbon Times: asserts "Rui Costa took bribes"'

const answering: ReadonlyArray<readonly [string, string]> = [
  ['Costa denied the report.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa denied this.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa called it a lie.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa said that this was false.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa did not respond to a request for comment on the report.', 'Rui Costa: does_not_respond "Rui Costa took bribes" -> 0'],
  ['Costa called the report fake.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa rejected the allegations as politically motivated.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['"The report is false," Costa said.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa said the report was not true.', 'Rui Costa: denies "Rui Costa took bribes" -> 0'],
  ['Costa has not denied the report.', 'Rui Costa: does_not_address "Rui Costa took bribes" -> 0'],
  ['Costa would neither confirm nor deny the report.', 'Rui Costa: neither_confirms_nor_denies "Rui Costa took bribes" -> 0'],
  ['Costa did not address the report and did not deny it.', 'Rui Costa: does_not_address "Rui Costa took bribes" -> 0'],
  ['Costa declined to comment.', 'Rui Costa: declines_to_comment "Rui Costa took bribes" -> 0'],
  ['Costa did not respond to a request for comment.', 'Rui Costa: does_not_respond "Rui Costa took bribes" -> 0'],
  ['Costa said he had never heard of the report.', 'Rui Costa: disclaims_knowledge "Rui Costa took bribes" -> 0'],
  ['Costa confirmed the report.', 'Rui Costa: confirms "Rui Costa took bribes" -> 0']
]
for (const [sentence, expected] of answering) {
  t.test(`reads of a report: ${sentence}`, async t => t.same(said(report + sentence), [first, expected]))
}

const alone: ReadonlyArray<readonly [string, string[]]> = [
  ["Norway's Equinor denied that it had paid the minister.", ['Equinor: denies "Equinor had paid the minister"']],
  ["Norway's Equinor denied paying the minister.", ['Equinor: denies "Equinor paid the minister"']],
  ['Lena Holm denied having met the lobbyist.', ['Lena Holm: denies "Lena Holm had met the lobbyist"']],
  ['Siemens denied that it had not paid its taxes.', ['Siemens: denies not "Siemens had paid its taxes"']],
  ['Brazil rejected claims that its army had crossed the border.', ['Brazil: denies "Brazil’s army had crossed the border"']],
  ['Brazil dismissed reports that its army had crossed the border as fabricated.', ['Brazil: denies "Brazil’s army had crossed the border"']],
  ['Iran denied claims by Israel that it was building a bomb.', ['Iran: denies "Iran was building a bomb"', 'Israel: asserts "Iran was building a bomb"']],
  ['"It is a lie that we bought the oil," Turkey\'s Foreign Minister Kemal Arslan said.', ['Kemal Arslan: denies "Turkey bought the oil"']],
  ['Peru denied that the treaty was dead.', ['Peru: denies "The treaty was dead"']],
  ['Chad said there was no truth in reports that its president had fled.', ['Chad: denies "Chad’s president had fled"']],
  ['Chile denied the charges and sued the paper.', []],
  ['Chile denied it paid the debt.', ['Chile: denies "Chile paid the debt"']],
  ['Chile denied any links to rebels, but critics point to letters.', ['Chile: denies "Chile had links to rebels"']],
  ['Chile denied that the ship sank, however, and sailed on.', ['Chile: denies "The ship sank"']],
  // none of these denies anything
  ['Chile disavowed the remarks of its envoy.', []],
  ['The Supreme Court denied him bail.', ['Supreme Court: asserts "The Supreme Court denied him bail"']],
  ['Iran said it did not attack the ship.', ['Iran: asserts not "Iran attacked the ship"']],
  ['Iran accused Peru of spreading fake news.', ['Iran: asserts "Peru spread fake news"']],
  ["Norway's Equinor did not rule out closing the plant.", ['Equinor: neither_confirms_nor_denies "Equinor will close the plant"']],
  ["Norway's Equinor ruled out closing the plant.", ['Equinor: asserts not "Equinor will close the plant"']],
  ['If Siemens denies the claim, the court will hear witnesses.', []],
  ['Siemens might deny that it had paid.', []],
  ['The union refused to condemn the strike.', []],
  ['The EU does not believe that the ceasefire will hold.', ['EU: asserts not "The ceasefire will hold"']],
  ['Police said there was no evidence that the fire was set on purpose.', ['police: questions "The fire was set on purpose"']],
  ['The UN said it had found no evidence of fraud.', ['UN: questions "There was fraud"']],
  ['Finance Minister Anna Krol doubted that the deficit would shrink.', ['Anna Krol: questions "The deficit would shrink"']],
  ['Finance Minister Anna Krol questioned whether the deficit would shrink.', ['Anna Krol: questions "The deficit would shrink"']],
  ['Finance Minister Anna Krol acknowledged that the budget had been miscalculated.', ['Anna Krol: confirms "The budget had been miscalculated"']],
  ['Siemens said it was not aware of any threat to the plant.', ['Siemens: disclaims_knowledge "There was a threat to the plant"']],
  ['Siemens could not confirm whether the plant would close.', ['Siemens: neither_confirms_nor_denies "The plant would close"']],
  ['Sony would not say whether the game was delayed.', ['Sony: declines_to_comment "The game was delayed"']],
  ['Sony neither confirmed nor denied that the game was delayed.', ['Sony: neither_confirms_nor_denies "The game was delayed"']],
  ['Sony declined to say whether the game was delayed.', ['Sony: declines_to_comment "The game was delayed"']],
  ['Siemens said that it would not comment on a report that it had cut jobs.', ['Siemens: declines_to_comment "Siemens had cut jobs"']],
  ['Siemens did not warn that he would go.', []],
  ['Siemens did not warn that talks would fail.', []],
  ['Poland denied reports it had closed the border.', ['Poland: denies "Poland had closed the border"']],
  ['The EU does not believe that the ceasefire will not hold.', ['EU: asserts "The ceasefire will hold"']],
  ['Siemens said there is no proof the ship sank.', ['Siemens: questions "The ship sank"']],
  ['“It is a lie that we paid,” said Tom Reed, a doctor.', ['Tom Reed: denies -']],
  ['“I am unaware of any plans,” said Tom Reed, a doctor.', ['Tom Reed: disclaims_knowledge "There were plans"']],
  ['Apple confirmed the report that it had bought the firm.', ['Apple: confirms "Apple had bought the firm"']]
]
/** Phrases that take a stance by themselves. */
const phrases: ReadonlyArray<readonly [string, string[]]> = [
  ['Finance Minister Anna Krol could not be reached.', ['Anna Krol: does_not_respond -']],
  ['Calls to Finance Minister Anna Krol about the ship went unanswered.', ['Anna Krol: does_not_respond -']],
  ['Siemens gave no response to questions about the leak.', ['Siemens: does_not_respond -']],
  ['There was no response from Siemens to the report that it had cut jobs.', ['Siemens: does_not_respond "Siemens had cut jobs"']],
  ['Siemens has yet to reply to claims that it cut jobs.', ['Siemens: does_not_respond "Siemens cut jobs"']],
  ['Finance Minister Anna Krol changed the subject.', ['Anna Krol: does_not_address -']],
  ['Siemens sidestepped a question about the leak in Lima.', ['Siemens: does_not_address -']],
  ['Finance Minister Anna Krol stopped short of denying that the deficit would grow.', ['Anna Krol: does_not_address "The deficit would grow"']],
  ['Instead of answering questions about the leak in Lima, Anna Krol praised the team.', ['Anna Krol: does_not_address -']],
  ['Siemens kept its own counsel on the leak in Lima.', ['Siemens: declines_to_comment -']],
  ['Siemens is withholding comment on the leak in Lima.', ['Siemens: declines_to_comment -']],
  ['“No comment,” said Tom Reed, a doctor.', ['Tom Reed: declines_to_comment -']],
  ['“That is news to me,” said Tom Reed, a doctor.', ['Tom Reed: disclaims_knowledge -']],
  ['Finance Minister Anna Krol pleaded ignorance.', ['Anna Krol: disclaims_knowledge -']],
  ['Refusing to confirm or deny that it had paid the hackers, Siemens closed the plant.', ['Siemens: neither_confirms_nor_denies "Siemens had paid the hackers"']],
  ['Siemens voiced doubts about claims that the ship sank.', ['Siemens: questions "The ship sank"']],
  ['Finance Minister Anna Krol called into question the claim that the ship sank.', ['Anna Krol: questions "The ship sank"']],
  ['Tom Reed pleaded not guilty to charges that he took bribes.', ['Tom Reed: denies "Tom Reed took bribes"']],
  ['Siemens poured cold water on reports that it had cut jobs.', ['Siemens: denies "Siemens had cut jobs"']],
  ['Reports that Siemens had cut jobs were flatly denied on Friday by Finance Minister Anna Krol.', ['Anna Krol: denies "Siemens had cut jobs"']],
  ['After weeks of denials, Siemens closed the plant.', ['Siemens: denies -']],
  ['Siemens said reports that it had cut jobs were untrue.', ['Siemens: denies "Siemens had cut jobs"']],
  ['The fraud charge, which Tom Reed denies, carries a long sentence.', ['Tom Reed: denies -']],
  ['Accused of fraud by two clerks, Tom Reed said he had never met them.', ['Tom Reed: asserts not "Tom Reed had met them"']],
  ['Ana Diaz said that the dam had burst; Tom Reed said that it had not burst.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: asserts not "The dam had burst"']],
  ['Asked whether he had taken bribes, Tom Reed shook his head. “That is a lie,” Reed said.', ['Tom Reed: denies "Tom Reed had taken bribes"']],
  ['In a rare admission, Siemens closed the plant.', ['Siemens: confirms -']],
  ['Tom Reed owned up to the theft in Lima.', ['Tom Reed: confirms -']],
  ['The theft was confirmed on Monday by Siemens.', ['Siemens: confirms -']],
  // none of these denies anything
  ["The author's climate denial angered Siemens.", []],
  ['Far from denying the theft in Lima, Tom Reed boasted of it.', []],
  ['Siemens was denied credit by Bosch.', []],
  ['The court dismissed the charges against Tom Reed.', []],
  ['Warsaw denied overflight to the plane.', ['Warsaw: asserts "Warsaw denied overflight to the plane"']],
  ['Would Siemens deny the claim that it cut jobs?', []],
  ['Nobody at Siemens disputes that the ship sank.', []],
  ['Siemens wants to deny that the ship sank.', []]
]
for (const [sentence, expected] of phrases) t.test(`reads a phrase: ${sentence}`, async t => t.same(said(sentence), expected))

for (const [sentence, expected] of alone) t.test(`reads: ${sentence}`, async t => t.same(said(sentence), expected))

t.test('two answer in one sentence', async t => {
  t.same(said(report + 'Siemens could not confirm the report, and Bosch denied it.'), [
    first, 'Siemens: neither_confirms_nor_denies "Rui Costa took bribes" -> 0', 'Bosch: denies "Rui Costa took bribes" -> 0'])
})

const inPassing: ReadonlyArray<readonly [string, string[]]> = [
  ['Fergus Tully acknowledged that the firm should have acted sooner.', ['Fergus Tully: confirms "The firm should have acted sooner"']],
  ['Fergus Tully rejected the suggestion that the firm should pay.', ['Fergus Tully: asserts "The firm should pay"']],
  ['Health officials ruled out an outbreak.', ['Health officials: asserts not "There was an outbreak"']],
  ['Health officials denied an outbreak.', ['Health officials: denies "There was an outbreak"']],
  ['Siemens denied any leak of gas.', ['Siemens: denies "There was a leak of gas"']],
  ['Siemens denied the leak.', ['Siemens: denies -']],
  ['Rui Costa ruled out a coalition.', ['Rui Costa: asserts not "There will be a coalition"']],
  ['Rui Costa ruled out an early election on Friday, ending weeks of rumours.', ['Rui Costa: asserts not "There will be an early election"']],
  ['Rui Costa ruled out the use of force.', ['Rui Costa: asserts not "Force will be used"']],
  ['The umpire ruled out a second goal.', []],
  ['Police ruled out murder in the death of the banker.', ['police: asserts not "There was murder in the death of the banker"']],
  ['Prosecutors ruled out arson as the cause of the fire.', ['prosecutors: asserts not "Arson was the cause of the fire"']],
  ['Omar Dahl accused Peru of spreading lies about its courts.', ['Omar Dahl: asserts "Peru spread lies about its courts"']],
  ['Omar Dahl denied that Siemens had bid, four days after Bild reported that a fee was agreed.', ['Omar Dahl: denies "Siemens had bid"', 'Bild: asserts "A fee was agreed"']],
  ['Omar Dahl denied that his father died, two days after he was hurt.', ['Omar Dahl: denies "Omar Dahl’s father died, two days after he was hurt"']],
  ['The study found no causal link between tea and the deaths.', ['the study: asserts not "There was a causal link between tea and the deaths"']],
  ['The study found no time for tests.', []],
  ['Court papers show that Rui Costa owned the yacht.', ['Court papers: asserts "Rui Costa owned the yacht"']],
  ['Answers to questions posed to focus groups show that Rui Costa is liked.', []],
  ['Analysts had forecast that the bank would raise rates.', ['analysts: asserts "The bank would raise rates"']],
  ['Rui Costa sought to reassure parents that the school was safe.', ['Rui Costa: asserts "The school was safe"']],
  ['Rui Costa reassured the queen.', []],
  ['The minister brushed aside reports that he planned to resign.', ['the minister: denies "The minister planned to resign"']],
  ['His widow believes that he was murdered.', ['his widow: asserts -']],
  ['The lawyer said that he was innocent.', ['the lawyer: asserts -']],
  ['The ministers said they would resign.', ['ministers: asserts "The ministers would resign"']],
  ['Rui Costa’s denial that he hit a waiter was read out in court.', ['Rui Costa: denies "Rui Costa hit a waiter"']],
  ['Rui Costa’s denial that he hit a waiter who had served him was read out.', ['Rui Costa: denies -']],
  ['But Ana Diaz, giving evidence for the first time, said she drank only after the crash.', ['Ana Diaz: asserts "Ana Diaz drank only after the crash"']]
]
for (const [sentence, expected] of inPassing) t.test(`reads: ${sentence}`, async t => t.same(said(sentence), expected))

const nobodys: ReadonlyArray<readonly [string, string[]]> = [
  ['The UN mission said it was not in a position to confirm the report.', ['UN mission: neither_confirms_nor_denies "Rui Costa took bribes" -> 0']],
  ['Nobody at the ministry was available for comment.', ['the ministry: does_not_respond "Rui Costa took bribes" -> 0']],
  ['No one from the ministry could be reached.', ['the ministry: does_not_respond "Rui Costa took bribes" -> 0']],
  ['Nobody at the ministry was hurt.', []],
  ['Neither the ministry nor Siemens would comment.', ['the ministry: declines_to_comment "Rui Costa took bribes" -> 0', 'Siemens: declines_to_comment "Rui Costa took bribes" -> 0']],
  ['Neither Costa nor Siemens responded to emails.', ['Rui Costa: does_not_respond "Rui Costa took bribes" -> 0', 'Siemens: does_not_respond "Rui Costa took bribes" -> 0']],
  ['Neither the ministry nor Siemens would have paid.', []]
]
for (const [sentence, expected] of nobodys) t.test(`reads of a report: ${sentence}`, async t => t.same(said(report + sentence).slice(1), expected))

const pointing: ReadonlyArray<readonly [string, string, string[]]> = [
  ['Iran said that Peru asked Chile for money. ', 'Chile had never heard of the Peruvian request for cash.', ['Chile: disclaims_knowledge "Peru asked Chile for money" -> 0']],
  ['Iran said that Peru asked Chile for money. ', 'Peru denied the bribery allegations.', ['Peru: denies -']],
  ['Prosecutors accused Rui Costa of taking bribes. ', 'Costa denied the bribes charges.', ['Rui Costa: denies "Rui Costa took bribes" -> 0']],
  ['Prosecutors accused Rui Costa of taking bribes. ', 'Costa denied the accusations.', ['Rui Costa: denies "Rui Costa took bribes" -> 0']],
  ['Prosecutors accused Rui Costa of taking bribes. ', 'Costa denied the report.', ['Rui Costa: denies "Rui Costa took bribes" -> 0']],
  ['Minister Ana Diaz said that Rui Costa took bribes. ', 'Costa denied the report.', []],
  ['Minister Ana Diaz said that Rui Costa took bribes. ', 'Costa denied her claim.', ['Rui Costa: denies "Rui Costa took bribes" -> 0']],
  ['The New York Times reported that Siemens cut jobs. Bosch hired. Many came. ', 'Siemens denied the New York Times report.', ['Siemens: denies "Siemens cut jobs" -> 0']]
]
for (const [told, sentence, expected] of pointing) t.test(`answers: ${told}${sentence}`, async t => t.same(said(told + sentence).slice(1), expected))

t.test('what answers nothing that was told is left out', async t => {
  for (const sentence of ['Costa denied the report.', 'Costa denied this.']) t.same(said(sentence), [], sentence)
  t.same(said('Costa declined to comment.'), ['Costa: declines_to_comment -'], 'but a refusal needs no claim')
  t.same(said('Siemens was not aware of the incident.'), ['Siemens: disclaims_knowledge -'])
})
