import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import pg from 'pg'
import t, { type Test } from 'tap'
import config from '../../drizzle.config.js'
import * as matching from '../../src/store/schema/match.js'
import * as schema from '../../src/store/schema.js'
import { freshDatabase, realServer } from '../fixtures/databases.js'

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
