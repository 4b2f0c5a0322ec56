import type { Attribution } from '../../model/attribution.js'
import type { Claim } from '../../model/claim.js'
import type { Origin } from '../../model/provenance.js'
import type { Relay } from '../../model/source.js'
import { isNonDenial, type Stance } from '../../model/stance.js'
import { placeOf } from './place-of.js'
import { bareWords, wordsOf } from './voice-of.js'
import { isWordedNegatively } from './worded-negatively.js'

const isStating = (stance: Stance): boolean => stance === 'asserts' || stance === 'confirms'

const NON_DENIAL_WORDS: Partial<Record<Stance, string>> = {
  disclaims_knowledge: 'disclaims knowledge',
  does_not_address: 'does not address it',
  neither_confirms_nor_denies: 'neither confirms nor denies',
  declines_to_comment: 'declines to comment',
  does_not_respond: 'does not respond'
}

/** The trail in one paragraph for an editor: who states it on whose word, who denies it, who was asked and would not say. */
export function summarise ({ status, statusReason }: Pick<Claim, 'status' | 'statusReason'>, attributions: readonly Attribution[], origins: readonly Origin[]): string {
  const by = (wanted: (stance: Stance) => boolean) => attributions.filter(({ stance }) => wanted(stance))
  const articles = new Set(attributions.map(({ article }) => article.id)).size
  const silent = by(isNonDenial)
  // who was asked about the reverse has left open whether the claim is so
  const worded = isWordedNegatively(by(isStating).length > 0 ? by(isStating) : attributions) ? 'negative' : 'positive'
  return [
    status === 'retracted' ? `Retracted: ${closed(statusReason ?? '')}` : '',
    articles === 0 ? 'No article on record carries it.' : `On record in ${[count(articles, 'article'), origins.length === 0 ? [] : count(origins.length, 'origin')].flat().join(', ')}.`,
    sentence('Stated by', origins.map(origin => originWords(origin, attributions))),
    sentence('Confirmed by', names(by(stance => stance === 'confirms'))),
    sentence('Denied by', names(by(stance => stance === 'denies'))),
    sentence('Questioned by', names(by(stance => stance === 'questions'))),
    sentence('Not denied by', nonDenials(silent.filter(({ polarity }) => polarity === worded))),
    sentence('Not confirmed by', nonDenials(silent.filter(({ polarity }) => polarity !== worded)))
  ].filter(words => words !== '').join(' ')
}

/** Words that end like a sentence. */
const closed = (words: string): string => /[.!?]$/.test(words) ? words : `${words}.`
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
const sentence = (opening: string, words: string[]): string => words.length === 0 ? '' : `${opening} ${words.join(', ')}.`
/** Each source once, an unnamed one with where it speaks. */
const names = (attributions: readonly Attribution[]): string[] => bySource(attributions).map(group => withAsides(group, []))

/** The same with what each does instead of answering. */
function nonDenials (attributions: readonly Attribution[]): string[] {
  const whatTheyDo = (group: readonly Attribution[]) => group.slice(0, 1).map(({ stance }) => NON_DENIAL_WORDS[stance] ?? stance)
  return bySource(attributions, ({ stance }) => stance).map(group => withAsides(group, whatTheyDo(group)))
}

/** In the order in which they first come; `also` parts the statements of one. */
function bySource (attributions: readonly Attribution[], also: (attribution: Attribution) => string = () => ''): Attribution[][] {
  const groups = new Map<string, Attribution[]>()
  for (const one of attributions) {
    const key = `${also(one)} ${one.source.named ? one.source.name : wordsOf(one.source)}`
    groups.set(key, [...groups.get(key) ?? [], one])
  }
  return [...groups.values()]
}

/** "Ana Duarte (declines to comment)", "police (in The Courier, 3 May 2024; decline to comment)" */
const withAsides = (group: readonly Attribution[], asides: readonly string[]): string =>
  group.slice(0, 1).map(({ source: { name, named } }) => bracketed(name, [...relaysOf(group), ...named ? [] : [placesOf(group)], ...asides])).join('')

function originWords (origin: Origin, attributions: readonly Attribution[]): string {
  const own = attributions.filter(one => isStating(one.stance) && [one.source, ...one.via].some(link => isRoot(link, origin)))
  const citing = origin.citedBy === null ? [] : [`cited by ${origin.citedBy}`]
  return bracketed(origin.name, [...relaysOf(own, origin.citedBy), ...citing, ...origin.named || citing.length > 0 ? [] : [placesOf(own)]])
}

const isRoot = (link: Relay, origin: Origin): boolean => link.named ? link.id === origin.sourceId : !origin.named && wordsOf(link) === wordsOf(origin)

/** "through Ana Duarte": on whose word alone it is known that they speak; not the paper itself, nor who is told to cite them. */
function relaysOf (group: readonly Attribution[], citedBy: string | null = null): string[] {
  const chains = group.map(({ through, article }) => through.map(({ name }) => name).filter(name => ![article.publisher, citedBy].some(known => bareWords(known ?? '') === bareWords(name))))
  if (chains.length === 0 || chains.some(chain => chain.length === 0)) return []
  return [`through ${[...new Set(chains.flat())].join(', ')}`]
}

const bracketed = (name: string, asides: readonly string[]): string => asides.length === 0 ? name : `${name} (${asides.join('; ')})`

/** More places than this are counted. */
const MOST_PLACES = 2

/** "in The Courier, 3 May 2024, and 2 more" */
function placesOf (attributions: readonly Attribution[]): string {
  const places = [...new Set(attributions.map(placeOf))]
  const more = places.length - MOST_PLACES
  return `in ${places.slice(0, MOST_PLACES).join(' and ')}${more > 0 ? `, and ${more} more` : ''}`
}
