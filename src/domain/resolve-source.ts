import type { ExtractedSource, SourceKind } from '../model/source.js'
import type { SourceCandidate, Store, UnnamedCandidate } from '../store/store.js'
import { isNamed } from './extract/sources/names/is-named.js'
import { compatibleRoles } from './extract/sources/roles/compatible-roles.js'
import { sourceKey } from './extract/sources/names/source-key.js'

/** The mention is null in the publisher's own voice. */
export interface MentionedSource { name: string, kind: SourceKind, role: string | null, mention: ExtractedSource['mention'] }

/** `publishedAt`: of several roles the newest is shown. */
export interface SpeakingArticle { id: string, publishedAt: string | null }

type SourceTables = Pick<Store, 'sources'>

/**
 * Finds or adds the source that a mention means. A named one is the same across articles: the same name under any spelling, of the same kind, and for
 * persons with compatible roles, so that two namesakes stay two. An unnamed one ("police", "his lawyer", a bare surname) is the same within its article
 * only, for another's police are others. Keeps what it found for the rest of the article.
 */
export function sourceResolver (tx: SourceTables, article: SpeakingArticle) {
  const known = new Map<string, Promise<string>>()
  const findUnnamed = unnamedFinder(tx, article.id)
  const find = async (source: MentionedSource) => isVoice(source) || isNamed(source) ? await findNamed(tx, source) : await findUnnamed(source)
  const resolve = async (source: MentionedSource): Promise<string> => {
    const id = await find(source)
    if (source.role !== null) await tx.sources.addRole(id, source.role, article.publishedAt)
    return id
  }
  return async (source: MentionedSource): Promise<string> => {
    const key = `${source.kind} ${source.name} ${source.role ?? ''} ${isVoice(source)}`
    const found = known.get(key) ?? resolve(source)
    known.set(key, found)
    return await found
  }
}

/** A publisher is named, however it writes itself. */
const isVoice = ({ kind, mention }: MentionedSource): boolean => kind === 'publication' && mention === null

async function findNamed ({ sources }: SourceTables, source: MentionedSource): Promise<string> {
  const key = sourceKey(source.name)
  const candidate = (await sources.candidates(key)).find(candidate => isSame(candidate, source))
  const id = candidate?.id ?? await sources.add({ name: source.name, kind: source.kind })
  await sources.addAlias(id, source.name, key)
  // of several spellings the first by alphabet is shown, so that the order of ingestion does not tell; of names that a merge brought together, the editor's
  if (candidate !== undefined && sourceKey(candidate.name) === key && source.name < candidate.name) await sources.rename(id, source.name)
  return id
}

function isSame (candidate: SourceCandidate, { kind, role }: MentionedSource): boolean {
  if (candidate.kind !== kind) return false
  return kind !== 'person' || compatibleRoles(candidate.roles, role === null ? [] : [role])
}

/** Of one article; an earlier revision may have told of them, and an editor have said who they are. */
function unnamedFinder ({ sources }: SourceTables, articleId: string): (source: MentionedSource) => Promise<string> {
  const added = new Map<string, string>()
  let earlier: Promise<UnnamedCandidate[]> | undefined
  return async ({ name, kind }) => {
    const key = sourceKey(name)
    earlier ??= sources.unnamedIn(articleId)
    const known = (await earlier).find(candidate => candidate.kind === kind && candidate.key === key)?.id ?? added.get(`${kind} ${key}`)
    if (known !== undefined) return known
    const id = await sources.add({ name, kind, articleId })
    added.set(`${kind} ${key}`, id)
    await sources.addAlias(id, name, key)
    return id
  }
}
