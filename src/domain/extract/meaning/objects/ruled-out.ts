import { lowerAt } from '../../word-at.js'
import { spaced, word, type Word } from '../../clauses/words.js'
import type { Speaker } from '../coreference/speaker.js'
import { deedClause } from './deed-clause.js'
import { ownerOf } from './owned-by.js'
import { existing, ownStatement } from './own-statements.js'
import { takeUntil } from '../../take-until.js'
import { isNoun } from '../../part-of-speech.js'

/**
 * What would be so if it had not been ruled out: "arson as the cause of the fire", that arson was the cause; "an early election", that there will be one;
 * "murder in the banker's death", that there was one, whoever rules it out; "the sale of the plant", that it will be sold; "sending troops", that
 * the source will send them.
 */
export function ruledOut (words: readonly Word[], speaker: Speaker, several: boolean): readonly Word[] | undefined {
  const named = asCause(words)
  if (named !== undefined) return named
  const bare = withoutSequel(words)
  if (isProspect(bare)) return [word('There', 'PRON'), ...['will', 'be'].map(text => ({ ...word(text, 'AUX'), before: ' ' })), ...spaced(bare)]
  return isGerundial(words) ? ownStatement(words, speaker.phrase, { tense: 'future', several }) : deedClause(bare, { ownerOf: possessive => ownerOf(possessive, speaker), ahead: true }) ?? existing(bare)
}

const isGerundial = (words: readonly Word[]): boolean => words.find(({ pos }) => pos !== 'ADV' && pos !== 'PART')?.lower.endsWith('ing') === true

/** "suicide | as the cause of …" */
function asCause (words: readonly Word[]): readonly Word[] | undefined {
  const as = words.findIndex(({ lower }) => lower === 'as')
  const cause = words.slice(as + 1, as + 4).some(({ lower }) => CAUSES.test(lower))
  if (as < 1 || as > LONGEST_LEAD || !cause || lowerAt(words, 0) === 'the') return undefined
  const bare = words[0]?.lower === 'any' ? words.slice(1) : words
  const verb = bare.findIndex(({ lower }) => lower === 'as')
  return [...bare.slice(0, verb), word('was', 'AUX'), ...bare.slice(verb + 1)]
}

const CAUSES = /^(?:cause|reason|motive|explanation|factor|source|origin)$/

/** Some of what is decided on, and not one that was told of before. */
export function isProspect (words: readonly Word[]): boolean {
  const head = words.slice(0, LONGEST_LEAD).findIndex(({ lower }, at) => PROSPECTS.has(lower) && words[at + 1]?.pos !== 'NOUN')
  const lead = words.slice(0, Math.max(0, head))
  return head !== -1 && !isNoun(words[head + 1]) && lead.every(({ pos, lower }) => /^(?:an?|any|new)$/.test(lower) || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos))
}

/** So many words may stand before a head, with itself. */
const LONGEST_LEAD = 5

/** Up to where it is told what comes of it ("…, ending weeks of talk"), and without the day on which it was ruled out. */
function withoutSequel (words: readonly Word[]): readonly Word[] {
  const core = takeUntil(words, ({ text }) => text === ',')
  const [on, day] = core.slice(-2)
  return on?.lower === 'on' && /day$/.test(day?.lower ?? '') ? core.slice(0, -2) : core
}

const PROSPECTS: ReadonlySet<string> = new Set(`sale sales bid bids listing flotation ipo strike strikes election elections vote referendum referendums poll coalition alliance talks negotiations deal ceasefire truce merger takeover buyout
increase increases rise rises hike hikes cut cuts tax taxes levy bailout lockdown lockdowns ban boycott sanctions return comeback extension intervention invasion offensive closure closures layoffs
redundancies reshuffle pardon amnesty devaluation resignation default inquiry partnership compromise concessions retreat withdrawal support payment payments contact participation`.split(/\s+/))
