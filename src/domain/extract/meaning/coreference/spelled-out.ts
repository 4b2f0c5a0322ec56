import type { Word } from '../../clauses/words.js'

/** "she's thrilled": a name's "'s" would be an owner's. */
export function spelledOut ([verb, next]: readonly Word[]): Word[] {
  if (verb === undefined) return []
  const form = verb.lower === "'s" ? PERFECT.test(next?.lower ?? '') ? 'has' : 'is' : CONTRACTED.get(verb.lower)
  return [form === undefined ? verb : { ...verb, text: form, lower: form, before: ' ' }]
}

const PERFECT = /^(?:been|had|got|gone|done|become|always|never|already)$/
const CONTRACTED: ReadonlyMap<string, string> = new Map([["'ll", 'will'], ["'d", 'would'], ["'ve", 'has'], ["'re", 'are']])
