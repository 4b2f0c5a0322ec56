/** Words in lower case with a space between them, as patterns read them. */
export const lowerText = (words: ReadonlyArray<{ lower: string }>): string => words.map(({ lower }) => lower).join(' ')
