/** A pair of texts to learn from: its signals' values, whether the second states another fact, and how much the pair counts. */
export interface RelationExample { values: readonly number[], otherFact: boolean, weight: number }
