import { sql, type SQL } from 'drizzle-orm'
import { oldestOpen } from './changes.js'
import { uuidArray } from './any-of.js'
import type { Connection } from './connection.js'
import { rowsOf } from './rows.js'
import type { IndexedClaim } from './indexed-claim.js'
import type { FoundEntry, KnownTerm, MatchEntry, MatchStore } from './match-store.js'

export function matchStore (db: Connection): MatchStore {
  const rows = async (query: SQL) => rowsOf(await db.execute(query))
  return {
    async filling (engineVersion) {
      const [row] = await rows(sql`select is_whole, filled_to from match_state where engine_version = ${engineVersion}`)
      return row && { isWhole: row.is_whole === true, filledTo: row.filled_to === null ? null : String(row.filled_to) }
    },
    async restart (engineVersion) {
      for (const table of ['match_state', 'match_entries', 'match_terms']) await db.execute(sql`delete from ${sql.identifier(table)}`)
      await db.execute(sql`insert into match_state (engine_version, cursor) values (${engineVersion}, ${oldestOpen}::xid8)`)
    },
    async fillTo ({ isWhole, filledTo }) {
      await db.execute(sql`update match_state set is_whole = ${isWhole}, filled_to = ${filledTo}`)
    },
    async stale () {
      const found = await rows(sql`
        select changed.claim_id from claim_changes as changed left join match_entries as entry using (claim_id)
        where changed.xid >= (select cursor from match_state) and entry.seq is distinct from changed.seq order by changed.seq`)
      return found.map(({ claim_id: claimId }) => String(claimId))
    },
    async replace (claimIds, entries) {
      const before = await rows(sql`delete from match_entries where claim_id = any(${uuidArray(claimIds)}) returning terms::text, length`)
      const numberOf = await numbersOf(db, entries)
      const numbered = entries.map(({ claim, terms, length }) => ({ claim_id: claim.id, claim, length, terms: terms.map(term => numberOf.get(term)) }))
      await db.execute(sql`
        insert into match_entries (claim_id, seq, claim, terms, length)
        select entry.claim_id, coalesce(changed.seq, 0), entry.claim, entry.terms, entry.length
        from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as entry(claim_id uuid, claim jsonb, terms int[], length smallint)
        left join claim_changes as changed using (claim_id)`)
      const gone = before.map(({ terms, length }) => ({ terms: numbersIn(terms), length: Number(length) }))
      await recount(db, gone, numbered)
    },
    async settle () {
      await db.execute(sql`update match_state set cursor = ${oldestOpen}::xid8`)
    },
    async terms (since = '0') {
      // in this order: what commits in between comes again
      const [state] = await rows(sql`select ${oldestOpen} as cursor, claims, length from match_state`)
      const terms = await rows(sql`select number, term, claims from match_terms where xid >= ${since}::xid8 order by number`)
      return { cursor: String(state?.cursor ?? since), claims: Number(state?.claims ?? 0), length: Number(state?.length ?? 0), terms: terms.map(toTerm) }
    },
    async find (lookups, limit) {
      const single = lookups.flatMap(terms => terms.length === 1 ? terms : [])
      const ways = [
        ...single.length > 0 ? [sql`terms && ${numberArray(single)}`] : [],
        ...lookups.filter(({ length }) => length > 1).map(terms => sql`terms @> ${numberArray(terms)}`)
      ]
      if (ways.length === 0) return []
      return (await rows(sql`select claim_id, terms::text, length from match_entries where ${sql.join(ways, sql` or `)} limit ${limit}`)).map(toFound)
    },
    async claims (ids) {
      const found = await rows(sql`select claim from match_entries where claim_id = any(${uuidArray(ids)})`)
      // replace wrote them
      return found.map(({ claim }) => claim as IndexedClaim)
    },
    async sample (limit) {
      const found = await rows(sql`select concat_ws(' ', claim ->> 'text', claim ->> 'title') as text from match_entries order by claim_id limit ${limit}`)
      return found.map(({ text }) => String(text))
    }
  }
}

/** The numbers of the entries' terms, new ones where they have none. */
async function numbersOf (db: Connection, entries: readonly MatchEntry[]): Promise<Map<string, number>> {
  const terms = JSON.stringify([...new Set(entries.flatMap(({ terms }) => terms))].sort())
  const wanted = sql`(select value as term from jsonb_array_elements_text(${terms}::jsonb)) as wanted`
  // without those that are there, which would take a number from the sequence each
  await db.execute(sql`insert into match_terms (term) select term from ${wanted} where not exists (select from match_terms as known where known.term = wanted.term)`)
  const found = rowsOf(await db.execute(sql`select number, term from match_terms join ${wanted} using (term)`))
  return new Map(found.map(({ number, term }) => [String(term), Number(number)]))
}

type Counted = Array<{ terms: Array<number | undefined>, length: number }>

async function recount (db: Connection, gone: Counted, come: Counted): Promise<void> {
  const changes = new Map<number, number>()
  const count = (entries: Counted, by: number): void => {
    for (const { terms } of entries) for (const term of terms) if (term !== undefined) changes.set(term, (changes.get(term) ?? 0) + by)
  }
  count(gone, -1)
  count(come, 1)
  const changed = [...changes].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b)
  await db.execute(sql`
    update match_terms as term set claims = term.claims + changed.by, xid = pg_current_xact_id()
    from unnest(${numberArray(changed.map(([term]) => term))}, ${numberArray(changed.map(([, by]) => by))}) as changed(number, by)
    where term.number = changed.number`)
  const lengthOf = (entries: Counted) => entries.reduce((sum, { length }) => sum + length, 0)
  await db.execute(sql`update match_state set claims = claims + ${come.length - gone.length}, length = length + ${lengthOf(come) - lengthOf(gone)}`)
}

/** As one parameter. */
const numberArray = (numbers: readonly number[]): SQL => sql`${`{${numbers.join(',')}}`}::int[]`
const numbersIn = (terms: unknown): number[] => String(terms).slice(1, -1).split(',').filter(number => number !== '').map(Number)

const toTerm = ({ number, term, claims }: Record<string, unknown>): KnownTerm => ({ number: Number(number), term: String(term), claims: Number(claims) })
const toFound = ({ claim_id: claimId, terms, length }: Record<string, unknown>): FoundEntry =>
  ({ claimId: String(claimId), terms: numbersIn(terms), length: Number(length) })
