import type { Part } from '../../../../model/span.js'
import type { TokenSpan } from '../../document.js'
import type { Scene } from '../mentions/scene.js'
import type { ResolvedSource } from '../names/named-source.js'
import { readPhrase, withSmallArticle, type Phrase } from '../names/phrase.js'
import { ROLE_HEADS } from '../roles/roles.js'

/** Somebody under the words that stand there; undefined for what cannot speak, and in a heading, which leaves to the article who is meant. */
export function unnamedAs ({ document }: Scene, span: TokenSpan, part: Part): ResolvedSource | undefined {
  const words = part === 'title' ? undefined : readPhrase(document, span)
  if (words === undefined || !maySpeak(words)) return undefined
  return { source: { name: withSmallArticle(words).replace(APPOSED, ''), kind: 'anonymous', role: null, mention: null }, person: undefined }
}

const maySpeak = ({ first, noun: { pos, lower } }: Phrase): boolean =>
  (/^(?:NOUN|PROPN)$/.test(pos) || ROLE_HEADS.has(lower) || (first.lower === 'one' && lower === 'them')) && !MASSES.has(lower)

/** "the driver of the car, a baker from Trento" */
const APPOSED = /, an? .*$/

/** Nouns that stand before verbs of saying, and say nothing. */
const MASSES: ReadonlySet<string> = new Set('nothing something anything one ones fact facts thing things way reason result case point time word words evidence others rest door sign signs label sticker plaque banner headline caption subtitle screen clock ticket placard note song lyrics'.split(' '))
