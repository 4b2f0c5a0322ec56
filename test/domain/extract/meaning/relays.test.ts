import t from 'tap'
import { extractAttributions } from '../../../../src/domain/extract/extract-attributions.js'

const chain = (text: string): Array<readonly [string[], string[]]> => extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
  .attributions.map(({ via, through }) => [via.map(({ name }) => name), through.map(({ name }) => name)] as const)

/** Text, whom its last source cites, and who relays it. */
const rows: ReadonlyArray<readonly [string, string[], string[]]> = [
  ['Councillor Pat Rowe told the Daily Echo that the library would close.', [], ['Daily Echo']],
  ['Mayor Ines Coll said in an interview with the Daily Echo that the tram would run.', [], ['Daily Echo']],
  ['Councillor Pat Rowe told the council that the library would close.', [], []],
  ['Police declined to give details, citing an ongoing inquiry into the fire.', [], []],
  ['The company would not say who signed it, citing pending litigation.', [], []],
  ['The Times reported that the dam had burst, citing an official inquiry.', ['an official inquiry'], []],
  ['The Times reported that the dam had burst, citing three engineers.', ['three engineers'], []]
]
for (const [text, via, through] of rows) t.test(`tells on whose word: ${text}`, async t => t.same(chain(text).at(-1), [via, through]))

t.test('those whom a source cites are the people of the next sentence', async t => {
  const text = 'The Straits Ledger reported that the tanks were empty, citing two engineers. The engineers said that nobody had looked.'
  const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
  t.equal(attributions.at(-1)?.source.name, 'two engineers')
})

t.test('no such offer: of the kind that was told of, and not whatever was said last', async t => {
  const text = 'Kestrel Foods said that the union had offered to end the strike. The mill had burned, the firm said. The union said no such offer had been made.'
  const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
  t.match(attributions.at(-1), { cueStance: 'denies', answers: 0 })
})

t.test('no such thing of another kind: what was said last', async t => {
  const text = 'Villagers said that the road was shut. The dam had burst, Ana Ruiz said. The river agency said no such event had taken place.'
  const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
  t.match(attributions.at(-1), { cueStance: 'denies', answers: 1 })
})
