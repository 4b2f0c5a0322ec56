import type { RelationSignals } from './relation-signals.js'

/** A pair of texts to learn from: whether the second states another fact, and how much the pair counts. */
export interface RelationExample { signals: RelationSignals, otherFact: boolean, weight: number }
