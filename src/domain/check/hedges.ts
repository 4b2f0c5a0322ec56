import { contentWords } from './content-words.js'
import { quotesIn } from './quotes.js'

/** Words that lay a sentence on somebody or leave it open. */
const HEDGE = new RegExp([
  'according to', 'in the words of', 'in the view of', 'as .{1,80} (?:tells|told|put|puts|sees|saw) it', 'reportedly', 'allegedly', 'apparently', 'purportedly', 'supposedly',
  'alleged', 'rumou?red', 'may', 'might', 'could', 'would', 'if', 'whether', 'unconfirmed', 'accus\\w{1,4}',
  '(?:report|claim|say|said|tell|told|believe|think|thought|suggest|insist|argue|warn|add|state|write|wrote|show|announce|maintain|assert|allege|estimate|testif|hear)(?:s|ed|d|ing|ies|ied)?'
].map(word => `\\b${word}\\b`).join('|'), 'giu')

/**
 * Whether a sentence lays what it says on anybody, leaves it open, or asks: by its words, since this has to be certain where extraction reads nothing.
 *
 * @param claim as worded on record: words of its own lay it on nobody.
 * @param speakers those who say so on record: a sentence that names one of them is taken to lay it on them, unless the claim is about them.
 */
export function isHedged (sentence: string, speakers: ReadonlyArray<{ name: string }>, claim: string): boolean {
  const [words, own] = [contentWords(sentence), contentWords(claim)]
  const hedges = Array.from(sentence.matchAll(HEDGE), ([hedge]) => hedge)
  if (hedges.some(hedge => !within(own, hedge)) || /[?:]/u.test(sentence) || quotesIn(sentence).length > 0) return true
  return speakers.some(({ name }) => [...contentWords(name)].some(word => words.has(word) && !own.has(word)))
}

function within (words: ReadonlySet<string>, hedge: string): boolean {
  const own = contentWords(hedge)
  return own.size > 0 && [...own].every(word => words.has(word))
}
