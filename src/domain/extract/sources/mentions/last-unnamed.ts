import type { ExtractedSource } from '../../../../model/source.js'
import { sentenceAt } from '../../sentence-at.js'
import { ROLE_HEADS } from '../roles/roles.js'
import type { Scene, SourcePlace } from './scene.js'

/** "A nurse said so. The woman …", "a bosun … The 58-year-old": whoever unnamed spoke last, within the last sentences, where nobody else has since. */
export function lastUnnamed ({ document, spoken }: Scene, { span, sentence }: SourcePlace, gender: 'm' | 'f' | null = null): ExtractedSource | undefined {
  const last = spoken.findLast(({ at }) => at < span.from)
  const before = last === undefined ? undefined : sentenceAt(document, last.at)
  if (last?.source.kind !== 'anonymous' || before?.part !== sentence.part || sentence.index - before.index > REACH || !ONE.test(last.source.name) || OF_OTHERS.test(last.source.name)) return undefined
  const own = last.source.name.split(' ').map(word => ROLE_HEADS.get(word)?.gender).find(gender => gender === 'm' || gender === 'f')
  return gender === null || own === undefined || own === gender ? last.source : undefined
}

/** "A young woman | asked the minister about it. “…,” | the woman | said": one whom a sentence right before begins with, and who is given no name. */
export function opensUnnamed ({ document: { tokens, sentences } }: Scene, { sentence }: SourcePlace, head: string): ExtractedSource | undefined {
  const before = sentences.slice(Math.max(0, sentence.index - REACH), sentence.index).filter(({ part }) => part === sentence.part)
  const phrases = before.map(({ from, to }) => {
    const words = tokens.slice(from, Math.min(to, from + LONGEST))
    const at = words.findIndex(({ lower }, index) => index > 0 && lower === head)
    const isPhrase = /^an?$/.test(words[0]?.lower ?? '') && words.slice(1, at).every(({ pos }) => pos === 'ADJ') && words[at + 1]?.pos === 'VERB' && !NAMED.test(words[at + 1]?.lower ?? '')
    return at > 0 && isPhrase ? words.slice(0, at + 1) : []
  })
  const name = phrases.findLast(phrase => phrase.length > 0)?.map(({ lower }) => lower).join(' ')
  return name === undefined ? undefined : { name, kind: 'anonymous', role: null, mention: null }
}

/** In words. */
const LONGEST = 6
const NAMED = /^(?:named|called|identified|known)$/

const REACH = 2
const ONE = /^(?:an?|one|another) (?!\d)/
/** "A police spokesman said so. The man …": they speak of somebody else. */
const OF_OTHERS = /\b(?:spokes\w+|officials?|source|officer|police\w*|lawyer|attorney|prosecutor|representative|detective|doctor)\b/
