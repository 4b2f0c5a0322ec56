import { entityOf } from '../../../lexicon/entity-of.js'
import type { Sentence } from '../../document.js'
import { nameWords, ownerWords, type Word } from '../../clauses/words.js'
import { lowerText } from '../../lower-text.js'
import { broughtIn } from '../../sources/resolve/brought-in.js'
import type { Scene } from '../../sources/mentions/scene.js'

/**
 * "| The two countries | will build a rail link", "| the parties | reject any change": by their names at the head of a clause, where it is known which states
 * they are.
 */
export function nameStates (scene: Scene, words: readonly Word[], sentence: Sentence): readonly Word[] {
  const [phrase, counted] = STATES.exec(lowerText(words.slice(0, LONGEST))) ?? []
  const [length, first] = [phrase?.split(' ').length ?? 0, words[0]?.token]
  if (typeof first !== 'number' || length === 0) return words
  const count = COUNTS.get(counted ?? '') ?? 2
  const all = broughtIn(scene, { span: { from: first, to: first + length }, sentence, contents: [] }).filter(brought => brought.count === count)
  const last = all.filter(({ source }) => areStates(source.name)).sort((a, b) => b.at - a.at)[0]
  // "the two countries' navies"
  const isOwner = /^['’]s?$/.test(words[length]?.lower ?? '')
  const named = last === undefined ? [] : isOwner ? ownerWords(last.source.name) : nameWords(last.source.name)
  return last === undefined ? words : [...named, ...words.slice(isOwner ? length + 1 : length)]
}

/** In words. */
const LONGEST = 3
const STATES = /^(?:the (two|three|four)|both(?: the)?) (?:countries|nations|states|neighbou?rs|governments|sides|parties|capitals|powers)(?= |$)|^the (?:parties|sides)(?= |$)/
const COUNTS: ReadonlyMap<string, number> = new Map([['three', 3], ['four', 4]])

const areStates = (name: string): boolean => name.includes(' and ') && name.split(/, | and /).every(part => POWERS.has(entityOf(part)?.kind ?? ''))
/** A capital stands for its state. */
const POWERS: ReadonlySet<string> = new Set(['country', 'government', 'city'])
