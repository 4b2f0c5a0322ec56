const NONE = { lower: '', pos: '', text: '' }

/** Words are looked at around a place, and past either end there is none: these answer '' there. */
export const lowerAt = (words: ReadonlyArray<{ lower: string }>, at: number): string => {
  const { [at]: { lower } = NONE } = words
  return lower
}

export const posAt = (words: ReadonlyArray<{ pos: string }>, at: number): string => {
  const { [at]: { pos } = NONE } = words
  return pos
}

export const textAt = (words: ReadonlyArray<{ text: string }>, at: number): string => {
  const { [at]: { text } = NONE } = words
  return text
}
