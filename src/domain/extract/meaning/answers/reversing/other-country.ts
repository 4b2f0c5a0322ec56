import { scanEntities } from '../../../../lexicon/scan-entities.js'
import type { Clause } from '../../../clauses/clause-of.js'
import { isBeing, type Reversible } from './reversible.js'

/** "was over Syria", where another says that it was in Turkey: in one country at a time. */
export function isOtherCountry ({ mine, theirs, same }: Reversible): boolean {
  if (!same || !((isWithin(mine) && isWithin(theirs)) || (isOf(mine) && isOf(theirs)))) return false
  const [here, there] = [countryOf(mine), countryOf(theirs)]
  return here !== undefined && there !== undefined && here !== there
}

const isWithin = (clause: Clause): boolean => isBeing(clause) && IN.has(clause.rest[0]?.lower ?? '')
/** "is Panamanian", "belongs to Iran" */
const isOf = ({ group, rest, verb }: Clause): boolean =>
  (/^(?:belong|come|originate|hail)$/.test(verb.lemma) && /^(?:to|from|in)$/.test(rest[0]?.lower ?? '')) ||
  (group.every(({ lemma, pos }) => lemma === 'be' || pos === 'ADV') && rest.length > 0 && scanEntities(rest.map(({ text }) => text)).some(({ from }) => from < 2 && !IN.has(rest[0]?.lower ?? '')))

const IN: ReadonlySet<string> = new Set(['in', 'inside', 'over', 'within'])

function countryOf ({ rest }: Clause): string | undefined {
  const [place, ...others] = scanEntities(rest.map(({ text }) => text)).filter(({ entity }) => entity.id.startsWith('country:'))
  return others.length > 0 ? undefined : place?.entity.id
}
