import t from 'tap'
import { parse } from '../../../../../src/domain/match/relation/parse/parse.js'

const keysOf = (text: string) => parse(text).units.map(({ key }) => key)
const predicateOf = (text: string) => {
  const { predicate } = parse(text)
  return [predicate?.unit.text, predicate?.subject?.text, predicate?.passive]
}

const predicates: Array<[string, Array<string | boolean | undefined>]> = [
  ['Norway asked Denmark for planes', ['asked', 'Norway', false]],
  ['The museum has repeatedly been accused of theft by two heirs', ['accused', 'heirs', true]],
  ['The statue was stolen', ['stolen', undefined, true]],
  ['The council gave its backing to the plan', ['backing', 'council', false]],
  ['The council will give in', ['give', 'council', false]],
  ['Herons eat frogs', ['eat', 'Herons', false]],
  ['A heron eats frogs', ['eats', 'heron', false]],
  ['Voters in Leeds trust the mayor', ['trust', 'Voters', false]],
  ['On the north face an avalanche killed two climbers', ['killed', 'avalanche', false]],
  ['The firm is to frobnicate the data', ['frobnicate', 'firm', false]],
  ['The team xylated the sample', ['xylated', 'team', false]],
  ['A bus crash in Kent killed two climbers', ['killed', 'crash', false]],
  ['Herring exports fell last year', ['fell', 'exports', false]],
  ['Ferry tickets can be returned', ['returned', undefined, true]],
  ['The regulator fined Lindqvist', ['fined', 'regulator', false]],
  ['Malta fines fish importer', ['fines', 'Malta', false]],
  ['Is Norway ending the subsidy?', ['ending', 'Norway', false]],
  ['The bank has agreed to buy the insurer', ['buy', 'bank', false]],
  ['Prices are expected to fall', ['fall', 'Prices', false]],
  ['Residents were allowed to return', ['return', 'Residents', false]],
  ['The guard secretly copied the keys', ['copied', 'guard', false]],
  ['Two held over a robbery in Bergen', ['held', undefined, true]],
  ['17 dead in a ferry fire', ['dead', undefined, false]],
  ['Is it not', [undefined, undefined, undefined]],
  ['Deny everything', ['Deny', undefined, false]]
]
for (const [text, expected] of predicates) t.test(`finds the predicate of "${text}"`, async t => t.same(predicateOf(text), expected))

t.test('takes capitals for names, but not at the start, in offices or in headlines', async t => {
  t.same(keysOf('Yesterday President Anna Lund met Nils Dahl in Malmo'), ['presid', 'anna lund', 'meet', 'nil dahl', 'malmo'])
  t.same(keysOf('Council Votes Against Larger Stadium Tonight'), ['council', 'oppos', 'larg', 'stadium', 'tonight'])
  t.same(keysOf('Wibblethorpe floods'), ['wibblethorp', 'flood'])
  t.equal(parse('Wibblethorpe floods').units[0]?.kind, 'name')
  t.same(keysOf('the Xalpha Xbeta Xgamma Xdelta Xepsilon Xzeta'), ['xalpha xbeta xgamma xdelta xepsilon', 'xzeta'])
  t.same(keysOf('with Lund, Dahl and the mayor'), ['lund', 'dahl', 'mayor'])
})

t.test('counts a country that is named twice in one breath once', async t => {
  t.same(parse('French President Emmanuel Macron spoke').units.map(({ weight }) => weight < 0.5), [true, true, false, true])
})

t.test('counts what hangs behind a long sentence half', async t => {
  const { units } = parse('Glaziers, weavers, cobblers, coopers, wheelwrights, farriers, chandlers, fletchers, cutlers, tanners, fullers, thatchers, dyers met')
  t.ok((units[12]?.weight ?? 1) <= 0.5)
})

t.test('tells what is negated', async t => {
  const rows: Array<[string, string[]]> = [
    ['The mayor did not resign', ['resign']], ["The mayor didn't resign", ['resign']], ['The mayor never resigned', ['resign']], ['There is no doubt', []],
    ['There is no plan', ['plan']], ['It is not only late but wrong', []], ['He failed to sign', ['sign']], ['He failed the test', []], ['She said no', []],
    ['He did not refuse to sign', ['sign', 'sign']], ['They stopped selling fish', ['sell fish']], ['They no longer sell fish', ['sell']],
    ['It is not true that herons eat', ['heron eat']], ['It is untrue that herons eat', ['heron eat']], ['The beach is unsafe', ['safe']],
    ['She sang Songs for Nothing again', []], ['No Way Out is a song', []], ['He had not', []], ['She kept away from the vigil', ['vigil']], ['She stayed away from the vigil', ['attend']], ['The bill is by no means safe', ['safe']], ['He left it unsigned', ['sign']], ['They will not, the mayor said, leave', ['mayor']]
  ]
  for (const [text, negated] of rows) t.same(parse(text).negations.map(({ units }) => units.map(({ key }) => key).join(' ')), negated, text)
})

t.test('tells what something is said to be', async t => {
  t.equal(parse('The heron is a large bird of the lake').complement?.key, 'bird')
  t.equal(parse('The heron is asleep').complement, undefined)
})

t.test('reads amounts with what they count', async t => {
  t.same(parse('All schools and at most three shops and some 200 cafes closed the most; most').quantifiers, [{ amount: 'all', noun: 'school', text: 'All' }])
  t.same(parse('Nearly all schools, two of the shops').quantifiers.map(({ amount, noun }) => [amount, noun]), [['most', 'school'], ['some', 'shop']])
})

t.test('draws phrases together under the verb that they mean', async t => {
  t.same(keysOf('The council put off the vote'), ['council', 'postpon', 'vote'])
  t.same(keysOf('The firm laid off 300 clerks'), ['firm', 'dismiss', 'clerk'])
  t.equal(parse('The plant was shut down').units[1]?.text, 'shut down')
  t.same(keysOf('The bank had no idea of it'), ['bank', 'know'])
  t.same(parse('The bank had no idea of it').negations.map(({ units }) => units.map(({ key }) => key)), [['know']])
})
