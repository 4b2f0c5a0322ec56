import type { Token, TokenSpan } from '../../document.js'
import { RELATIVES } from '../../find/word-classes.js'
import { lowerAt } from '../../word-at.js'
import { QUANTITIES } from '../names/phrase.js'
import { GROUP_HEADS, ROLE_HEADS } from '../roles/roles.js'

/** "concern among | the leaders | , who said", "the ire of | Mr Dane | , who said": no thing is "who", so that it is whom it is of. */
export function whoMeant (tokens: readonly Token[], span: TokenSpan): TokenSpan {
  const { from, to } = span
  if (lowerAt(tokens, to) !== 'who' && !(lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'who')) return span
  const joints = tokens.slice(from + 1, to).filter(({ lower }) => OF.has(lower)).map(({ index }) => index)
  const [first] = joints
  const isParted = tokens.slice(from, to).some(({ text, lower }) => PARTED.test(text) || RELATIVES.has(lower))
  if (first === undefined || isParted || isSomebody(tokens[first - 1])) return span
  const joint = joints.find((_, place) => isSomebody(tokens[(joints[place + 1] ?? to) - 1]))
  return joint === undefined ? span : { from: joint + 1, to }
}

/** What tells more of somebody stands there already. */
const PARTED = /^(?:[,–—―]|--)$/

const OF: ReadonlySet<string> = new Set(['of', 'among', 'amongst', 'from', 'to', 'for', 'by', 'between', 'with', 'against', 'at', 'on', 'over', 'in'])

const isSomebody = (noun: Token | undefined): boolean =>
  noun !== undefined && (noun.pos === 'PROPN' || noun.pos === 'NUM' || ROLE_HEADS.has(noun.lower) || ROLE_HEADS.has(noun.lemma) || GROUP_HEADS.has(noun.lower) || QUANTITIES.has(noun.lower) || SOME.test(noun.lower))

const SOME = /(?:[eo]rs|ists|ians|people|children|women|men|folk|ones|those|others|some|many|percent|%|half|third|quarter)$/
