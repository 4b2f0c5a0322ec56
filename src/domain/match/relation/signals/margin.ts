/** How well what holds a number or date stands, and what breaks it: the best of each, 0 to 1, -1 for none. */
export interface Standing { holding: number, breaking: number }

/** Where there is only one of the two, it counts this much, and the rest by how well it stands. */
const ALONE = 0.3
const STEEPEST = 1

export const noStanding = (): Standing => ({ holding: -1, breaking: -1 })

/** -1 for what surely holds to 1 for what surely breaks, 0 where there is neither. @param slope by which a difference of the two grows. */
export function marginOf ({ holding, breaking }: Standing, slope: number): number {
  if (holding < 0 && breaking < 0) return 0
  if (holding < 0) return ALONE + (1 - ALONE) * breaking
  if (breaking < 0) return -ALONE - (1 - ALONE) * holding
  return Math.max(-STEEPEST, Math.min(STEEPEST, slope * (breaking - holding)))
}
