import type { Aligned } from '../relation/align/aligned.js'

const ALIKE = 0.8
/** So many words of weight are enough, and one less where a name or a figure is among what is shared; a name of which the article tells counts. */
const ENOUGH = 3

/**
 * Whether a part of a claim, or a claim as its article means it, has enough in common with a text: "nobody asked for the money back" may be
 * anybody's money.
 */
export function sharesEnough ({ known, found, there, named = false }: Aligned & { named?: boolean }): boolean {
  const shared = there.filter(({ unit, partner, likeness }) => partner !== undefined && likeness >= ALIKE && (!unit.light || partner.kind !== 'word'))
  const isNamed = named || shared.some(({ unit, partner }) => unit.kind !== 'word' || partner?.kind !== 'word')
  const tellFigures = known.quantities.length > 0 && found.quantities.length > 0
  return shared.length + Number(named) >= (isNamed || tellFigures ? ENOUGH - 1 : ENOUGH)
}
