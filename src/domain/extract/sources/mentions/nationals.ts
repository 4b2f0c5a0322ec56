import { entityOf } from '../../../lexicon/entity-of.js'
import type { Person } from '../names/person.js'
import { recent } from './recent.js'
import type { Scene, SourcePlace } from './scene.js'

/** The country whose man or woman a noun names ("the Norwegian", "the Dane"), as an id; undefined for other nouns and for whole peoples ("the Chinese"). */
export function countryOfNational (noun: string): string | undefined {
  const adjective = NOUNS.get(noun) ?? noun
  const entity = /(?:s|sh|ch|ese)$/.test(adjective) && adjective === noun ? undefined : entityOf(adjective)
  return entity?.form === 'adjective' && entity.id.startsWith('country:') ? entity.id : undefined
}

/** Nouns that differ from their adjective. */
const NOUNS: ReadonlyMap<string, string> = new Map(`Dane:Danish Swede:Swedish Finn:Finnish Pole:Polish Turk:Turkish Spaniard:Spanish Briton:British Scot:Scottish Frenchman:French
Frenchwoman:French Englishman:British Englishwoman:British Irishman:Irish Irishwoman:Irish Dutchman:Dutch Dutchwoman:Dutch Welshman:British Welshwoman:British Serb:Serbian Croat:Croatian Slovene:Slovenian
Slovak:Slovakian Icelander:Icelandic Filipino:Philippine Filipina:Philippine Kazakh:Kazakhstani Uzbek:Uzbekistani
Basque:Spanish Catalan:Spanish Galician:Spanish Andalusian:Spanish Breton:French Corsican:French Norman:French Parisian:French Sicilian:Italian Sardinian:Italian Tuscan:Italian Venetian:Italian
Roman:Italian Neapolitan:Italian Bavarian:German Saxon:German Swabian:German Berliner:German Walloon:Belgian Fleming:Belgian Scotsman:British Scotswoman:British Cornishman:British Londoner:British
Muscovite:Russian Texan:American Californian:American Floridian:American Alaskan:American Hawaiian:American Tasmanian:Australian Queenslander:Australian Aussie:Australian Punjabi:Indian
Bengali:Indian Tamil:Indian Québécois:Canadian Quebecer:Canadian Ontarian:Canadian Carioca:Brazilian Paulista:Brazilian`.split(/\s+/).map(pair => [pair.replace(/:.*/, ''), pair.replace(/.*:/, '')] as const))

/** Whom "the Norwegian" means: who is known to be one; else who spoke last, unless known for another country's. */
export function findNational (scene: Scene, place: SourcePlace, country: string): Person | undefined {
  const people = recent(scene, place)
  return people.find(person => countriesOf(person).includes(country)) ?? people.find(person => countriesOf(person).length === 0)
}

const countriesOf = ({ roles, country }: Person): string[] =>
  [...roles.flatMap(({ principals }) => principals), ...country === null ? [] : [country.id]].filter(id => id.startsWith('country:'))
