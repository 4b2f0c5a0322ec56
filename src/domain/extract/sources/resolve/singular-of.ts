/** The singular of a regular noun, lower case. */
export const singularOf = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/men$/, 'man').replace(/(?<=[^s])s$/, '')
