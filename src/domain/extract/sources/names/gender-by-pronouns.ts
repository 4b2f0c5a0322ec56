import type { Document, Sentence, Token } from '../../document.js'
import { givenGender } from './given-names.js'
import type { NameRun } from './name-runs.js'
import type { People, Person } from './person.js'
import { ROLE_HEADS } from '../roles/roles.js'

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
  if (next === undefined || next.part !== sentence.part) return 0
  return !isFirstNamed(document, people, named) || isOwner(document, named) ? 0 : openingOf(document, people, next)
}

/** Of the first pronoun, unless somebody else is named before it. */
function genderIn (tokens: readonly Token[], people: People, person: Person): number {
  const telling = tokens.find(({ index, lower, quoted }, at) => !quoted && !isOther(tokens, at) &&
    (GENDERS.has(lower) || (people.at.get(index)?.person ?? person) !== person))
  return GENDERS.get(telling?.lower ?? '') ?? 0
}

/** "NAME contradicted | him": nobody is the object of one's own verb. */
const isOther = (tokens: readonly Token[], at: number): boolean => {
  const [pronoun, next] = [tokens[at]?.lower, tokens[at + 1]]
  const isObject = pronoun === 'him' || (pronoun === 'her' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? ''))
  return isObject && tokens[at - 1]?.pos === 'VERB' && tokens.slice(0, at).filter(({ pos }) => pos === 'VERB').length === 1
}

/** "She said …" takes up whom the sentence before named first. */
function isFirstNamed ({ tokens }: Document, people: People, { person, run }: Named): boolean {
  return tokens.slice(run.sentence.from, run.from).every(({ index }) => (people.at.get(index)?.person ?? person) === person)
}

/** "Lund's husband, NAME, wept. He …" tells nothing of Lund. */
const isOwner = ({ tokens }: Document, { run: { to, sentence } }: Named): boolean =>
  tokens[to]?.lower === "'s" && tokens.slice(to + 1, Math.min(to + 4, sentence.to)).some(({ lower }) => ROLE_HEADS.has(lower))

function openingOf ({ tokens }: Document, people: People, sentence: Sentence): number {
  const words = tokens.slice(sentence.from, sentence.to).filter(({ quoted }) => !quoted)
  const first = words.findIndex(({ pos }) => pos !== 'PUNCT')
  if (isAged(words.slice(first, first + 7))) return GENDERS.get(words.find(({ lower }) => GENDERS.has(lower))?.lower ?? '') ?? 0
  const opening = words[words[first]?.pos === 'ADP' ? subjectAfter(words, people) : first]
  return GENDERS.get(opening?.lower ?? '') ?? 0
}

/** "The 54-year-old told the court that her …" */
const isAged = (words: readonly Token[]): boolean => words[0]?.lower === 'the' && words.map(({ lower }) => lower).join('').includes('-year-old')

/** "In a letter that the paper has seen, | he said": behind the comma, where nobody else is named before it. */
function subjectAfter (words: readonly Token[], people: People): number {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma === -1 || words.slice(0, comma).some(({ index }) => people.at.has(index)) ? -1 : comma + 1
}

const GENDERS: ReadonlyMap<string, number> = new Map([
  ...'he his him himself'.split(' ').map(word => [word, 1] as const), ...'she her hers herself'.split(' ').map(word => [word, -1] as const)
])
