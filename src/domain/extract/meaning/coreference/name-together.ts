import { nameWords, ownerWords, spaced, type Word } from '../../clauses/words.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { namedTogether, readTogether, type TogetherPlace } from '../../sources/resolve/named-together.js'
import { lowerAt } from '../../word-at.js'

/** Names who "the two countries", "both leaders" and "the parties" are, unless the words themselves have named two before. */
export function nameTogether (scene: Scene, words: readonly Word[], place: Omit<TogetherPlace, 'at'>): readonly Word[] {
  const at = words.findIndex((_, index) => togetherAt(words, index) !== undefined)
  const phrase = togetherAt(words, at)
  if (phrase === undefined || words.slice(0, at).filter(({ pos }) => pos === 'PROPN').length > 1) return words
  const name = namedTogether(scene, phrase, { ...place, at: Number(words[at]?.token) })
  if (name === undefined) return words
  const to = at + phrase.length
  const isOwner = /^['’]s?$/.test(lowerAt(words, to))
  return [...words.slice(0, at), ...spaced(isOwner ? ownerWords(name) : nameWords(name), words[at]?.before), ...words.slice(isOwner ? to + 1 : to)]
}

/** Where that is all of the phrase: not "both countries of the union". Parties that are not counted may be others, but for what a text is about. */
function togetherAt (words: readonly Word[], at: number) {
  const phrase = at < 0 ? undefined : readTogether(words.slice(at))
  const isAll = phrase !== undefined && words[at]?.token !== null && !/^(?:of|and|who|that|which)$/.test(lowerAt(words, at + phrase.length))
  return isAll && (phrase.counted || at === 0) ? phrase : undefined
}
