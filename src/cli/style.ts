const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const

export type Colour = keyof typeof codes

/** Paints words, or leaves them as they are where colour is off. Control characters of foreign text never reach the terminal. */
export type Style = (colour: Colour, text: string) => string

export const printable = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')

export const styleOf = (colour: boolean): Style =>
  colour ? (name, text) => `\u001b[${codes[name]}m${printable(text)}\u001b[0m` : (_name, text) => printable(text)
