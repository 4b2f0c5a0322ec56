import t from 'tap'
import { settleByRecord, type Differing } from '../../../src/domain/check/settle-by-record.js'

/** Looks names up in one article. */
const storeOf = (article: string) => ({
  // the function asks nothing else of the store
  attributions: { areNamed: async (asked: ReadonlyArray<{ name: string }>) => asked.map(({ name }) => article.includes(name)) } as unknown as Parameters<typeof settleByRecord>[0]['attributions']
})

const differing = (found: string, known: string, difference: readonly [kind: 'name' | 'number' | 'date' | 'role', found: string, known: string]): Differing => {
  const [kind, own, other] = difference
  const match = { relation: 'differs', claim: { id: 'c', text: known }, differences: [{ kind, found: own, known: other }], span: { text: found } }
  // nor of match and trail
  return { match, proposition: found, provenance: { attributions: [{ sentence: { text: known } }] } } as unknown as Differing
}

const ROWS: ReadonlyArray<readonly [one: Differing, article: string, relation?: string]> = [
  [differing('Astrid may race in June', 'Dahl may race in June', ['name', 'Astrid', 'Dahl']), 'The skier Astrid Dahl is back.', 'same'],
  [differing('Astrid may race in June', 'Dahl may race in June', ['name', 'Astrid', 'Dahl']), 'The skier Ruth Dahl is back.'],
  [differing('Astrid Lund may race in June', 'Dahl may race in June', ['name', 'Astrid Lund', 'Dahl']), 'The skier Astrid Dahl is back.'],
  [differing('The pit in Moss held 2 tonnes', 'The pit held 4 tonnes', ['number', '2', '4']), 'The pit in Halden is deep.', 'related'],
  [differing('The pit in Moss held 2 tonnes', 'The pit held 4 tonnes', ['number', '2', '4']), 'The pit in Moss is deep.'],
  [differing('The pit was shut on Sunday in Norway', 'The pit was shut on Monday', ['date', 'Sunday', 'Monday']), 'The pit is deep.'],
  [differing('Moss asked Halden', 'Halden asked Moss', ['role', 'Moss', 'Halden']), 'The pit is deep.']
]

t.test('tells by the articles whose name has two parts, and which figures are of something else', async t => {
  for (const [one, article, relation] of ROWS) {
    const settled = await settleByRecord(storeOf(article), [one], 'A draft.')
    t.equal(settled.get(one.match)?.relation, relation, `${one.proposition ?? ''} / ${article}`)
  }
})

t.test('holds a figure of what names nobody for another one, where nothing that the draft names is named on record', async t => {
  const rows = [
    ['The price of beer in Moss rose. Turnout was 71 percent.', 'The vote in Halden was close. Turnout was 67 percent.', 'related'],
    ['The price of beer in Halden rose. Turnout was 71 percent.', 'The vote in Halden was close. Turnout was 67 percent.', undefined],
    ['Turnout was 71 percent.', 'The vote in Halden was close. Turnout was 67 percent.', undefined]
  ] as const
  for (const [draft, article, relation] of rows) {
    const one = differing('Turnout was 71 percent', 'Turnout was 67 percent', ['number', '71 percent', '67 percent'])
    t.equal((await settleByRecord(storeOf(article), [one], `A Title\n${draft}`)).get(one.match)?.relation, relation, draft)
  }
})

t.test('and by the rest of the draft', async t => {
  const one = differing('Astrid may race in June', 'Dahl may race in June', ['name', 'Astrid', 'Dahl'])
  const settled = await settleByRecord(storeOf(''), [one], 'Astrid Dahl is back. Astrid may race in June.')
  t.match(settled.get(one.match), { relation: 'same', differences: [] })
})
