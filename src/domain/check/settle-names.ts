import type { Match } from '../../model/match.js'
import type { Provenance } from '../../model/provenance.js'
import { contentWords } from './content-words.js'

/**
 * A match that differs by names alone, where it is told that both names are of one: the record has the draft's name too in what was said ("the deputy
 * minister, Patson Mulwanda"), or the statement the record's. Then it is the claim itself.
 */
export function settleNames<M extends Match> (match: M, { attributions }: Pick<Provenance, 'attributions'>): M {
  const { relation, differences, span } = match
  if (relation !== 'differs' || differences.length === 0 || differences.some(({ kind }) => kind !== 'name')) return match
  const recorded = contentWords(attributions.flatMap(({ contents }) => contents.map(({ text }) => text)).join(' '))
  const stated = contentWords(span.text)
  const isOne = differences.every(({ known, found }) => isIn(found, recorded) || isIn(known, stated))
  return isOne ? { ...match, relation: 'same', differences: [] } : match
}

function isIn (name: string, words: ReadonlySet<string>): boolean {
  const own = [...contentWords(name)]
  return own.length > 0 && own.every(word => words.has(word))
}
