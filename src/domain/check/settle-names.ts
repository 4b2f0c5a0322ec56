import type { Difference, Match } from '../../model/match.js'
import type { Provenance } from '../../model/provenance.js'
import { areSynonyms } from '../lexicon/synonyms.js'
import { contentWords } from './content-words.js'

/**
 * A match that differs by names alone, where it is told that both names are of one: the record has the draft's name too in what was said ("the deputy
 * minister, Patson Mulwanda"), or the statement the record's. Then it is the claim itself.
 */
export function settleNames<M extends Match> (match: M, { attributions }: Pick<Provenance, 'attributions'>): M {
  const { relation, differences, span } = match
  if (relation !== 'differs' || differences.length === 0 || differences.some(({ kind }) => kind !== 'name')) return match
  const recorded = contentWords(attributions.flatMap(({ contents }) => contents.map(({ text }) => text)).join(' '))
  const [stated, around] = [contentWords(span.text), contentWords(attributions.map(({ sentence }) => sentence.text).join(' '))]
  const isOne = differences.every(({ known, found }) => isIn(found, recorded) || isIn(known, stated) || (isThing(found) && isIn(found, around)))
  return isOne ? { ...match, relation: 'same', differences: [] } : match
}

/**
 * A match that says all that the claim does, and differs by a date or a figure alone that its wording leaves out, while the sentence in which it is stated on
 * record has it.
 */
export function settleAdded<M extends Match> (match: M, { attributions }: Pick<Provenance, 'attributions'>): M {
  const { relation, differences, claim, span } = match
  if (relation !== 'differs' || differences.length === 0 || !isSaid(claim.text, span.text)) return match
  const isOnRecord = ({ known, found }: Difference): boolean => known === '' && found !== '' && attributions.some(({ sentence }) => hasWord(sentence.text, found))
  return differences.every(isOnRecord) ? { ...match, relation: 'same', differences: [] } : match
}

/** Whether each word of a claim stands in a text, or has another one there that can mean the same. */
function isSaid (claim: string, text: string): boolean {
  const [asked, words] = [contentWords(claim), contentWords(text)]
  const others = [...words].filter(word => !asked.has(word))
  return [...asked].every(word => words.has(word) || others.some(other => areSynonyms(word, other)))
}

const hasWord = (text: string, words: string): boolean => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words} `)

/** Staff, where nurses tell of themselves: a word without a capital is no other name. */
const isThing = (name: string): boolean => /^\p{Ll}/u.test(name)

function isIn (name: string, words: ReadonlySet<string>): boolean {
  const own = [...contentWords(name)]
  return own.length > 0 && own.every(word => words.has(word))
}
