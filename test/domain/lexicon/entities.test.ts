import t from 'tap'
import { entityOf } from '../../../src/domain/lexicon/entity-of.js'
import { entries } from '../../../src/domain/lexicon/entity.js'
import { scanEntities } from '../../../src/domain/lexicon/scan-entities.js'
import { sourceKindOf } from '../../../src/domain/lexicon/source-kind.js'

const scan = (text: string) => scanEntities(text.split(' ')).map(({ entity: { id }, from, to }) => [id, from, to])

const scans: Array<[string, Array<[string, number, number]>]> = [
  ['Norway asked Copenhagen and the Elysée', [['country:norway', 0, 1], ['country:denmark', 2, 3], ['country:france', 5, 6]]],
  ['norway asked denmark', [['country:norway', 0, 1], ['country:denmark', 2, 3]]],
  ['The South Korean president left North Korea', [['country:south-korea', 1, 3], ['country:north-korea', 5, 7]]],
  ['The New York Times and the Washington Post', [['publication:new-york-times', 1, 4], ['publication:washington-post', 6, 8]]],
  ['Guinea-Bissau and Papua New', [['country:guinea-bissau', 0, 1]]],
  ['they told us that turkey is eaten', []],
  ['the US told the WHO', [['country:united-states', 1, 2], ['organisation:world-health-organization', 4, 5]]],
  ['Michael Jordan met Jordan ’s king near Jordan', [['country:jordan', 3, 4], ['country:jordan', 7, 8]]],
  ['the Paris Ritz and Paris’s Ritz', [['country:france', 4, 5]]],
  ['In Turkey President Erdogan spoke', [['country:turkey', 1, 2], ['country:turkey', 3, 4]]],
  ['Turkey Says Sweden Must Wait Longer', [['country:turkey', 0, 1], ['country:sweden', 2, 3]]],
  ['New', []]
]
for (const [text, expected] of scans) t.test(`finds who is named in "${text}"`, async t => t.same(scan(text), expected))

const named: Array<[string, string | undefined, string | undefined]> = [
  ['the Kremlin', 'country:russia', 'government'],
  ['The White House', 'country:united-states', 'government'],
  ['Nairobi', 'country:kenya', 'city'],
  ['Ukrainian', 'country:ukraine', 'country'],
  ['the Chinese Foreign Ministry', 'country:china', 'government'],
  ['Berlin’s embassy in Ankara', 'country:germany', 'government'],
  ['Angela Merkel', 'country:germany', 'person'],
  ['El País', 'publication:el-pais', 'publication'],
  ['The Economist', 'publication:the-economist', 'publication'],
  ['an economist', undefined, undefined],
  ['the NATO army', undefined, undefined],
  ['Macron’s government', undefined, undefined],
  ['German cars', undefined, undefined],
  ['who', undefined, undefined],
  ['', undefined, undefined]
]
for (const [words, id, kind] of named) {
  t.test(`knows what "${words}" names`, async t => {
    t.equal(entityOf(words)?.id, id)
    t.equal(entityOf(words)?.kind, kind)
  })
}

const kinds: Array<[string, string | undefined]> = [
  ['Denmark', 'government'], ['Oslo', 'government'], ['NATO', 'organisation'], ['the Evening Courier', 'publication'], ['University of Malmo', 'organisation'],
  ['the Ministry of Truth', 'government'], ['Anna Lund', undefined], ['Theresa May', 'person'], ['', undefined]
]
for (const [name, kind] of kinds) t.test(`takes "${name}" for ${kind ?? 'none of them'}`, async t => t.equal(sourceKindOf(name), kind))

t.test('knows every member of the United Nations by name and almost all by their capital', async t => {
  const ids = new Set(Array.from(entries.values(), ({ entity }) => entity).filter(({ id }) => id.startsWith('country:')).map(({ id }) => id))
  t.ok(ids.size >= 195)
  const capitals = new Set(Array.from(entries.values(), ({ entity }) => entity).filter(({ kind }) => kind === 'city').map(({ id }) => id))
  t.ok(capitals.size >= 175)
})
