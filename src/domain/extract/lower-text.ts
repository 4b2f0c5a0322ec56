/** Words in lower case with a space between them, as patterns read them. */
export const lowerText = (words: ReadonlyArray<{ lower: string }>): string => words.map(({ lower }) => lower).join(' ')

/** The same without marks, and with a space on either side of each, so that a pattern finds whole words only. */
export const paddedText = (words: ReadonlyArray<{ lower: string, pos: string }>): string => ` ${lowerText(words.filter(({ pos }) => pos !== 'PUNCT'))} `
