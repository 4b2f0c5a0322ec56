import t from 'tap'
import { said } from '../said.js'

/** What a text says, that somebody reads, rejects or complains about. */
const ROWS: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['whose statement is criticised', "Adams criticised Chad's statement claiming that Niger had sent troops.", ['Chad: asserts "Niger had sent troops"']],
  ['whose letter is cited', "The judge cited Lund's letter denying that she took bribes.", ['Lund: denies "Lund took bribes"']],
  ['whose statement is mocked', "Adams mocked the ministry's statement insisting that no soldiers had died.", ['the ministry: asserts not "Soldiers had died"']],
  ['who planted articles', 'Kestrel Group planted newspaper articles alleging that the dam was unsafe.', ['Kestrel Group: asserts "The dam was unsafe"']],
  ['a report that is dismissed', 'Holm dismissed a report claiming the bank had failed.', ['Holm: denies "The bank had failed"', 'a report: asserts "The bank had failed"']],
  ['a report in a paper that is denied', 'Holm denied a report in the Times saying the bank had failed.',
    ['Holm: denies "The bank had failed"', 'a report in the Times: asserts "The bank had failed"']],
  ['a report in a relative clause', 'Holm dismissed a newspaper report which claimed that the bank had failed.', ['Holm: denies "The bank had failed"']],
  ['an assessment that is dismissed, and whose troops', 'The Kremlin dismissed a CIA assessment concluding that its troops were losing.',
    ['Kremlin: denies "The Kremlin’s troops were losing"', 'a CIA assessment: asserts "The Kremlin’s troops were losing"']],
  ['whose jets', 'The Pentagon dismissed a report claiming that its jets had hit a wedding.',
    ['Pentagon: denies "The Pentagon’s jets had hit a wedding"', 'a report: asserts "The Pentagon’s jets had hit a wedding"']],
  ['who is "he" in the report', 'The president rejected a Guardian report saying he had met the banker.',
    ['the president: denies "The president had met the banker"', 'a Guardian report: asserts "The president had met the banker"']],
  ['a report that is confirmed', 'Officials confirmed a report by Reuters saying that two ships had collided.',
    ['officials: confirms "Two ships had collided"', 'Reuters: asserts "Two ships had collided"']],
  ['a report that is quoted', 'Lund quoted a UN report stating that 40 villages had burned.', ['a UN report: asserts "40 villages had burned"']],
  ['messages that are shown', 'The court was shown messages from the driver saying he was tired.', ['the driver: asserts "The driver was tired"']],
  ['an article that is answered', 'The firm responded to an article alleging that it had dumped waste.', ['an article: asserts -']],
  ['a letter that is signed', 'The minister signed a letter saying the bridge was unsafe.', ['the minister: asserts "The bridge was unsafe"']],
  ['a statement that is issued', 'The army issued a statement denying that it had shelled the town.', ['the army: denies "The army had shelled the town"']],
  ['a memo that is published', 'The newspaper published a leaked memo warning that the dam could fail.', ['the newspaper: asserts "The dam could fail"']],
  ['a video that is posted', 'The senator tweeted a video claiming that the vote was rigged.', ['the senator: asserts "The vote was rigged"']],
  ['claims that are protested against', 'Moscow protested against claims that its pilots had bombed a school.', []],
  ['a film that is protested over', 'Moscow protested over a documentary claiming that its pilots had bombed a school.', ['a documentary: asserts -']],
  ['rumours that are complained about', 'The mayor complained about rumours that she had left.', []],
  ['claims that are warned about', 'The minister warned about claims that the vaccine kills.', []],
  ['rumours that are joked about', 'The premier joked about rumours that he would resign.', []],
  ['reports that are a concern', 'The regulator expressed concern over reports that the bank had failed.', []],
  ['claims that are repeated', 'The minister repeated claims that the vaccine kills.', ['the minister: asserts "The vaccine kills"']],
  ['reports that nobody will speak of', 'The envoy would not comment on reports that 40 villages had burned.', ['the envoy: declines_to_comment "40 villages had burned"']]
]

for (const [name, text, expected] of ROWS) t.test(name, async t => t.same(said(text), expected))
