import type { Stance } from '../../../../model/stance.js'
import type { Word } from '../../clauses/words.js'

/** What an answer says to a question that yes or no answers, and what it goes on to say. */
export interface BareAnswer { stance: Extract<Stance, 'confirms' | 'denies'>, rest: readonly Word[] }

const END = '(?= (?:[.,;!?:]|–|—|-)|$)'
const SUBJECT = '(?:i|we|he|she|it|they|there|that|this|you)'
const AUXILIARY = '(?:am|is|are|was|were|do|does|did|have|has|had|would|will|could|can)'
const NO = new RegExp('^(?:no|nope|never|not (?:at all|ever|once|so|true|in the least)|(?:certainly|absolutely|of course|definitely|probably) not|far from it|no way|' +
  `${SUBJECT} (?:${AUXILIARY}|wo|ca) (?:\\w+ly )?(?:not|n't)|(?:nobody|no one|none of (?:us|them)|none) ${AUXILIARY})${END}`)
const YES = new RegExp(`^(?:yes|yeah|yep|indeed|certainly|absolutely|exactly|correct|right|true|of course|sure|definitely|${SUBJECT} ${AUXILIARY}(?: indeed)?|(?:that|it)(?: is|'s| 's) (?:\\w+ly )?(?:true|right|correct|so))${END}`)
/** "of course he knew": what was asked, once more. */
const GRANTED = /^(?:of course|certainly|yes|indeed) (?:i|we|he|she|it|they|there) /

/** "No.", "I did not.", "Yes, he flew alone"; undefined where somebody says more than that by the first words. */
export function readBareAnswer (words: readonly Word[]): BareAnswer | undefined {
  const text = words.map(({ lower }) => lower.replace(/(?<=[a-z])\.$/, '')).join(' ')
  if (GRANTED.test(text)) return { stance: 'confirms', rest: [] }
  const lead = NO.exec(text) ?? YES.exec(text)
  const behind = lead?.[0].split(' ').length
  return lead === null ? undefined : { stance: NO.test(text) ? 'denies' : 'confirms', rest: words.slice(Number(behind) + 1) }
}
