import type { Attribution } from '../../model/attribution.js'
import { isNonDenial } from '../../model/stance.js'
import type { Store } from '../../store/store.js'
import { sourceKey } from '../extract/sources/source-key.js'
import { quotesIn } from './quotes.js'
import type { Said } from './known.js'

/** Speakers looked up for one draft, sources that a name may mean, and their newest attributions: each bounds what a check may cost. */
const MOST_SPEAKERS = 30
const MOST_SOURCES = 3
const MOST_ATTRIBUTIONS = 100

type SpeakerStore = Pick<Store, 'sources' | 'attributions'>
type Spoken = Pick<Said, 'span' | 'attribution' | 'stance'>

/** What the speakers of a draft said on record: of those who answer something there or are quoted, for only that is compared by speaker. */
export async function findBySpeaker (store: SpeakerStore, said: readonly Spoken[]): Promise<(said: Spoken) => readonly Attribution[]> {
  const names = [...new Set(said.filter(isCompared).map(nameOf))].filter(name => name !== '').slice(0, MOST_SPEAKERS)
  const found = new Map<string, Attribution[]>()
  for (const name of names) found.set(name, await attributionsOf(store, name))
  return said => found.get(nameOf(said)) ?? []
}

const nameOf = ({ attribution }: Spoken): string => attribution === undefined ? '' : sourceKey(attribution.source.name)

const isCompared = ({ span, attribution, stance }: Spoken): boolean =>
  attribution !== undefined && stance !== null && (stance === 'denies' || isNonDenial(stance) || quotesIn(span.text).length > 0)

async function attributionsOf ({ sources, attributions }: SpeakerStore, name: string): Promise<Attribution[]> {
  const { items } = await sources.list({ query: name, limit: MOST_SOURCES })
  const pages = []
  for (const { id } of items) pages.push(await attributions.listOfSource(id, { limit: MOST_ATTRIBUTIONS }))
  return pages.flatMap(({ items }) => items)
}
