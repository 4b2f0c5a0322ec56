// What a check finds where a negation is on record: confirmed against a claim, or stated and denied.
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { ingestArticle } from '../../../src/domain/ingest-article.js'
import { getProvenance } from '../../../src/domain/provenance.js'
import { embedded } from '../../fixtures/databases.js'
import { articleOf, freshRecord } from '../../fixtures/record.js'

const ARTICLES = [
  'The Harbour Times reported that Norland\'s army had shelled the town of Brekke. Norland\'s army confirmed that it had not shelled the town of Brekke.',
  'A trade union claimed that no inspection of the Halden ferries had taken place since 2022. Fjord Lines denied this.'
]
const ROWS: Array<readonly [draft: string, rules: string[]]> = [
  ['Norland\'s army has confirmed that it shelled the town of Brekke.', ['DENIAL_AS_NONDENIAL']],
  ['The Harbour Times reported that Norland\'s army had shelled the town of Brekke.', ['DENIAL_OMITTED']],
  ['Norland\'s army denies that it shelled the town of Brekke.', []],
  ['Norland\'s army confirmed that it had not shelled the town of Brekke.', []],
  ['A trade union claims that no inspection of the Halden ferries has taken place since 2022.', ['DENIAL_OMITTED']],
  ['A trade union claims that no inspection of the Halden ferries has taken place since 2022. Fjord Lines denies this.', []],
  ['Fjord Lines said that an inspection of the Halden ferries had taken place since 2022.', ['DENIAL_OMITTED']],
  ['Fjord Lines said that an inspection of the Halden ferries had taken place since 2022. A trade union denies this.', []]
]

t.test('a negation on record is told for what it is', async t => {
  const record = await freshRecord(t, async () => await embedded())
  const landed = []
  for (const [at, text] of ARTICLES.entries()) landed.push(await ingestArticle(record, articleOf(text, { url: `https://courier.example/${at}` })))
  for (const [text, expected] of ROWS) {
    const { findings } = await checkDraft(record, { text })
    t.same(findings.map(({ rule }) => rule).filter(rule => rule !== 'KNOWN_CLAIM'), expected, text)
  }
  const [confirmed, denied] = await Promise.all(landed.map(async ({ claims: [claim] }) => await getProvenance(record.store, claim?.id ?? '')))
  t.match(confirmed, { claim: { status: 'disputed', counts: { confirms: 0, denies: 1 } }, denials: [{ source: { name: 'Norland\'s army' } }], origins: { length: 1 } })
  t.match(denied, { claim: { text: 'No inspection of the Halden ferries had taken place since 2022', status: 'disputed' }, denials: [{ source: { name: 'Fjord Lines' } }] })
})
