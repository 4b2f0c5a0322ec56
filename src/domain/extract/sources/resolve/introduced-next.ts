import type { Document, Sentence, TokenSpan } from '../../document.js'
import type { Role } from '../roles/describe-role.js'
import { suits } from './find-by-salience.js'
import type { Person } from '../names/person.js'
import { groupsOf } from '../roles/roles.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'

/**
 * An article's first paragraph says "a retired pilot" and the second gives the name: whom the next paragraph names first, if never before, and by no
 * role that speaks against it. Those who are left unnamed on purpose stay so.
 */
export function introducedNext (scene: Scene, { span, sentence }: SourcePlace, role: Role): Person | undefined {
  if (sentence.part !== 'text' || NAMELESS.has(role.group)) return undefined
  if (!isLead(scene.document, sentence.paragraph)) return UNNAMED.test(words(scene.document, span)) ? undefined : calledNext(scene, sentence, role)
  const next = scene.document.sentences.find(({ index, paragraph }) => index > sentence.index && paragraph > sentence.paragraph)
  if (next === undefined || UNNAMED.test(words(scene.document, span))) return undefined
  const person = scene.people.all.filter(person => firstAt(person) >= next.from).sort((a, b) => firstAt(a) - firstAt(b))[0]
  const named = person?.mentions[0]
  return person !== undefined && named?.sentence.paragraph === next.paragraph && named.words.length > 1 && suits(person, role) ? person : undefined
}

/** "His lawyer said … The lawyer, NAME, …": somebody new whom the next sentence calls by the same noun. */
function calledNext ({ document, people }: Scene, { index, part }: Sentence, { head }: Role): Person | undefined {
  const next = document.sentences[index + 1]
  if (next?.part !== part) return undefined
  return people.all.find(({ mentions, roles }) => {
    const at = Number(mentions[0]?.from)
    return at >= next.from && at < next.to && roles.some(role => role.head === head) && document.tokens.slice(next.from, at).some(({ lower }, place, before) => lower === head && before[place - 1]?.lower === 'the')
  })
}

const firstAt = ({ mentions }: Person): number => mentions[0]?.from ?? Infinity

const NAMELESS: ReadonlySet<number> = groupsOf('official spokesman witness resident')

const UNNAMED = /who (?:asked|spoke|declined|requested|did not want|could not be named)|speaking on|on condition|familiar/

const words = ({ tokens }: Document, { from, to }: TokenSpan): string => tokens.slice(from, to + 4).map(({ lower }) => lower).join(' ')

/** Whether a paragraph is the first of the text. */
export const isLead = ({ sentences }: Document, paragraph: number): boolean => sentences.find(({ part }) => part === 'text')?.paragraph === paragraph
