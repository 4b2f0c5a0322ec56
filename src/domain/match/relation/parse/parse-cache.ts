import { remember } from '../../../lexicon/remember.js'
import { parse } from './parse.js'

/** About 3 KB each: the claims that are looked at again and again fit. */
const MOST_KEPT = 20_000

/** `parse`, remembering the texts read last. */
export const parseCached = remember(parse, MOST_KEPT)
