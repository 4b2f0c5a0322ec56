import type { Part } from '../../../../model/span.js'
import type { TokenSpan } from '../../document.js'
import type { Scene } from '../mentions/scene.js'
import type { ResolvedSource } from '../names/named-source.js'
import { readPhrase, withSmallArticle, type Phrase } from '../names/phrase.js'
import { ROLE_HEADS } from '../roles/roles.js'
import { isNoun } from '../../part-of-speech.js'

/** Somebody under the words that stand there; undefined for what cannot speak, and in a heading, which leaves to the article who is meant. */
export function unnamedAs ({ document }: Scene, span: TokenSpan, part: Part): ResolvedSource | undefined {
  const words = part === 'title' ? undefined : readPhrase(document, span)
  if (words === undefined || !maySpeak(words)) return undefined
  return { source: { name: withSmallArticle(words).replace(APPOSED, ''), kind: 'anonymous', role: null, mention: null }, person: undefined }
}

const maySpeak = ({ first, head, noun: { pos, lower } }: Phrase): boolean =>
  (isNoun({ pos }) || ROLE_HEADS.has(lower) || (first.lower === 'one' && lower === 'them') || isAged(head) || (head.length < 3 && COUNTED.has(lower))) && !MASSES.has(lower) && !MASSES.has(lower.replace(/s$/, ''))

/** "the 17-year-old" */
const isAged = (head: Phrase['head']): boolean => head.slice(-3).map(({ lower }) => lower).join('') === 'year-old' || /-year-old$/.test(head.at(-1)?.lower ?? '')

/** "many in the town", "all three", "the two" */
const COUNTED: ReadonlySet<string> = new Set('many all several most two three four five six seven eight nine ten'.split(' '))

/** "the driver of the car, a baker from Trento" */
const APPOSED = /, (?:(?:now|then|later) )?an? .*$/

/** Nouns that stand before verbs of saying, and say nothing. */
const MASSES: ReadonlySet<string> = new Set(('nothing something anything one ones fact facts thing things way reason result case point time word words evidence others rest door sign signs label sticker plaque banner headline caption subtitle screen clock ticket placard note song lyrics ' +
  'moment day week weekend month year morning afternoon evening night incident episode').split(' '))
