import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { ExtractedSource } from '../../../../model/source.js'
import type { Document } from '../../document.js'

/** "The bloc", "the alliance": the union of states named last before `at`, outright, by one of its bodies or by its seat; undefined where none is. */
export function unionMeant ({ tokens }: Document, at: number, head: string): ExtractedSource | undefined {
  const unions = UNIONS.get(head)
  if (unions === undefined) return undefined
  const named = scanEntities(tokens.slice(0, at).map(({ text }) => text)).flatMap(({ entity }) => unions.get(entity.name) ?? [])
  const name = named.at(-1)
  return name === undefined ? undefined : { name, kind: 'organisation', role: null, mention: null }
}

const namedSo = (names: string): Array<[string, string]> => names.split('; ').map(name => [name, name])

/** Unions by the noun that stands for them, under the names of the lexicon. */
const UNIONS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['bloc', new Map([
    ...namedSo('European Union; African Union; ECOWAS; Southern African Development Community; Arab League; Gulf Cooperation Council; ASEAN; Commonwealth of Independent States; BRICS; Mercosur; CARICOM; G7'),
    ...['European Commission', 'European Parliament', 'European Council'].map(body => [body, 'European Union'] as const)
  ])],
  ['alliance', new Map(namedSo('NATO'))]
])
