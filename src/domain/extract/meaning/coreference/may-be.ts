import type { Word } from '../../clauses/words.js'
import { sentenceAt } from '../../sentence-at.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { People, Person } from '../../sources/names/person.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import type { Speaker } from './speaker.js'

export type Gender = 'm' | 'f'

/** Whether a word of a proposition may be somebody of a gender: a person whom the article names, or a noun or pronoun for one. */
export function mayBe ({ at }: People, { token, lower, pos }: Word, { gender, speaker }: { gender: Gender, speaker: Speaker }): boolean {
  // a name that was put in, which is a body's only where a body speaks
  if (token === null) return pos === 'PROPN' && (speaker.resolved.source.kind === 'person' || !speaker.phrase.toLowerCase().split(' ').includes(lower))
  const person = at.get(token)?.person
  return person === undefined ? isSomebody(lower, pos, gender) : person.gender === null || person.gender === gender
}

/** Whether somebody else of that gender is named in the sentence or in one of the two before, up to a token: then "his" may be either's. */
export function hasRivals ({ document, people }: Scene, { at, gender, person }: { at: number, gender: Gender, person: Person | undefined }): boolean {
  const { index } = sentenceAt(document, at) ?? { index: 0 }
  const from = document.sentences[Math.max(0, index - NEAR)]?.from ?? 0
  const others = people.all.filter(other => other !== person && (other.gender === null || other.gender === gender))
  return others.some(({ mentions }) => mentions.some(mention => mention.from >= from && mention.from < at))
}

const NEAR = 2

function isSomebody (lower: string, pos: Word['pos'], gender: Gender): boolean {
  if (pos === 'PRON') return !OF_THINGS.has(lower) && (gender === 'm' ? lower !== 'she' : lower !== 'he')
  const role = ROLE_HEADS.get(lower)
  if (role !== undefined) return role.gender === null || role.gender === gender
  return pos === 'NOUN' && HUMAN.test(lower)
}

const OF_THINGS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those', 'they', 'them', 'we', 'us', 'which', 'what', 'there', 'something', 'nothing', 'its', 'their', 'our'])
/** "Adviser", "activist", "applicant": by their endings. */
const HUMAN = /(?:er|or|ist|ian|ant|ent|ee|eer|man|woman|child|boy|girl|baby|one|body)$/
