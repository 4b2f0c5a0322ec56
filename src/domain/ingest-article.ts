import { setImmediate } from 'node:timers/promises'
import type { ArticleInput } from '../model/article.js'
import type { NewAttribution, StoredArticle, Store } from '../store/store.js'
import { getArticle, type ArticleRecord } from './articles.js'
import { correct } from './correct-again.js'
import { extractAttributions } from './extract/extract-attributions.js'
import type { Extracted, Extraction } from './extract/extraction.js'
import { claimGrouper } from './group-claims.js'
import { occasionOf } from './match/occasion.js'
import type { OnRecord } from './open-record.js'
import { prepareArticle, type PreparedArticle } from './prepare-article.js'
import { read } from './reader.js'
import { rederive } from './rederive.js'
import { sourceResolver } from './resolve-source.js'

/** How many characters of the text stand before and after the contents, to find them again in another copy (W3C text-quote selector). */
const CONTEXT = 32

/** What became of an article that was sent. */
export interface Landed { id: string, outcome: 'created' | 'revised' | 'unchanged' }
export type Ingested = ArticleRecord & Pick<Landed, 'outcome'>

/**
 * Takes an article into the record, whole or not at all: reads it, lays its propositions on canonical claims, and derives anew
 * what they change. The same article again changes nothing; another text or other metadata at its URL is a new revision, whose
 * predecessor's attributions leave counts and match. What an editor corrected is kept.
 *
 * @throws what {@link readArticle} throws, and StoreUnavailable.
 */
export async function ingestArticle (record: OnRecord, input: ArticleInput, options: Ingestion = {}): Promise<Ingested> {
  const { id, outcome } = await landArticle(record, await readArticle(record.store, input), options)
  return { outcome, ...await getArticle(record.store, id) }
}

export interface Ingestion { sample?: boolean }

/** An article and what was read out of it: nothing where it was on record just so. */
export interface ReadArticle { article: PreparedArticle, extraction: Extraction | undefined }

/**
 * The first half of {@link ingestArticle}, which changes nothing: many may be read at once.
 *
 * @throws what {@link prepareArticle} throws, and ReaderUnavailable.
 */
export async function readArticle (store: Pick<Store, 'articles'>, input: ArticleInput): Promise<ReadArticle> {
  const article = await prepareArticle(input)
  const stored = await store.articles.findByUrlKey(article.urlKey)
  return { article, extraction: stored?.hash === article.hash ? undefined : await read(extractAttributions, article, { forRecord: true }) }
}

/** The second half. Articles land in the order of these calls. */
export async function landArticle (record: OnRecord, { article, extraction }: ReadArticle, { sample = false }: Ingestion = {}): Promise<Landed> {
  const stored = await record.store.articles.findByUrlKey(article.urlKey)
  if (stored?.hash === article.hash) return { id: stored.id, outcome: 'unchanged' }
  // what was on record just so when it was read may have been revised since
  const found = extraction ?? await read(extractAttributions, article, { forRecord: true })
  return await record.change(async (tx, index) => await addRevision(tx, index, { article, extraction: found, sample }))
}

interface NewArticle { article: PreparedArticle, extraction: Extraction, sample: boolean }

async function addRevision (tx: Store, index: OnRecord['index'], { article, extraction, sample }: NewArticle): Promise<Landed> {
  const stored = await tx.articles.findByUrlKey(article.urlKey)
  // another request may have brought the same while this one was reading
  if (stored?.hash === article.hash) return { id: stored.id, outcome: 'unchanged' }
  const id = stored?.id ?? await tx.articles.add({ urlKey: article.urlKey, url: article.url, sample })
  const before = stored === undefined ? { claimIds: [], corrections: [] } : await leaving(tx, stored)
  const revisionId = await tx.articles.addRevision({ ...article, language: extraction.language, articleId: id, number: (stored?.revision ?? 0) + 1 })
  const { rows, touched } = await attributionsOf(tx, index, { articleId: id, revisionId, article, extraction })
  const corrected = correct(rows, before.corrections)
  await tx.attributions.add(corrected)
  await rederive(tx, [...touched, ...before.claimIds, ...corrected.flatMap(({ claimId }) => claimId ?? [])])
  return { id, outcome: stored === undefined ? 'created' : 'revised' }
}

/** What the revision to be superseded leaves behind. */
async function leaving (tx: Store, { id }: StoredArticle) {
  return { claimIds: await tx.attributions.claimIdsOfArticles([id]), corrections: await tx.attributions.corrections(id) }
}

type NewText = Omit<NewArticle, 'sample'> & { articleId: string, revisionId: string }
async function attributionsOf (tx: Store, index: OnRecord['index'], { articleId, revisionId, article, extraction }: NewText) {
  const resolve = sourceResolver(tx, { id: articleId, publishedAt: article.publishedAt })
  const grouper = claimGrouper(tx, index, { occasion: occasionOf(article), former: await formerOf(tx, articleId) })
  const claimIds: Array<string | null> = []
  const rows: NewAttribution[] = []
  for (const [ordinal, extracted] of extraction.attributions.entries()) {
    // an index in memory answers at once: others get a turn between two propositions
    await setImmediate()
    const claimId = await claimOf(extracted, { earlier: claimIds, grouper, language: extraction.language })
    claimIds.push(claimId)
    rows.push({ ...rowOf(extracted, article), ...await chainOf(extracted, resolve), revisionId, ordinal, claimId })
  }
  return { rows: rows.map(row => ({ ...row, claimId: row.claimId === null ? null : grouper.current(row.claimId) })), touched: grouper.touched }
}

/** By claim, how earlier revisions worded it. */
async function formerOf ({ attributions }: Pick<Store, 'attributions'>, articleId: string): Promise<Map<string, string[]>> {
  const former = new Map<string, string[]>()
  for (const { claimId, proposition } of await attributions.formerWordings(articleId)) former.set(claimId, [...former.get(claimId) ?? [], proposition])
  return former
}

interface Grouped { earlier: Array<string | null>, grouper: ReturnType<typeof claimGrouper>, language: string }
async function claimOf (extracted: Extracted, { earlier, grouper, language }: Grouped) {
  const { proposition, stated, polarity, answers } = extracted
  if (answers !== null) return earlier[answers] ?? null
  if (proposition === null) return null
  return await grouper.claimOf({ proposition, stated: stated ?? proposition, polarity, language })
}

async function chainOf ({ source, via, through }: Extracted, resolve: ReturnType<typeof sourceResolver>) {
  const relays = async (links: Extracted['via']) => {
    const resolved = []
    for (const link of links) resolved.push({ sourceId: await resolve({ ...link, role: null }), mention: link.mention })
    return resolved
  }
  return { sourceId: await resolve(source), role: source.role, mention: source.mention, via: await relays(via), through: await relays(through) }
}

function rowOf (extracted: Extracted, { title, text }: PreparedArticle) {
  const { polarity, cueStance, quoteType, confidence, proposition, stated, cues, contents, sentence } = extracted
  const [first = sentence, last = first] = [contents[0], contents.at(-1)]
  const whole = first.part === 'title' ? title ?? '' : text
  const prefix = whole.slice(Math.max(0, first.start - CONTEXT), first.start).toWellFormed()
  const suffix = whole.slice(last.end, last.end + CONTEXT).toWellFormed()
  const read = { polarity, cueStance, stance: cueStance, quoteType, confidence, proposition, stated, cues, contents, sentence }
  return { ...read, prefix, suffix, edited: [], removed: false }
}
