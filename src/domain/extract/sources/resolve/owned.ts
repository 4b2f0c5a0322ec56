import type { ExtractedSource } from '../../../../model/source.js'
import { GENERIC } from '../mentions/body-meant.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { readPhrase, withoutDeterminer } from '../names/phrase.js'
import { resolvePronoun } from './resolve-pronoun.js'

/**
 * "Its lawyers", "their union": the body that the article calls by that very noun ("its operator, NAME, …"), else under whose they are ("NAME’s lawyers").
 * Undefined for other words, and where nobody is told to be the owner.
 */
export function ownedByBody (scene: Scene, place: SourcePlace, { kind }: Pick<ExtractedSource, 'kind'>): ExtractedSource | undefined {
  const pronoun = OWNERS.get(scene.document.tokens[place.span.from]?.lower ?? '')
  const words = readPhrase(scene.document, place.span)
  if (pronoun === undefined || words === undefined || words.tokens.length < 2) return undefined
  // "its operator" runs a thing, and is a company that was named
  if (words.head.length < 3 && GENERIC.has(words.noun.lower)) return undefined
  const owner = resolvePronoun(scene, { ...place, contents: [] }, pronoun)?.source
  if (owner === undefined) return undefined
  const { lower } = words.noun
  const before = bodiesOf(scene.document, scene.people).filter(({ from }) => from < place.span.from)
  const called = before.findLast(({ heads, name }) => heads.includes(lower) && name !== owner.name)
  if (called !== undefined) return { name: called.name, kind: called.kind ?? kind, role: null, mention: null }
  return { name: `${possessive(owner)} ${withoutDeterminer(words).replace(/, .*$/, '')}`, kind, role: null, mention: null }
}

const OWNERS: ReadonlyMap<string, string> = new Map([['its', 'it'], ['their', 'they']])

/** "an inquiry" has been told of when something is said to be the inquiry's. */
const possessive = ({ name, kind }: ExtractedSource): string => name.replace(/^an? /, 'the ') + (kind === 'group' && name.endsWith('s') ? '’' : '’s')
