import { lowerAt, posAt } from '../../word-at.js'
import { word, type Word } from '../../clauses/words.js'
import { copula } from '../../clauses/copula.js'

/** "put | the losses at £850m", "estimated | the crowd at 300", "gave | a toll of 112": the losses were so many; undefined for other words. */
export function figurePut (words: readonly Word[], cue: readonly Word[]): readonly Word[] | undefined {
  if (cue.some(({ lower }) => /^g(?:ave|iven?s?)$/.test(lower))) return figureGiven(words)
  const at = words.findIndex(({ lower }, index) => index > 0 && lower === 'at' && (FIGURES.test(posAt(words, index + 1)) || /\d/.test(lowerAt(words, index + 1))))
  if (at === -1 || !cue.some(({ lower }) => /^(?:puts?|estimate[sd]?)$/.test(lower))) return undefined
  const be = cue.some(({ lower }) => /^(?:puts|estimates?)$/.test(lower)) ? cue : [word('estimated', 'VERB')]
  return [...words.slice(0, at), { ...word(copula(words.slice(0, at), be), 'AUX'), before: ' ' }, ...words.slice(at + 1)]
}

function figureGiven (words: readonly Word[]): readonly Word[] | undefined {
  const of = words.findIndex(({ lower }) => lower === 'of')
  return of < 2 ? undefined : [word('the', 'DET'), ...words.slice(1, of), { ...word('was', 'AUX'), before: ' ' }, ...words.slice(of + 1)]
}

/** "at £3bn", "at 40", "at about 900". */
const FIGURES = /^(?:NUM|SYM|ADV)$/
