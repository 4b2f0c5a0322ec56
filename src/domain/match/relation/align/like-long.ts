import type { Aligned } from './aligned.js'

/** A text this many times as long may say more than one thing; of shorter ones the rules tell enough. */
const LONGER = 1.5
/** In a text of fewer units one thing is said. */
const FEW = 7

export const isLonger = ({ there, back }: Aligned): boolean => Math.max(there.length, back.length) >= LONGER * Math.min(there.length, back.length)

/** Whether neither of two texts has room for much beside what the other one says. */
export const isLikeLong = (aligned: Aligned): boolean => !isLonger(aligned) || Math.max(aligned.there.length, aligned.back.length) < FEW
