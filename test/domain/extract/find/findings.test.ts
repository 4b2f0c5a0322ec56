import t from 'tap'
import { said } from '../said.js'

const FOUND: ReadonlyArray<readonly [string, string]> = [
  ['The judge ruled the search unlawful.', 'the judge: asserts "The search was unlawful"'],
  ['The court declared the vote void.', 'the court: asserts "The vote was void"'],
  ['Inspectors declared the building unsafe.', 'inspectors: asserts "The building was unsafe"'],
  ['Experts judged the painting a forgery.', 'experts: asserts "The painting was a forgery"'],
  ['The committee found the minister guilty of misconduct.', 'the committee: asserts "The minister was guilty of misconduct"'],
  ['An inquiry found the pilot had been drinking.', 'an inquiry: asserts "The pilot had been drinking"'],
  ['An audit found the charity had overpaid its director.', 'an audit: asserts "The charity had overpaid its director"'],
  ['The court found Tim Dow had lied.', 'the court: asserts "Tim Dow had lied"'],
  ['The court ruled the evidence had been forged.', 'the court: asserts "The evidence had been forged"'],
  ['An inquest found the driver was drunk.', 'an inquest: asserts "The driver was drunk"'],
  ['Police estimated the crowd at 30,000.', 'police: asserts "The crowd was 30,000"'],
  ['Ann Lund criticised the council for closing the library.', 'Ann Lund: asserts "The council closed the library"'],
  ['Ann Lund demanded that the council reopen the library.', 'Ann Lund: asserts "The council should reopen the library"'],
  ['Ann Lund recalled how the mine had closed in 1984.', 'Ann Lund: asserts "The mine had closed in 1984"'],
  ['Ann Lund testified to seeing the van.', 'Ann Lund: asserts "Ann Lund saw the van"'],
  ['Ann Lund apologised for claiming that refugees were to blame.', 'Ann Lund: denies "Refugees were to blame"'],
  ['The broadcaster apologised for wrongly reporting that the actor had been arrested.', 'the broadcaster: denies "The actor had been arrested"'],
  ['Tim Dow called the claim that he had been drunk a lie.', 'Tim Dow: denies "Tim Dow had been drunk"'],
  ['The spokesman dismissed as nonsense reports that the president was ill.', 'the spokesman: denies "The president was ill"']
]
for (const [text, expected] of FOUND) t.test(`reads: ${text}`, async t => t.same(said(text), [expected]))

for (const text of ['Divers found two bodies on Monday.', 'Police found a man who had drowned.', 'The boy found the door open.', 'Ann Lund explained how to leave the hall.',
  'The judge ruled the evidence out.', 'Police apologised for wrongly arresting the man.']) {
  t.test(`lays nothing on anybody: ${text}`, async t => t.same(said(text).filter(line => /"/.test(line)), []))
}
