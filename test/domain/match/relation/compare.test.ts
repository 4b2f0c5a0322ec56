import t from 'tap'
import { compare } from '../../../../src/domain/match/score.js'

/** known, found, relation, kinds of difference */
const rows: Array<[string, string, string, string[]]> = [
  ['The lake holds 3 tonnes of fish', 'The lake holds four tonnes of fish', 'differs', ['number']],
  ['The lake holds 3 tonnes of fish and 3 boats', 'The lake holds 3 boats and 4 tonnes of fish', 'differs', ['number']],
  ['Paris met Berlin over steel tariffs', 'Berlin met Paris over steel tariffs', 'same', []],
  ['Anna Lund sold her farm to Nils Dahl', 'Nils Dahl bought the farm from Anna Lund', 'same', []],
  ['Anna Lund resigned as mayor', 'Ms Lund resigned as mayor', 'same', []],
  ['The Lund farm was sold', 'The Anna Lund farm was sold', 'same', []],
  ['Sweden did not close the lake to Denmark', 'Norway closed the lake to Denmark', 'differs', ['polarity', 'name']],
  ['A Danish investor bought the lake', 'A Swedish investor bought the lake', 'differs', ['name']],
  ['The lake is safe and the beach is open', 'The lake is unsafe and the beach is closed', 'same', []],
  ['Macron opened the tunnel', 'France opened the tunnel', 'same', []],
  ['Three herons and four herons left', 'Four herons left', 'same', []],
  ['The open lake froze last winter', 'The lake froze last winter over closed roads', 'same', []],
  ['Anna Lund sued the mayor', 'Anna Berg sued the mayor', 'differs', ['name']],
  ['Western banks left Oslo', 'Banks of the West left Oslo', 'same', []],
  ['The siege lasted 48 hours', 'The siege lasted two days', 'same', []],
  ['The siege lasted two days', 'The siege lasted three days', 'differs', ['number']],
  ['Thai soldiers fired on Laotian soldiers', 'Laotian soldiers fired on Thai soldiers', 'differs', ['role']],
  ['A majority of members voted to strike', 'A minority of members voted to strike', 'differs', ['quantifier']],
  ['The council voted for the bridge', 'The council voted against the bridge', 'contradicts', ['polarity']],
  ['The bridge is safe', 'The bridge is not unsafe', 'same', []],
  ['The bridge is safe', 'It is false that the bridge is safe', 'contradicts', ['polarity']],
  ['The court in Malmo postponed the verdict on the ferry', 'The court in Malmo hastened the verdict on the ferry', 'contradicts', ['polarity']],
  ['Norway halted sales of coal to Oman', 'Norway stopped selling coal to Oman', 'same', []],
  ['Anna Lund leads the choir in Rome', 'Anna Lund leads the choir in Turin', 'differs', ['name']],
  ['The union accused the mine of fraud', 'The mine accused the union of fraud', 'differs', ['role']],
  ['The Lund Bureau of Fishing searched the offices of the mayor', 'The LBF searched the offices of the mayor', 'same', []],
  ['The LBF searched the offices of the mayor', 'The Lund Bureau of Malting searched the offices of the mayor', 'differs', ['name']],
  ['The LBF searched the lakes', 'The lakes were searched by Lund Bureau', 'differs', ['name']],
  ['The LBF searched the lakes', 'The lakes were searched by Lund, a town of many lakes, Berg and Fars', 'related', ['name']],
  ['Two barns burned in Lund', 'Dozens of barns burned in Lund', 'differs', ['number']],
  ['The barn cost $2.4m', 'The barn cost 2.4 million dollars', 'same', []],
  ['The lake at Lund is above its normal level', 'The lake at Lund is below its normal level', 'contradicts', ['polarity']],
  ['The mayor was absent from the vigil', 'The mayor was not present at the vigil', 'same', []],
  ['The bank knew of the fraud', 'The bank had no idea of the fraud', 'contradicts', ['polarity']],
  ['Most of the reef is bleached', 'A small part of the reef is bleached', 'differs', ['quantifier']],
  ['Nine of ten doctors in Oslo support the strike', 'Four of ten doctors in Oslo support the strike', 'differs', ['number']]
]
for (const [known, found, relation, kinds] of rows) {
  t.test(`${known} | ${found}`, async t => {
    const comparison = compare(found, known)
    t.equal(comparison.relation, relation)
    t.same(comparison.differences.map(({ kind }) => kind), kinds)
  })
}
