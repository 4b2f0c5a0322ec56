import { baseForm } from '../../../lexicon/irregular-forms.js'
import { lowerAt, wordAt, type Word } from '../../words.js'

const SEES: ReadonlySet<string> = new Set(['saw', 'sees', 'seen'])
const ITS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
/** What a figure does that somebody has, in the form behind "saw" and in the past. */
const MOVES: ReadonlyMap<string, string> = new Map([
  ['rise', 'rose'], ['fall', 'fell'], ['grow', 'grew'], ['shrink', 'shrank'], ['drop', 'dropped'], ['slip', 'slipped'],
  ...'increase decrease decline double triple halve surge plunge collapse improve'.split(' ').map(base => [base, `${base}d`] as const),
  ...'climb slump tumble jump soar worsen'.split(' ').map(base => [base, `${base}ed`] as const)
])
/** Words of the thing that moves, at most. */
const LONGEST = 4

/** The words with what somebody's figure did for what he saw it do: "the firm saw its profit double" is "the firm's profit doubled". */
export function withOwnForSeen (words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, place) => place > 0 && SEES.has(lowerAt(words, place)) && ITS.has(lowerAt(words, place + 1)))
  const to = at < 0 ? -1 : words.findIndex(({ lower }, place) => place > at + 2 && place <= at + 2 + LONGEST && MOVES.has(lower))
  if (to < 0) return words
  const has = baseForm(lowerAt(words, at - 1)) === 'have' ? at - 1 : at
  const owner = wordAt(words, has - 1)
  const past = MOVES.get(lowerAt(words, to)) ?? ''
  const moved = { ...wordAt(words, to), text: past, lower: past }
  return has < 1 ? words : [...words.slice(0, has - 1), owned(owner), ...words.slice(at + 2, to), moved, ...words.slice(to + 1)]
}

const owned = (word: Word): Word => {
  const ending = word.lower.endsWith('s') ? "'" : "'s"
  return { ...word, text: word.text + ending, lower: word.lower + ending }
}
