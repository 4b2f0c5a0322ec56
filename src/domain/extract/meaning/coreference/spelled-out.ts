import { PARTICIPLES } from '../../clauses/main-verb.js'
import type { Word } from '../../clauses/words.js'
import { lowerAt, posAt } from '../../word-at.js'

/** "she's thrilled", "he'd never been there": a name's "'s" would be an owner's. */
export function spelledOut ([verb, ...rest]: readonly Word[]): Word[] {
  if (verb === undefined) return []
  const form = (isPerfect(verb, rest) ? PERFECT.get(verb.lower) : undefined) ?? CONTRACTED.get(verb.lower)
  return [form === undefined ? verb : { ...verb, text: form, lower: form, before: ' ' }]
}

/** "'s been", "'s already gone", "'s liked NAME", "'d always wanted"; "'d be" and "'s wanted by the police" are none. */
function isPerfect ({ lower }: Word, rest: readonly Word[]): boolean {
  const at = rest.findIndex(({ pos, lemma }) => pos !== 'ADV' && lemma !== 'not')
  const next = lowerAt(rest, at)
  const isDone = PARTICIPLES.has(next) || (next.endsWith('ed') && next !== 'need')
  return OF_PERFECT.test(next) || (isDone && (lower === "'d" || /^(?:always|never|already)$/.test(lowerAt(rest, 0)) || /^(?:DET|PROPN|NUM)$/.test(posAt(rest, at + 1))))
}

const OF_PERFECT = /^(?:been|had|got|gone|done|become)$/
const PERFECT: ReadonlyMap<string, string> = new Map([["'s", 'has'], ["'d", 'had']])
const CONTRACTED: ReadonlyMap<string, string> = new Map([["'s", 'is'], ["'ll", 'will'], ["'d", 'would'], ["'ve", 'has'], ["'re", 'are']])
