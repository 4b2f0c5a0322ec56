import type { Difference, Match } from '../../model/match.js'
import type { Provenance } from '../../model/provenance.js'
import type { Store } from '../../store/store.js'
import { isCalendarName } from '../lexicon/calendar.js'
import { entityOf } from '../lexicon/entity-of.js'
import { stemOf } from '../lexicon/stem.js'
import { senseOf } from '../lexicon/synonyms.js'
import { contentWords, isStopWord } from './content-words.js'

/** Names of one draft that are looked up in the articles on record: it bounds what a check may cost. */
const MOST_ASKED = 60

export interface Differing { match: Match, proposition: string | null, provenance: Provenance }

/**
 * What the articles on record, or the rest of the draft, tell of claims that differ by one detail: "Astrid", where the record has "Dahl", is she if somebody
 * is named "Astrid Dahl" there; a figure for "the pit in Moss", where no article of the claim tells of Moss, is of another pit; and so is one of what names
 * nobody ("turnout was 40 percent"), where the draft names somebody and no article of the claim any of them.
 *
 * @returns the match for each of those that it changes.
 */
export async function settleByRecord (store: Pick<Store, 'attributions'>, differing: readonly Differing[], draft: string): Promise<Map<Match, Match>> {
  const around = namesAround(draft)
  const asked = differing.flatMap(one => questionsOn(one, around).map(question => ({ ...question, match: one.match }))).slice(0, MOST_ASKED)
  const found = await store.attributions.areNamed(asked.map(({ match, name }) => ({ claimId: match.claim.id, name })))
  const answered = asked.map(({ match, name, about }, at) => ({ match, about, isThere: found[at] === true || (about === 'whole' && draft.includes(name)) }))
  return new Map(differing.flatMap(({ match }): Array<[Match, Match]> => {
    const own = answered.filter(answer => answer.match === match)
    if (own.some(({ about, isThere }) => about === 'whole' && isThere)) return [[match, { ...match, relation: 'same', differences: [] }]]
    const around = own.filter(({ about }) => about === 'any')
    const isElsewhere = around.length > 0 && !around.some(({ isThere }) => isThere)
    return isElsewhere || own.some(({ about, isThere }) => about === 'other' && !isThere) ? [[match, { ...match, relation: 'related', differences: [] }]] : []
  }))
}

/** `whole`: the name of which the two have a part each. `other`: one that only the draft has. `any`: one of the draft's, where the claim has none. */
interface Question { name: string, about: 'whole' | 'other' | 'any' }

function questionsOn ({ match: { relation, differences, claim, span }, proposition, provenance }: Differing, around: readonly string[]): Question[] {
  const [difference, ...more] = differences
  if (relation !== 'differs' || difference === undefined || more.length > 0) return []
  if (difference.kind === 'name') return isPart(difference) ? [`${difference.found} ${difference.known}`, `${difference.known} ${difference.found}`].map(name => ({ name, about: 'whole' })) : []
  if (difference.kind !== 'number' && difference.kind !== 'date') return []
  const isNameless = !provenance.attributions.some(({ sentence }) => NAME.test(sentence.text))
  const anyOf = (isNameless ? around : []).map((name): Question => ({ name, about: 'any' }))
  const own = contentWords([claim.text, ...provenance.attributions.map(({ sentence }) => sentence.text)].join(' '))
  const [first = ''] = /^\p{Lu}[\p{L}’'-]+/u.exec(proposition ?? '') ?? []
  const opening = senseOf(stemOf(first.toLowerCase())) < 0 && !isStopWord(first.toLowerCase()) ? [first.replace(/['’]s$/u, '')] : []
  const others = [...opening, ...namesIn(proposition ?? span.text)].filter(name => [...contentWords(name)].some(stem => !own.has(stem)))
  return [...anyOf, ...others.map((name): Question => ({ name, about: 'other' }))]
}

const isPart = ({ known, found }: Difference): boolean => [known, found].every(name => /^\p{Lu}[\p{L}’'-]+$/u.test(name))

/** Words with a capital that open no sentence, states and days aside. */
const namesIn = (text: string): string[] => capitalsIn(text).filter(name => entityOf(name) === undefined)

const NAME = /(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+/u
const capitalsIn = (text: string): string[] => Array.from(text.matchAll(new RegExp(NAME, 'gu')), ([name]) => name.replace(/['’]s$/u, ''))
  .filter(name => !isCalendarName(name.toLowerCase()))

/** The first names of a draft's text; those of a title may be any words. */
const namesAround = (draft: string): string[] => [...new Set(capitalsIn(draft.slice(draft.indexOf('\n'))))].slice(0, MOST_AROUND)
const MOST_AROUND = 8
