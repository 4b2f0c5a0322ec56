/** Words are looked at around a place, and past either end there is none: these answer '' there. */
export const lowerAt = (words: ReadonlyArray<{ lower: string }>, at: number): string => words[at]?.lower ?? ''
export const posAt = (words: ReadonlyArray<{ pos: string }>, at: number): string => words[at]?.pos ?? ''
export const textAt = (words: ReadonlyArray<{ text: string }>, at: number): string => words[at]?.text ?? ''
