import type { Article, ArticleText, Revision } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type { Claim, ClaimCounts, ClaimStatus, Review, ReviewInput } from '../model/claim.js'
import type { ApiKey, Scope } from '../model/key.js'
import type { Source, SourceKind } from '../model/source.js'
import type { Span } from '../model/span.js'
import type { Polarity, QuoteType, Stance } from '../model/stance.js'
import type { Suppression } from '../model/suppression.js'
import type { IndexedClaim } from './indexed-claim.js'
import type { MatchStore } from './match-store.js'

export type { IndexedClaim }

/** All times are RFC 3339 in UTC; all ids UUIDv7, made by the store. Absence is `undefined`; the domain judges it. */
export interface Store {
  articles: ArticleStore
  attributions: AttributionStore
  claims: ClaimStore
  sources: SourceStore
  reviews: ReviewStore
  keys: KeyStore
  suppressions: SuppressionStore
  audit: AuditStore
  changes: ChangeStore
  matching: MatchStore
  /** Runs `work` in one transaction; a throw rolls back. Inside a transaction it joins the one that is open. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>
  /**
   * The same, one at a time over all processes on the database (an advisory lock): for ingestion and edits, because grouping
   * into claims must see every claim committed before.
   */
  exclusively<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** @throws {StoreUnavailable} when the database does not answer. */
  ping(): Promise<void>
  /** Whether other processes may share this database: a follower need not poll an embedded one. */
  readonly shared: boolean
  /**
   * Calls `wake` soon after commits that changed claims, of any process, where the database tells of them; at best a hint. Yields how to stop.
   */
  onChange(wake: () => void): () => Promise<void>
  close(): Promise<void>
}

export interface Page<T> { items: T[], nextCursor: string | null }
export interface PageRequest { limit: number, cursor?: string | undefined }

export interface StoredArticle { id: string, revisionId: string, revision: number, hash: string, sample: boolean }
export interface NewRevision {
  articleId: string, number: number, title: string | null, publisher: string | null, publishedAt: string | null, language: string, text: string, hash: string
}
export interface ArticleFilters { urlKey?: string | undefined, publisher?: string | undefined, since?: string | undefined, until?: string | undefined }
export interface ArticleStore {
  findByUrlKey(urlKey: string): Promise<StoredArticle | undefined>
  add(article: { urlKey: string, url: string, sample: boolean }): Promise<string>
  /** Adds the newest revision and supersedes the one before; yields the revision's id. */
  addRevision(revision: NewRevision): Promise<string>
  find(id: string): Promise<Article | undefined>
  /** Title and text of one revision, the newest by default. */
  findText(id: string, revision?: number): Promise<ArticleText | undefined>
  /** Newest publication first (undated last), then id. */
  list(request: PageRequest & ArticleFilters): Promise<Page<Article>>
  revisions(id: string): Promise<Revision[]>
  /** Takes its revisions and attributions with it, and the unnamed sources that spoke nowhere else. */
  remove(ids: string[]): Promise<void>
  sampleIds(): Promise<string[]>
  /** How many there are and when the newest appeared; with `until`, of those published until then. */
  coverage(until?: string): Promise<{ articles: number, newestArticleAt: string | null }>
}

export interface NewRelay { sourceId: string, mention: Span | null }
export interface NewAttribution {
  revisionId: string, ordinal: number, claimId: string | null, sourceId: string, polarity: Polarity, cueStance: Stance, stance: Stance,
  quoteType: QuoteType, confidence: number, proposition: string | null, stated: string | null, role: string | null, mention: Span | null,
  cues: Span[], contents: Span[], sentence: Span, prefix: string, suffix: string, via: NewRelay[], through: NewRelay[],
  edited: EditedField[], removed: boolean
}
export type EditedField = 'source' | 'stance' | 'claim'
/** A source as far as it tells who speaks; `named` as in the model. */
export interface RecordedSource { id: string, name: string, kind: SourceKind, named: boolean }
/** What the derived fields of claims are computed from: active attributions (neither superseded nor removed) with a claim. */
export interface DerivableAttribution {
  id: string, claimId: string, articleId: string, source: RecordedSource, polarity: Polarity, cueStance: Stance, stance: Stance, stanceEdited: boolean,
  proposition: string | null, stated: string | null, publishedAt: string | null, url: string, ordinal: number
}
/** What an editor did to an attribution of an article's newest revision, with the words by which to find it again in the next. */
export interface Correction {
  sourceId: string, cueStance: Stance, claimId: string | null, edited: EditedField[], removed: boolean,
  cues: Span[], contents: Span[], sentence: Span
}
export interface AttributionChange {
  sourceId?: string, cueStance?: Stance, stance?: Stance, claimId?: string | null, edited?: EditedField[], removed?: boolean
}
export interface AttributionStore {
  add(rows: NewAttribution[]): Promise<string[]>
  find(id: string): Promise<Attribution | undefined>
  /** Of one revision (the newest by default), in reading order; removed ones left out. */
  ofArticle(articleId: string, revision?: number): Promise<Attribution[]>
  /** Active ones, earliest publication first (undated last), then URL, then reading order; with `asOf`, of revisions published until then. */
  ofClaims(claimIds: string[], options?: { asOf?: string | undefined }): Promise<Attribution[]>
  derivable(claimIds: string[], options?: { asOf?: string | undefined }): Promise<DerivableAttribution[]>
  /** How many stand on each claim, superseded and removed ones too; none for a claim without. */
  countOn(claimIds: string[]): Promise<Map<string, number>>
  setStances(stances: Array<{ id: string, stance: Stance }>): Promise<void>
  /** Corrected or removed ones of an article's newest revision. */
  corrections(articleId: string): Promise<Correction[]>
  /** The claims that any of the articles' attributions ever stood on. */
  claimIdsOfArticles(articleIds: string[]): Promise<string[]>
  /** How an article's earlier revisions worded claims that nothing active holds any more. */
  formerWordings(articleId: string): Promise<Array<{ claimId: string, proposition: string }>>
  claimIdsOfSource(sourceId: string): Promise<string[]>
  update(id: string, change: AttributionChange): Promise<void>
  /** Moves attributions, superseded ones too, onto another claim, or off any: then nothing of the record bears on their stances. */
  moveAll(fromClaimId: string, toClaimId: string | null): Promise<void>
  /** Active denials of a claim, newest publication first, then id. */
  listDenials(request: PageRequest & { source?: string | undefined, since?: string | undefined, until?: string | undefined }): Promise<Page<Attribution>>
  /** Active denials and non-denials whose sentence has one of the names and one of the words, inflected or not, for each topic the few that have most. */
  answersAbout(topics: ReadonlyArray<{ names: readonly string[], words: readonly string[] }>): Promise<Attribution[][]>
  /** Whether the names stand in articles that the claims are taken from; a few articles of each claim are looked at. */
  areNamed(asked: ReadonlyArray<{ claimId: string, name: string }>): Promise<boolean[]>
  /** Active quotations that hold all the parts of each, word for word; a few of each. */
  quoting(quotes: ReadonlyArray<readonly string[]>): Promise<Attribution[][]>
  /** Active ones of a source, newest publication first, then id. */
  listOfSource(sourceId: string, request: PageRequest & { stance?: Stance | undefined }): Promise<Page<Attribution>>
}

export interface NewClaim {
  externalId?: string | null, text: string, polarity: Polarity, title?: string | null, language: string, claimant?: string | null,
  entered: boolean, firstSeenAt?: string | null
}
export interface ClaimFilters {
  query?: string | undefined, stance?: Stance | undefined, status?: ClaimStatus | undefined, source?: string | undefined,
  publisher?: string | undefined, since?: string | undefined, until?: string | undefined
}
/** What may be written of a claim by hand; `retractedReason` null takes a retraction back. */
export interface ClaimChange {
  text?: string, polarity?: Polarity, textEdited?: boolean, title?: string | null, language?: string, claimant?: string | null,
  enteredFirstSeenAt?: string | null, retractedReason?: string | null
}
/** A claim's own part of what its derived fields are computed from. */
export interface DerivableClaim {
  id: string, text: string, polarity: Polarity, entered: boolean, textEdited: boolean, retractedReason: string | null, enteredFirstSeenAt: string | null
}
export interface DerivedClaim {
  id: string, text: string, polarity: Polarity, status: ClaimStatus, firstSeenAt: string | null, counts: ClaimCounts
}
export interface ClaimStore {
  add(claim: NewClaim): Promise<string>
  find(id: string): Promise<Claim | undefined>
  /** In the order of `ids`, which may be written in any case; unknown and merged ones left out. */
  findAll(ids: string[]): Promise<Claim[]>
  /** Of a merged one, the claim that it became. */
  findByExternalId(externalId: string): Promise<Claim | undefined>
  /** Where a merged claim went, to the end of the chain. */
  findRedirect(id: string): Promise<string | undefined>
  /** Newest change first, then id; merged ones left out. Stance, source and publisher have to meet in one active attribution. */
  list(request: PageRequest & ClaimFilters): Promise<Page<Claim>>
  /** Raises the version. */
  update(id: string, change: ClaimChange): Promise<void>
  derivable(ids: string[]): Promise<DerivableClaim[]>
  /** Writes derived fields, and raises the version of those that changed. */
  setDerived(claims: DerivedClaim[]): Promise<void>
  /** Of these, the ones that no attribution stands on and nobody entered. */
  orphans(ids: string[]): Promise<string[]>
  remove(ids: string[]): Promise<void>
  /** Redirects to `into`, which takes its reviews, and stays like it where it was entered; move the attributions first. Raises both versions. */
  markMerged(id: string, into: string): Promise<void>
  /** What an index holds of these; those that are gone, merged, or have neither an active attribution nor were entered are left out. */
  indexed(ids: string[]): Promise<IndexedClaim[]>
  /** The same for all, in batches by id, each as of its own moment: take the change cursor before, and follow from there. */
  allIndexed(batchSize: number): AsyncIterable<IndexedClaim[]>
  /** One batch of them, behind the claim `after`, and the last claim looked at; undefined at the end. */
  indexedAfter(after: string | null, batchSize: number): Promise<{ claims: IndexedClaim[], last: string | undefined }>
  /** Merged ones left out; with `until`, those first seen until then. */
  count(until?: string): Promise<number>
  /** Claims that an article or a review carries, of a site or since a time, newest first; at most `limit`. */
  carried(by: { site?: string | undefined, since?: string | undefined }, limit: number): Promise<string[]>
}

/** A source that a mention may mean, with its roles; `kind` is that of the source which went by the name, before it was merged into this one. */
export interface SourceCandidate { id: string, name: string, kind: SourceKind, roles: string[] }
/** A source that an unnamed mention of an article may mean: `key` is that of a name by which it went there. */
export interface UnnamedCandidate { id: string, name: string, kind: SourceKind, key: string }
export interface SourceStore {
  /** Named sources that went by a name of this key, or into which one was merged that did, by id. */
  candidates(key: string): Promise<SourceCandidate[]>
  /** The unnamed sources of an article, of any revision, by id; of one that was merged, what it was merged into. */
  unnamedIn(articleId: string): Promise<UnnamedCandidate[]>
  /** @param source.articleId for an unnamed one. */
  add(source: { name: string, kind: SourceKind, articleId?: string | undefined }): Promise<string>
  rename(id: string, name: string): Promise<void>
  addAlias(id: string, alias: string, key: string): Promise<void>
  addRole(id: string, role: string, seenAt: string | null): Promise<void>
  find(id: string): Promise<Source | undefined>
  findRedirect(id: string): Promise<string | undefined>
  /** By name, then id; `query` are words of a name or alias, any case, of which the last may be unfinished. */
  list(request: PageRequest & { query?: string | undefined, kind?: SourceKind | undefined, named?: boolean | undefined }): Promise<Page<Source>>
  /** Lays everything of `id` on `into`, and redirects; `id` keeps its names, by which it is known again. Throws when they are the same. */
  merge(id: string, into: string): Promise<void>
}

export interface ReviewStore {
  /** The same claim and URL again replaces. */
  add(claimId: string, review: ReviewInput): Promise<Review>
}

export interface KeyStore {
  add(key: { name: string, hash: string, scopes: Scope[] }): Promise<ApiKey>
  findByHash(hash: string): Promise<ApiKey | undefined>
  list(request: PageRequest): Promise<Page<ApiKey>>
  revoke(id: string): Promise<ApiKey | undefined>
  /** Unrevoked keys with the scope `admin`. */
  countAdmins(): Promise<number>
}

export interface SuppressionStore {
  /** The same again replaces its reason. */
  add(suppression: { fingerprint: string, reason: string | null, keyId: string | null }): Promise<Suppression>
  /** Newest first. */
  list(request: PageRequest): Promise<Page<Suppression>>
  remove(fingerprint: string): Promise<void>
  /** Those of `fingerprints` that are suppressed. */
  among(fingerprints: string[]): Promise<string[]>
}

export interface AuditEntry {
  keyId: string | null, action: string, entity: 'article' | 'claim' | 'attribution' | 'source' | 'key', entityId: string, before: unknown, after: unknown
}
export interface AuditStore {
  add(entry: AuditEntry): Promise<void>
  of(entityId: string): Promise<Array<AuditEntry & { at: string }>>
}

/** A place in the change log: the oldest transaction still open when it was read. Opaque. */
export interface Changes { cursor: string, changes: Array<{ seq: number, claimId: string }> }
export interface ChangeStore {
  /** Belongs in the transaction that changes the claims. */
  record(claimIds: string[]): Promise<void>
  /** The number of a claim's last change; undefined for one that the log does not know. */
  numberOf(claimId: string): Promise<number | undefined>
  /** The cursor of now, without any change: where a follower that just loaded everything begins. Take it before loading. */
  cursor(): Promise<string>
  /**
   * The claims that transactions not older than the cursor changed, each with its last change; one may come again, under the
   * same `seq`. The log forgets no claim, so a cursor of any age will do.
   */
  since(cursor: string): Promise<Changes>
}
