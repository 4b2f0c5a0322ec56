import { lowerAt, wordAt, type Word } from '../../words.js'

/** Signs of speeds, as the words of a text have them, and what is read there. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['km h', 'kph', 'kmph', 'kmh'].map((sign): [string, string] => [sign, 'kilometres']), ['mph', 'miles'], ['m s', 'metres']
])
const PER_SECOND = 'm s'

/** The words with speeds told in words: "300 km/h" is "300 kilometres per hour". */
export function withSpeedsTold (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, place) => place > 0 && /\d$/.test(lowerAt(words, place - 1)) && signAt(words, place) !== undefined)
  const sign = at < 0 ? undefined : signAt(words, at)
  if (sign === undefined) return words
  const told = [SIGNS.get(sign) ?? '', 'per', sign === PER_SECOND ? 'second' : 'hour'].map(lower => ({ text: lower, lower, after: false }))
  return [...words.slice(0, at), ...told, ...withSpeedsTold(words.slice(at + sign.split(' ').length))]
}

const signAt = (words: readonly Word[], at: number): string | undefined =>
  [lowerAt(words, at), `${lowerAt(words, at)} ${wordAt(words, at + 1).lower}`].find(sign => SIGNS.has(sign))
