// The frames that a cue may stand in, each with a near twin that is none of it. Wordings of the cues themselves are in wordings.test.ts.
import t from 'tap'
import { said } from '../said.js'

/** Text, and what is read of it. */
type Rows = ReadonlyArray<readonly [string, string[]]>

const denials: Rows = [
  ['Siemens rejected suggestions that staff had been paid in cash.', ['Siemens: denies "Staff had been paid in cash"']],
  ['Tom Reed, the firm’s chairman, on Friday denied that the dam had burst.', ['Tom Reed: denies "The dam had burst"']],
  ['Siemens went on to pour cold water on reports that the dam had burst.', ['Siemens: denies "The dam had burst"']],
  ['Siemens moved to deny that the dam had burst.', ['Siemens: denies "The dam had burst"']],
  ['Siemens took to Facebook to deny that the dam had burst.', ['Siemens: denies "The dam had burst"']],
  ['Siemens hit back at claims that the dam had burst.', ['Siemens: denies "The dam had burst"']],
  ['Tom Reed left early, batting away claims that the dam had burst.', ['Tom Reed: denies "The dam had burst"']],
  ['The claim that the dam had burst, which Siemens rejects, has spread.', ['Siemens: denies "The dam had burst"']],
  ['The two brothers denied that the dam had burst.', ['the two brothers: denies "The dam had burst"']],
  ['Siemens denied players cheated.', ['Siemens: denies "Players cheated"']],
  ['Siemens denied the dam failed.', ['Siemens: denies "The dam failed"']],
  ['Siemens denied match-fixing.', ['Siemens: denies -']],
  ['Ana Diaz said that the dam had burst. This was denied by Siemens.', ['Ana Diaz: asserts "The dam had burst"', 'Siemens: denies "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. Siemens denied any such thing.', ['Ana Diaz: asserts "The dam had burst"', 'Siemens: denies "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. Not so, Siemens said.', ['Ana Diaz: asserts "The dam had burst"', 'Siemens: denies "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. “Fake news,” said Tom Reed, a doctor.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: denies "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. Tom Reed disagrees.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: denies "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst, a charge the owner, Tom Reed, denies.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: denies "The dam had burst" -> 0']],
  ['Ana Diaz accused Siemens of hiding the leak at Krupp, which it denies.', ['Ana Diaz: asserts "Siemens hid the leak at Krupp"', 'Siemens: denies "Siemens hid the leak at Krupp" -> 0']],
  ['His lawyers wrote that at no time had he met Ana Diaz.', ['his lawyers: asserts not -']],
  ['“At no time did the firm hide a leak,” Ana Diaz said.', ['Ana Diaz: asserts not "The firm hid a leak"']],
  ['“No, the dam has not burst,” Ana Diaz said.', ['Ana Diaz: asserts not "The dam has burst"']],
  ['Ana Diaz said that the dam had burst. In Oslo, Tom Reed declined to comment.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: declines_to_comment -']],
  ['Siemens’ argument is that the dam is safe.', ['Siemens: asserts "The dam is safe"']],
  ['Siemens’ message is late.', []],
  ['As Ana Diaz sees it, the dam is safe.', ['Ana Diaz: asserts "The dam is safe"']],
  ['Siemens released a statement. The statement reads: “The dam is safe.”', ['Siemens: asserts "The dam is safe"']],
  ['The statement reads: “The dam is safe.”', ['the statement: asserts "The dam is safe"']],
  ['Ana Diaz accused Siemens of hiding the leak, an accusation that it rejects.', ['Ana Diaz: asserts "Siemens hid the leak"', 'Siemens: denies "Siemens hid the leak" -> 0']],
  ['Ana Diaz said that the dam had burst. Tom Reed: “The dam has not burst.”', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: asserts not "The dam has burst"']],
  ['Ana Diaz said that the dam had burst. “The dam has not burst” – Tom Reed.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: asserts not "The dam has burst"']]
]

const twins: Rows = [
  ['It is not known whether Siemens, the builder, disputed claims that the dam had burst.', []],
  ['Unless the owner, Tom Reed, disputes claims that the dam had burst, the fine stands.', []],
  ['Did Siemens dismiss claims that the dam had burst?', []],
  ['Siemens failed to deny that the dam had burst.', ['Siemens: does_not_address "The dam had burst"']],
  ['Siemens stopped short of dismissing claims that the dam had burst.', ['Siemens: does_not_address "The dam had burst"']],
  ['Siemens declined to rubbish claims that the dam had burst.', ['Siemens: does_not_address "The dam had burst"']],
  ['Siemens pushed back against the suggestion that the dam be closed.', ['Siemens: asserts "Siemens pushed back against the suggestion the dam be closed"']],
  ['Chile disowned the plan.', ['Chile: asserts "Chile disowned the plan"']]
]

const others: Rows = [
  ['Siemens queried claims that the dam had burst.', ['Siemens: questions "The dam had burst"']],
  ['The claim that the dam had burst was questioned by Siemens.', ['Siemens: questions "The dam had burst"']],
  ['Siemens was not sure that the dam had burst.', ['Siemens: questions "The dam had burst"']],
  ['Siemens was far from certain that the dam had burst.', ['Siemens: questions "The dam had burst"']],
  ['Tom Reed said he doubted that the dam had burst.', ['Tom Reed: questions "The dam had burst"']],
  ['Ana Diaz said that the dam had burst. Tom Reed doubted it.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: questions "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. “I doubt it,” said Tom Reed, a doctor.', ['Ana Diaz: asserts "The dam had burst"', 'Tom Reed: questions "The dam had burst" -> 0']],
  ['Siemens did not return the statue to Greece.', []],
  ['Tom Reed is doubtful for the match, Siemens said.', ['Siemens: asserts "Tom Reed is doubtful for the match"']],
  ['Siemens was verifying the reports.', []],
  ['Ana Diaz said that Tom Reed would win. Critics said he was dreaming.', ['Ana Diaz: asserts "Tom Reed would win"', 'critics: asserts "Tom Reed was dreaming"']],
  ['Siemens did not return a call.', ['Siemens: does_not_respond -']],
  ['Siemens did not reach its target.', []],
  ['Ana Diaz said a deal could not be reached.', ['Ana Diaz: asserts not "A deal could be reached"']],
  ['The two brothers did not discuss the border.', []],
  ['Ana Diaz said that the dam had burst. Siemens could not be reached for comment.', ['Ana Diaz: asserts "The dam had burst"', 'Siemens: does_not_respond "The dam had burst" -> 0']],
  ['Ana Diaz said that the dam had burst. Siemens praised its staff without addressing the claim.', ['Ana Diaz: asserts "The dam had burst"', 'Siemens: does_not_address "The dam had burst" -> 0']],
  ['Siemens praised its staff but alleged that the dam had burst.', ['Siemens: asserts "The dam had burst"']],
  ['Siemens informed parliament that the dam had burst.', ['Siemens: asserts "The dam had burst"']],
  ['Tom Reed grumbled that the dam had burst.', ['Tom Reed: asserts "The dam had burst"']],
  ['The dam had burst, Tom Reed alleged.', ['Tom Reed: asserts "The dam had burst"']],
  ['In Tom Reed’s view, the dam had burst.', ['Tom Reed: asserts "The dam had burst"']],
  ['In the words of Tom Reed, the dam had burst.', ['Tom Reed: asserts "The dam had burst"']],
  ['Police in Lima spoke on Monday. They said that the dam had burst.', ['police in Lima: asserts "The dam had burst"']],
  ['A lawyer for the club spoke on Monday. He said that the dam had burst.', ['a lawyer for the club: asserts "The dam had burst"']]
]

for (const [name, rows] of Object.entries({ denials, twins, others })) {
  for (const [text, expected] of rows) t.test(`${name}: ${text}`, async t => t.same(said(text), expected))
}
