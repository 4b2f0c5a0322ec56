import { phraseOf } from './noise.js'

/** Least share of common words (Dice) at which a line under the headline is the headline in other words. */
const ALIKE = 0.75

/**
 * Whether a line says the title again: all of it or a part that a dash, bar or colon sets off ("China backs plan" of "China backs plan – Moscow").
 *
 * @param loosely also in slightly other words.
 */
export function repeatsTitle (line: string, title: string, { loosely }: { loosely: boolean }): boolean {
  const phrase = phraseOf(line)
  const forms = [title, ...partsOf(title)].map(phraseOf)
  return forms.includes(phrase) || (loosely && forms.some(form => phrase.length <= 2 * form.length && alike(phrase.split(' '), form.split(' '))))
}

/** Parts of at least three words. */
const partsOf = (title: string): string[] => title.split(/\s[–—|-]\s|:\s/).filter(part => phraseOf(part).split(' ').length >= 3)

function alike (line: string[], title: string[]): boolean {
  const rest = [...title]
  const common = line.filter(word => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return 2 * common.length >= ALIKE * (line.length + title.length)
}
