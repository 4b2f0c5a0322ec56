import { sql, type SQL } from 'drizzle-orm'
import type { Attribution } from '../model/attribution.js'
import { anyOf } from './any-of.js'
import { selectAttributions, toAttributions } from './attribution-rows.js'
import type { Connection } from './connection.js'
import { rowsOf } from './rows.js'
import { ANSWERS, attributions, contentsWords, revisions, sentenceWords } from './schema.js'
import type { AttributionStore } from './store.js'

/** Attributions read for one question: the first are those that have most of its words. */
const MOST = 10

/** Finding attributions by their words, each kind by an index of its own. */
export function attributionSearch (db: Connection): Pick<AttributionStore, 'answersAbout' | 'quoting' | 'areNamed'> {
  return {
    async answersAbout (topics) {
      const asked = topics.map(({ names, words }) => [anyWord(names), anyWord(words)])
      const words = sentenceWords(attributions.sentence)
      const query = sql`websearch_to_tsquery('english', asked.value ->> 0) && websearch_to_tsquery('english', asked.value ->> 1)`
      return await search(db, asked, { where: sql`${attributions.stance} in ${ANSWERS} and ${words} @@ (${query})`, rank: sql`ts_rank(${words}, ${query})` })
    },
    async quoting (quotes) {
      const asked = quotes.map(parts => [parts.map(part => `"${plain(part)}"`).join(' ')])
      const words = contentsWords(attributions.contents)
      const query = sql`websearch_to_tsquery('simple', asked.value ->> 0)`
      return await search(db, asked, { where: sql`${attributions.quoteType} in ('direct','mixed') and ${words} @@ ${query}`, rank: sql`0` })
    },
    async areNamed (asked) {
      if (asked.length === 0) return []
      const rows = rowsOf(await db.execute(sql`
        select exists (
          select from (
            select ${revisions.title} as title, ${revisions.text} as text from ${attributions}
            join ${revisions} on ${revisions.id} = ${attributions.revisionId} and ${revisions.supersededAt} is null
            where ${attributions.claimId} = (asked.value ->> 'claimId')::uuid and ${attributions.removedAt} is null limit ${MOST}
          ) as article where position(asked.value ->> 'name' in coalesce(article.title, '') || ' ' || article.text) > 0
        ) as named from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality as asked(value, place) order by asked.place`))
      return rows.map(({ named }) => named === true)
    }
  }
}

/** Words alone mean nothing else to PostgreSQL; its operators are all of other characters, "or" apart, which is in quote marks. */
const anyWord = (words: readonly string[]): string => words.map(word => `"${plain(word)}"`).join(' or ')
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}'’.,%-]+/gu, ' ')

/** One query for all questions: a list of ids for each, and then each attribution once. */
async function search (db: Connection, asked: string[][], { where, rank }: { where: SQL, rank: SQL }): Promise<Attribution[][]> {
  if (asked.length === 0) return []
  const rows = rowsOf(await db.execute(sql`
    select asked.place, found.id from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality as asked(value, place)
    cross join lateral (
      select ${attributions.id} as id, ${rank} as rank from ${attributions}
      join ${revisions} on ${revisions.id} = ${attributions.revisionId} and ${revisions.supersededAt} is null
      where ${attributions.removedAt} is null and ${where}
      order by rank desc, ${attributions.id} limit ${MOST}
    ) as found order by asked.place, found.rank desc, found.id`))
  const ids = [...new Set(rows.map(({ id }) => String(id)))]
  const byId = new Map((await attributionsById(db, ids)).map(attribution => [attribution.id, attribution]))
  return asked.map((_, place) => rows.filter(row => Number(row.place) === place + 1).flatMap(({ id }) => byId.get(String(id)) ?? []))
}

async function attributionsById (db: Connection, ids: string[]): Promise<Attribution[]> {
  if (ids.length === 0) return []
  return await toAttributions(db, await selectAttributions(db).where(anyOf(attributions.id, ids)))
}
