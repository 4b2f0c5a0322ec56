// What firms, analysts, papers and studies say: forecasts, figures, verdicts; each with a twin that is none.
import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The bank Kestrel expects rates to fall in May.', ['Kestrel: asserts "Rates will fall in May"']],
  ['Kestrel Bank expects a recession.', ['Kestrel Bank: asserts "Kestrel Bank expects a recession"']],
  ['Kestrel Bank forecast a deficit of 3 per cent.', ['Kestrel Bank: asserts "Kestrel Bank forecast a deficit of 3 per cent"']],
  ['Rates are expected to fall in May.', []],
  ['Two unions put the cost of the strike at £90m.', ['two unions: asserts "The cost of the strike was £90m"']],
  ['Ana Diaz called the forecast "far too rosy" and cut her target by a fifth.', ['Ana Diaz: asserts "The forecast was far too rosy"']],
  ['Ana Diaz blasted the scheme as "pure nonsense".', ['Ana Diaz: asserts "Ana Diaz blasted the scheme as pure nonsense"']],
  ['Ana Diaz dismissed the plan as nonsense.', ['Ana Diaz: asserts "The plan was nonsense"']],
  ['Ana Diaz dismissed the claim as nonsense.', ['Ana Diaz: denies -']],
  ['The leaflet claims that the dam had burst. Ana Diaz called that "rubbish".', ['the leaflet: asserts "The dam had burst"', 'Ana Diaz: denies "The dam had burst" -> 0']],
  ['Ana Diaz faulted the claim that the dam had burst.', ['Ana Diaz: denies "The dam had burst"']],
  ['Ana Diaz admitted that she had been misinformed.', ['Ana Diaz: confirms "Ana Diaz had been misinformed"']],
  ['The mill will close in May, the Lisbon Times can reveal.', ['Lisbon Times: asserts "The mill will close in May"']],
  ['The mill will close in May, the Lisbon Times understands.', ['Lisbon Times: asserts "The mill will close in May"']],
  ['The drug could reveal how cells die.', []],
  ['Documents seen by the Lisbon Times show that the mill lost $3m.', ['documents seen by the Lisbon Times: asserts "The mill lost $3m"']],
  ['Ana Diaz of the Institute of Physics, a chemist, urged caution.', ['Ana Diaz: asserts "Ana Diaz urged caution"']],
  ['The road to Lima is shut, warned police.', ['police: asserts "The road to Lima is shut"']],
  ['Mother Ana Diaz, 34, fumed: “The mill lied.”', ['Ana Diaz: asserts "The mill lied"']],
  ['A trial found that those who took the pill slept longer.', ['a trial: asserts "Those who took the pill slept longer"']],
  ['The mill said it does not discuss individual cases.', ['the mill: declines_to_comment -']],
  ['Ana Diaz promised to call back but had not done so by Monday.', ['Ana Diaz: does_not_respond -']],
  ['The ministry is yet to issue a statement.', ['the ministry: does_not_respond -']],
  ['Ana Diaz is an herbalist. Her blog asserts that the vaccine is a poison.', ['Ana Diaz: asserts "The vaccine is a poison"']],
  ['Calls to Ana Diaz’s phone rang out.', ['Ana Diaz: does_not_respond -']],
  ['Hans Moe and Ida Lund run the mill. Neither has commented.', ['Hans Moe and Ida Lund: declines_to_comment -']],
  ['Hans Moe and Ida Lund run the mill. Neither of them would say who paid.', ['Hans Moe and Ida Lund: declines_to_comment -']],
  ['Osterby and Velo signed the deal. Neither company responded to requests for comment.', ['Osterby and Velo: does_not_respond -']],
  ['We wrote to Ana Diaz and heard nothing.', ['Ana Diaz: does_not_respond -']],
  ['Ana Diaz said she had heard nothing until noon.', ['Ana Diaz: asserts not "Ana Diaz had heard something until noon"']],
  ['The union put the losses at N850m.', ['the union: asserts "The losses were N850m"']],
  ['Party spokesman Jan Kos said the vote was lost.\n\nDowning Street said the toll would stay. Asked whether the toll would rise, the spokesman said he would not get into details.',
    ['Jan Kos: asserts "The vote was lost"', 'Downing Street: asserts "The toll would stay"', 'Downing Street’s spokesman: declines_to_comment "The toll would rise"']],
  ['A nurse said staff were not told of the fire.', ['a nurse: asserts not "Staff were told of the fire"']],
  ['A trial found that tea is a poison. Ana Diaz said the trial was short. The mill disputed the findings.',
    ['a trial: asserts "Tea is a poison"', 'Ana Diaz: asserts "The trial was short"', 'the mill: denies "Tea is a poison" -> 0']],
  ['A review found no evidence that tea is a cure. The mill disputed the conclusion.', ['a review: questions "Tea is a cure"']],
  ['As Ana Diaz put it, “a great deal of mud”.', ['Ana Diaz: asserts -']],
  ['Ana Diaz ruled out a share sale.', ['Ana Diaz: asserts not "There will be a share sale"']],
  ['Which? said the mill had lied.', ['Which?: asserts "The mill had lied"']],
  ['iBricks said that its mill had shut.', ['iBricks: asserts "IBricks’ mill had shut"']],
  ['Industry body MILLA said the toll would rise.', ['MILLA: asserts "The toll would rise"']],
  ['Efforts to reach the Commissioner for Roads proved abortive.', ['the Commissioner for Roads: does_not_respond -']],
  ['The power failed at 10.45pm. Ana Diaz said the mill had shut.', ['Ana Diaz: asserts "The mill had shut"']]
]
for (const [text, expected] of ROWS) t.test(`forecasts and figures: ${text}`, async t => t.same(said(text), expected))

t.test('a headline that warns on something states nothing', async t => {
  t.same(said('Nothing more was known on Monday.', { title: 'Kestrel Bank warns on profit as costs rise' }), [])
})
