import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import pg from 'pg'
import t, { type Test } from 'tap'
import config from '../../drizzle.config.js'
import * as matching from '../../src/store/schema/match.js'
import * as schema from '../../src/store/schema.js'
import type { SourceKind } from '../../src/model/source.js'
import { openStore } from '../../src/store/database.js'
import { freshDatabase, realServer } from '../fixtures/databases.js'
import { attributionOf, storeArticle } from '../fixtures/stored.js'

const folder = new URL('../../migrations/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.sql')).sort()
const ofSchema = generateDrizzleJson({ ...schema, ...matching }, undefined, undefined, config.casing)

t.test('the last snapshot is that of the schema, so that there is nothing to generate', async t => {
  const last = readdirSync(new URL('meta/', folder)).filter(name => name.endsWith('_snapshot.json')).sort().at(-1) ?? ''
  const { id, prevId, ...snapshot } = JSON.parse(readFileSync(new URL(`meta/${last}`, folder), 'utf8'))
  const { id: _, prevId: __, ...current } = JSON.parse(JSON.stringify(ofSchema))
  t.same(snapshot, current, 'run `npx drizzle-kit generate`')
})

t.test('the migrations make the very database that the schema describes', async t => {
  const { admin, addressOf } = await realServer()
  await admin.query('create database described')
  const described = await connect(t, addressOf('described'))
  for (const statement of await generateMigration(generateDrizzleJson({}), ofSchema)) await described.query(statement)
  t.same(await catalogOf(await connect(t, await freshDatabase())), await catalogOf(described))
})

t.test('each index has a comment that names the query it serves', async t => {
  for (const file of files) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
    for (const [number, line] of lines.entries()) if (/^CREATE (?:UNIQUE )?INDEX/.test(line)) t.match(lines[number - 1], /^-- \w/, line)
  }
})

t.test('parts by article the unnamed sources that are on record', async t => {
  const databaseUrl = await freshDatabase()
  const store = await openStore({ databaseUrl, dataDir: '' })
  t.teardown(async () => { await store.close() })
  const [one, other] = [await storeArticle(store), await storeArticle(store)]
  const add = async (name: string, kind: SourceKind) => {
    const id = await store.sources.add({ name, kind })
    await store.sources.addAlias(id, name, name.toLowerCase())
    return id
  }
  const unnamed: Array<[string, SourceKind]> = [['US officials', 'anonymous'], ['Birch', 'person'], ['presidential aide', 'person'], ['Police', 'government'],
    ['the company', 'organisation'], ['state television', 'publication'], ['analysts at Bank Lund', 'group'], ['a memo of the Treasury', 'document']]
  const named: Array<[string, SourceKind]> = [['Ada Birch', 'person'], ['@reefwatch', 'person'], ['Kremlin', 'government'],
    ['police in Lund', 'government'], ['eBay', 'organisation'],
    ['the Harbour Times', 'publication'], ['Ada and Bo Birch', 'group'], ['Panama Papers', 'document'], ['evening post', 'publication']]
  await storeArticle(store, { publisher: 'evening post' })
  for (const [ordinal, [name, kind]] of [...unnamed, ...named].entries()) {
    const sourceId = await add(name, kind)
    const rows = [one, other].map(({ revisionId }) => attributionOf(revisionId, sourceId, { ordinal, via: [{ sourceId, mention: null }] }))
    await store.attributions.add(rows)
  }
  // an editor had a hand in it
  const [kept, merged] = [await add('officials', 'anonymous'), await add('an official', 'anonymous')]
  await store.attributions.add([attributionOf(one.revisionId, kept, { ordinal: 100 })])
  await store.sources.merge(merged, kept)

  const client = await connect(t, databaseUrl)
  const statements = readFileSync(new URL('0004_scoped_sources.sql', folder), 'utf8').split('--> statement-breakpoint')
  await client.query(`begin; ${statements.slice(statements.findIndex(text => text.includes('TEMPORARY'))).join('')}; commit`)

  const listed = (await store.sources.list({ limit: 100 })).items
  t.same(listed.filter(({ article }) => article === null).map(({ name }) => name).sort(), ['officials', ...named.map(([name]) => name)].sort())
  for (const [name] of unnamed) {
    const parted = listed.filter(source => source.name === name)
    const expected = [one, other].map(({ articleId }) => [articleId, [name], 1])
    t.same(parted.map(({ article, aliases, counts }) => [article?.id, aliases, counts.asserts]).sort(), expected.sort())
    t.ok(parted.every(({ id }) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab]/.test(id)), 'ids are UUIDv7')
  }
  for (const { articleId } of [one, other]) {
    for (const { source, via } of await store.attributions.ofArticle(articleId)) t.equal(via[0]?.id ?? kept, source.id)
  }
})

t.test('takes slashes off the ends of addresses on record, but where that would make two articles one', async t => {
  const databaseUrl = await freshDatabase()
  const store = await openStore({ databaseUrl, dataDir: '' })
  t.teardown(async () => { await store.close() })
  const keys = { 'a.example/': 'a.example', 'a.example/x//': 'a.example/x', 'a.example/y/?u=/z/': 'a.example/y?u=/z/', 'a.example/w': 'a.example/w', 'a.example/v': 'a.example/v', 'a.example/v/': 'a.example/v/' }
  for (const urlKey of Object.keys(keys)) await store.articles.add({ urlKey, url: `https://${urlKey}`, sample: false })
  const client = await connect(t, databaseUrl)
  await client.query(readFileSync(new URL('0005_url_slashes.sql', folder), 'utf8'))
  const { rows } = await client.query<{ url: string, url_key: string }>('select url, url_key from articles')
  t.same(Object.fromEntries(rows.map(row => [row.url.slice('https://'.length), row.url_key])), keys)
})

async function connect (t: Test, address: string): Promise<pg.Client> {
  const client = new pg.Client(address)
  await client.connect()
  t.teardown(async () => { await client.end() })
  return client
}

/** Columns, constraints and indexes, as the database itself would write them. */
async function catalogOf (client: pg.Client): Promise<unknown> {
  const { rows } = await client.query(`
    select table_name as of, column_name as name, concat_ws(' ', data_type, udt_name, datetime_precision, is_nullable, column_default) as definition
    from information_schema.columns where table_schema = 'public'
    union all select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
    order by 1, 2, 3`)
  return rows
}
