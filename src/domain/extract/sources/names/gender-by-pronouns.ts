import type { Document, Sentence, Token } from '../../document.js'
import { givenGender } from './given-names.js'
import type { NameRun } from './name-runs.js'
import type { People, Person } from './person.js'

/**
 * The gender of somebody whose title and role tell none, by the given name and the pronouns that take it up in the article; null where they tell nothing
 * either.
 */
export function genderByPronouns (document: Document, people: People, person: Person): 'm' | 'f' | null {
  const given = person.words.length > 1 ? GIVEN_VOTES.get(givenGender(person.words[0] ?? '')) ?? 0 : 0
  const votes = person.mentions.slice(0, MAX_MENTIONS).reduce((sum, run) => sum + voteOf(document, people, { person, run }), given)
  return votes === 0 ? null : votes > 0 ? 'm' : 'f'
}

/** A name that is a man's in one country is a woman's in another: pronouns may outvote it. */
const GIVEN_VOTES: ReadonlyMap<'m' | 'f' | undefined, number> = new Map([['m', 5], ['f', -5]])

/** More mentions than this add nothing. */
const MAX_MENTIONS = 12

interface Named { person: Person, run: NameRun }

/** Above zero for a man. The same sentence tells more than the next one. */
function voteOf (document: Document, people: People, named: Named): number {
  const { sentence, to } = named.run
  const within = genderIn(document.tokens.slice(to, sentence.to), people, named.person)
  if (within !== 0) return within * 2
  const next = document.sentences[sentence.index + 1]
  return next === undefined || next.part !== sentence.part || !isFirstNamed(document, people, named) ? 0 : openingOf(document, next)
}

/** Of the first pronoun, unless somebody else is named before it. */
function genderIn (tokens: readonly Token[], people: People, person: Person): number {
  const telling = tokens.find(({ index, lower, quoted }) => !quoted && (GENDERS.has(lower) || (people.at.get(index)?.person ?? person) !== person))
  return GENDERS.get(telling?.lower ?? '') ?? 0
}

/** "She said …" takes up whom the sentence before named first. */
function isFirstNamed ({ tokens }: Document, people: People, { person, run }: Named): boolean {
  return tokens.slice(run.sentence.from, run.from).every(({ index }) => (people.at.get(index)?.person ?? person) === person)
}

function openingOf ({ tokens }: Document, { from, to }: Sentence): number {
  const opening = tokens.slice(from, to).find(({ quoted, pos }) => !quoted && pos !== 'PUNCT')
  return GENDERS.get(opening?.lower ?? '') ?? 0
}

const GENDERS: ReadonlyMap<string, number> = new Map([
  ...'he his him himself'.split(' ').map(word => [word, 1] as const), ...'she her hers herself'.split(' ').map(word => [word, -1] as const)
])
