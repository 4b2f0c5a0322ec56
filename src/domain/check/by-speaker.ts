import type { Attribution } from '../../model/attribution.js'
import type { Store } from '../../store/store.js'
import { isNamed } from '../extract/sources/names/is-named.js'
import { sourceKey } from '../extract/sources/names/source-key.js'
import type { Said } from './known.js'
import { sameSpeaker, type Speaker } from './speaker.js'

/** Speakers looked up for one draft, sources that a name may mean, and their newest attributions: each bounds what a check may cost. */
const MOST_SPEAKERS = 30
const MOST_SOURCES = 3
const MOST_ATTRIBUTIONS = 100

type SpeakerStore = Pick<Store, 'sources' | 'attributions'>
type Spoken = Pick<Said, 'attribution'>

/** Who speaks in a statement, as the record knows them where it does, and what they said on record. */
export async function findBySpeaker (store: SpeakerStore, said: readonly Spoken[]): Promise<(said: Spoken) => Pick<Said, 'speaker' | 'bySpeaker'>> {
  const names = [...new Set(said.map(nameOf))].filter(name => name !== '').slice(0, MOST_SPEAKERS)
  const found = new Map<string, Attribution[]>()
  for (const name of names) found.set(name, await attributionsOf(store, name))
  // a draft lays hundreds of sentences on a few: each is compared with the record once
  const known = new Map<string, Pick<Said, 'speaker' | 'bySpeaker'>>()
  return ({ attribution }) => {
    if (attribution === undefined) return { speaker: undefined, bySpeaker: [] }
    const { name, kind, role } = attribution.source
    const key = JSON.stringify([name, kind, role])
    const own = known.get(key) ?? asKnown(attribution.source, found.get(nameOf({ attribution })) ?? [])
    known.set(key, own)
    return own
  }
}

function asKnown (speaker: Speaker, candidates: readonly Attribution[]): Pick<Said, 'speaker' | 'bySpeaker'> {
  const bySpeaker = candidates.filter(({ source }) => sameSpeaker(speaker, source) === 'same')
  return { speaker: onRecord(speaker, bySpeaker), bySpeaker }
}

/** Nothing for those without a name: "the police" of the record are another article's. A surname alone may be somebody's whom the record knows. */
function nameOf ({ attribution }: Spoken): string {
  const source = attribution?.source
  return source !== undefined && (source.kind === 'person' || isNamed(source)) ? sourceKey(source.name) : ''
}

/** A surname alone may be read as anything: the record tells who that is, if it knows one such source only. */
function onRecord (speaker: Speaker, bySpeaker: readonly Attribution[]): Speaker {
  const [first, ...others] = new Map(bySpeaker.map(({ source }) => [source.id, source])).values()
  if (first === undefined || others.length > 0) return speaker
  const roles = bySpeaker.map(({ source }) => source.role).filter(role => role !== null)
  return { name: first.name, kind: first.kind, role: [speaker.role, ...new Set(roles)].filter(role => role !== null && role !== undefined).join(', ') }
}

async function attributionsOf ({ sources, attributions }: SpeakerStore, name: string): Promise<Attribution[]> {
  const { items } = await sources.list({ query: name, limit: MOST_SOURCES })
  const pages = []
  for (const { id } of items) pages.push(await attributions.listOfSource(id, { limit: MOST_ATTRIBUTIONS }))
  return pages.flatMap(({ items }) => items)
}
