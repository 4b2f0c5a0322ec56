import type { Person } from '../names/person.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'

/** "The prosecutor said he had no information": what somebody says of oneself tells the gender. Undefined where it does not. */
export function ownGender ({ document: { tokens } }: Scene, { span, contents: [said] }: SourcePlace): 'm' | 'f' | undefined {
  // "The judge said | she | accepted that he": of two, whom the first one means
  const within = said === undefined ? [] : tokens.slice(span.to, said.from)
  const first = said === undefined ? undefined : within.find(({ lower, quoted }) => GENDERS.has(lower) && !quoted) ?? tokens[said.from]
  return first === undefined || first.quoted ? undefined : GENDERS.get(first.lower)
}

/** Nothing known speaks against it. */
export const isOfGender = (person: Person, gender: 'm' | 'f' | undefined): boolean => gender === undefined || person.gender === null || person.gender === gender

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([['he', 'm'], ['she', 'f']])
