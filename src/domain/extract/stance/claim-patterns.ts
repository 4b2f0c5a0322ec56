import { CLAIM_NOUNS } from './claim-nouns.js'

/** A noun for what somebody claims, as a part of patterns. */
export const CLAIM = `(?:${[...CLAIM_NOUNS].join('|')})`

/** Between a verb and the noun that is its object stand at most so many words, and none that would make it another noun's; `word` stands for each. */
export const within = (most: number, word: 'W' | 'Q' = 'W'): string =>
  `(?:(?!(?:in|of|on|at|to|for|with|without|by|from|about|over|after|before|when|while|amid|because|since|as soon|as long|once|until|if|who|which|whose|nothing|no|own) )${word} ){0,${most}}?`
