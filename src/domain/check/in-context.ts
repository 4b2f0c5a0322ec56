import { stemOf } from '../lexicon/stem.js'
import { contentWords } from './content-words.js'

/** One side of a comparison names what the other one only describes ("the ferry"): how the draft would say it in the record's words. */
export interface Reworded {
  proposition: string
  /** The name for which a description stands. */
  name: string
  /** Where the name has to stand, so that the description may mean it: around the draft's statement, or in the article that states the claim. */
  namedIn: 'draft' | 'record'
}

/** Words that the two may differ in besides. */
const MOST_EXTRA = 1

/**
 * The draft's proposition with a name put for its description, or the reverse, where nothing else is between it and the claim: "The Santa Ysabel was
 * overloaded" is "The ferry was overloaded" to a record that calls her so.
 */
export function rewordingsFor (proposition: string, claim: string): Reworded[] {
  const [own, other] = [contentWords(proposition), contentWords(claim)]
  const described = (text: string, words: ReadonlySet<string>) => descriptionsIn(text).filter(({ stem }) => !words.has(stem))
  const named = (text: string, words: ReadonlySet<string>) =>
    namesIn(text).filter(({ stems, ofWhat }) => stems.some(stem => !words.has(stem)) && (ofWhat === undefined || words.has(ofWhat)))
  const shares = [...own].some(word => other.has(word))
  const fits = (description: Description, name: Name): boolean => shares && remaining(own, other, { stems: [description.stem, ...name.stems] }) <= MOST_EXTRA
  const toRecord = described(claim, own).flatMap(description => named(proposition, other).filter(name => fits(description, name)).map(name =>
    ({ proposition: proposition.replace(name.words, () => description.words), name: name.bare, namedIn: 'record' as const })))
  const toName = described(proposition, other).flatMap(description => named(claim, own).filter(name => fits(description, name)).map(name =>
    ({ proposition: proposition.replace(description.words, () => name.words), name: name.bare, namedIn: 'draft' as const })))
  return [...toRecord, ...toName, ...byTitle(proposition, claim), ...byApposition(proposition, claim), ...byOwner(proposition, claim)]
}

/** "The captain of the Petra" is "Captain Olav Hauge" to a record whose article names the Petra. */
function byTitle (proposition: string, claim: string): Reworded[] {
  const [own, other] = [contentWords(proposition), contentWords(claim)]
  return Array.from(proposition.matchAll(TITLED)).flatMap(([words, noun = '', of]) => {
    const aside = contentWords(words)
    const holders = namesIn(claim).filter(({ bare, stems }) => stems.length > 1 && stems[0] === stemOf(noun) && !proposition.includes(bare))
    return holders.filter(({ stems }) => remaining(own, other, { stems: [...stems, ...aside] }) <= MOST_EXTRA)
      .map(({ bare }) => ({ proposition: proposition.replace(words, () => bare), name: of ?? bare, namedIn: 'record' as const }))
  })
}

/**
 * "The manager of Petra Lines" is "The company's manager, Olav Hauge," to a record whose article names Petra Lines; "the head of sales" is whoever is called
 * so.
 */
function byApposition (proposition: string, claim: string): Reworded[] {
  const [own, other] = [contentWords(proposition), contentWords(claim)]
  const holders = Array.from(claim.matchAll(APPOSED), ([words, role = '', name = '']) => ({ words, role, name }))
  return Array.from(proposition.matchAll(TITLED)).flatMap(([words, role = '', of]) => {
    const holder = holders.find(holder => rootOf(holder.role) === rootOf(role) && !proposition.includes(holder.name))
    if (holder === undefined || (of === undefined && !role.includes(' '))) return []
    const stems = [...contentWords(words), ...contentWords(holder.words)]
    return remaining(own, other, { stems }) > MOST_EXTRA ? [] : [{ proposition: proposition.replace(words, () => holder.words), name: of ?? holder.name, namedIn: 'record' as const }]
  })
}
const rootOf = (role: string): string => [...contentWords(role)].join(' ')
const ROLE = '(\\p{Ll}{3,20}(?: of (?:the )?(?!the\\b)\\p{Ll}{3,20})?)'
const NAMED = '(\\p{Lu}[\\p{L}\\p{N}’\'-]*(?: \\p{Lu}[\\p{L}\\p{N}’\'-]*){0,4})'
const APPOSED = new RegExp(`\\b[Tt]he (?:\\p{L}+['’]s )?(?:\\p{Ll}+ )?${ROLE}, ${NAMED},?`, 'gu')

/** "The owner of the ferry" is Petra Lines to a record whose article speaks of an owner, where another name tells that both are about one thing. */
function byOwner (proposition: string, claim: string): Reworded[] {
  const [own, other] = [contentWords(proposition), contentWords(claim)]
  const named = namesIn(claim)
  if (!namesIn(proposition).some(({ stems }) => named.some(name => name.stems.some(stem => stems.includes(stem))))) return []
  return Array.from(proposition.matchAll(OWNED)).flatMap(([words, , byOf, byGenitive, byNoun]) => {
    const noun = byOf ?? byGenitive ?? byNoun ?? ''
    const aside = contentWords(words)
    return named.filter(({ stems }) => !stems.some(stem => own.has(stem)) && remaining(own, other, { stems: [...stems, ...aside] }) <= MOST_EXTRA)
      .map(name => ({ proposition: proposition.replace(words, () => name.words), name: noun, namedIn: 'record' as const }))
  })
}
const OWNED = /\b([Tt]he) (?:(\p{Ll}{3,20}) of the \p{Ll}{3,20}|\p{Ll}{3,20}['’]s (\p{Ll}{3,20})|\p{Ll}{3,20} (\p{Ll}{3,20}))\b/gu

const TITLED = new RegExp(`\\b[Tt]he ${ROLE}(?: (?:of|at) (?:the )?${NAMED})?`, 'gu')

interface Description { words: string, stem: string }
/** `ofWhat`: "the shipyard of Moss" is no other name for Moss. */
interface Name { words: string, bare: string, stems: string[], ofWhat: string | undefined }

/** "the ferry", "The airline": a noun alone, which says of something already named what it is. */
const descriptionsIn = (text: string): Description[] =>
  Array.from(text.matchAll(/\b[Tt]he (\p{Ll}{3,20})\b(?! of\b)/gu), ([words, noun = '']) => ({ words, stem: stemOf(noun) }))

const namesIn = (text: string): Name[] => Array.from(text.matchAll(NAME), ({ 0: words, 1: bare = '', index }) => {
  const noun = OF_NAME.exec(text.slice(0, index))?.[1]
  return { words: words.replace(/['’]s$/u, ''), bare: bare.replace(/['’]s$/u, ''), stems: [...contentWords(bare)], ofWhat: noun === undefined ? undefined : stemOf(noun) }
}).filter(({ stems }) => stems.length > 0)
const NAME = /\b(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,4})/gu
const OF_NAME = /\b(\p{Ll}{3,20}) of $/u

/** How many words only one of the two has, description and name aside. */
function remaining (own: ReadonlySet<string>, other: ReadonlySet<string>, { stems }: { stems: readonly string[] }): number {
  const aside = (word: string): boolean => stems.includes(word)
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter(word => !b.has(word) && !aside(word)).length
  return Math.max(only(own, other), only(other, own))
}
