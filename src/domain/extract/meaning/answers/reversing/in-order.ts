import { nounsOf, type Reversible } from './reversible.js'
import { paddedText } from '../../../lower-text.js'

/** "has run out of oxygen", "there are supplies for two weeks"; "is owed wages", "everyone was paid in full": what somebody is said to miss is there. */
export function isInOrder (pair: Reversible): boolean {
  const [words, told] = [paddedText(pair.said), paddedText(pair.others)]
  if (pair.mine.tense === 'future') return false
  if (UNPAID.test(told) && PAID.test(words) && isOfPayee(pair)) return true
  const [, lacked] = SHORT.exec(told) ?? []
  if (lacked === undefined) return false
  const [, enough] = ENOUGH.exec(words) ?? []
  return SUPPLIED.test(words) || (enough !== undefined && nounsIn(pair, enough).some(noun => nounsIn(pair, lacked).includes(noun)) && !isForOthers(pair))
}

/** "enough water | for the mill" */
function isForOthers ({ said, others }: Reversible): boolean {
  if (said.some(({ lower }) => /^(?:other|another|elsewhere)$/.test(lower))) return true
  const to = said.findLastIndex(({ lower }) => lower === 'for')
  const known = new Set(nounsOf(others))
  return to > -1 && said[to + 1]?.pos === 'DET' && !nounsOf(said.slice(to)).some(noun => known.has(noun))
}

/** Everybody, or whoever or whatever was said to be owed, and not some others. */
function isOfPayee ({ mine, others, same }: Reversible): boolean {
  const [subject, known] = [nounsOf(mine.subject), new Set(nounsOf(others))]
  return same || subject.every(noun => known.has(noun) || OWED.has(noun)) || /^(?:everyone|everybody)$/.test(mine.subject[0]?.lower ?? '')
}

const OWED: ReadonlySet<string> = new Set(['wage', 'salari', 'pay', 'staff', 'worker', 'employe', 'everyon', 'everybodi'])

/** The nouns of either statement that stand among some words of it. */
const nounsIn = ({ said, others }: Reversible, words: string): string[] =>
  nounsOf([...said, ...others].filter(({ lower }) => words.split(' ').includes(lower)))

const SHORT = / (?:(?:run|ran|running|runs) (?:out|short|low)(?: o[fn])?|shortages?(?: of)?|short of|out of|lacks?|lacked|lacking|empty) ((?:\S+ ){0,4})/
const SUPPLIED = / (?:(?:is|are|was|were|has|have|had) (?:supplies|stocks?|reserves|stores) (?:for|until|to last)|(?:supplies|stocks?|reserves|stores|deliveries) (?:is|are|was|were|had been|have been|remain\w*|would last|will last|last\w*)(?: [a-z]+)?(?: [a-z]+)? (?:for|until|sufficient|adequate|ample|enough|full|normal)) /
const ENOUGH = / (?:enough|sufficient|ample|adequate|plenty of) ((?:\S+ ){0,2})/
const UNPAID = / (?:unpaid|without pay|owe[sd]?|arrears) /
const PAID = / (?:(?:all|every|everyone|everybody|the|their|its) (?:[a-z]+ ){0,3}?(?:up to date|paid in full|been paid|were paid|was paid|settled)|paid (?:all|every|everyone|everybody|them|its|the) |paid in full) /
