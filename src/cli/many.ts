/** "1 article", "2 articles". */
export const many = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
