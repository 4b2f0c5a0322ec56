import { stemOf, stemsOf } from '../../../lexicon/stem.js'
import { closenessOf, nounFieldOf, PERSONS } from '../../../lexicon/synonyms.js'
import type { Unit } from '../parse/units.js'

/**
 * Nouns that news tells by when it does not name: before the colon those that stand for one another and for what follows, "the company" for "the airline".
 * Base words; written for this project.
 */
const GENERAL = `
company firm group business corporation enterprise conglomerate: airline bank newspaper brewery brewer maker carmaker manufacturer retailer operator carrier developer publisher builder producer giant chain supermarket insurer broadcaster utility supplier contractor startup studio lender shipyard store shop subsidiary dealer agency
government administration regime: country nation state republic kingdom ministry authority department official leadership leader cabinet
country nation state republic kingdom: people island
authority: police government council court official ministry regulator administration agency department state municipality prosecutor
official representative: minister spokesman spokeswoman spokesperson officer aide adviser mayor president chairman diplomat ambassador envoy
spokesman spokeswoman spokesperson: representative
leader head chief: president minister premier chairman chairwoman director manager chancellor king queen mayor governor commander general captain bishop boss
minister: premier
chairman chairwoman president
group side team club: union party company council army band movement organisation organization
city town: municipality place area
region area place: city town village country state district province island zone district county neighbourhood site
plan project effort initiative bid attempt move step: scheme programme program proposal idea campaign
people: nation public resident
man woman people person member:
`

const ROWS = readTable()
const PLACES: ReadonlySet<string> = stemsOf('region area place city town village country state district province island zone district county neighbourhood site municipality republic kingdom')

/** Whether a stem is that of such a noun. */
export const isGeneral = (stem: string): boolean => ROWS.some(({ general }) => general.has(stem))

/** Whether two nouns may tell of one thing or person: "the firm" of an airline, "the woman" of a nurse; "the firm" of no town. */
export function mayBeOne (a: Unit, b: Unit): boolean {
  const closeness = closenessOf(a.sense, b.sense)
  return closeness === 'synonym' || closeness === 'kin' || ROWS.some(row => standsFor(row, a, b) || standsFor(row, b, a))
}

/** What is told of as a place, however large. */
export const isPlace = ({ key }: Unit): boolean => PLACES.has(key)

/** "People" are no minister. */
const standsFor = ({ general, special, ofPersons }: Row, a: Unit, b: Unit): boolean =>
  general.has(a.key) && (ofPersons ? isPerson(b) && isPlural(a) === isPlural(b) : general.has(b.key) || special.has(b.key))

/** "The authorities" are a field of persons in WordNet. */
const isPerson = ({ key, sense }: Unit): boolean => key === 'person' || (nounFieldOf(sense) === PERSONS && key !== AUTHORITY)
const AUTHORITY = stemOf('authority')
const isPlural = ({ text }: Unit): boolean => /[^s]s$|^(?:wo)?men$|^people$|^children$/i.test(text)

interface Row { general: ReadonlySet<string>, special: ReadonlySet<string>, ofPersons: boolean }

function readTable (): Row[] {
  return GENERAL.trim().split('\n').map(line => {
    const [general = '', special = ''] = line.split(':')
    return { general: stemsOf(general), special: stemsOf(special.trim()), ofPersons: general.split(' ').includes('person') }
  })
}
