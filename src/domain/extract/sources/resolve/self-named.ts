import type { Person } from '../names/person.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'

/** "The man, who gave his name as NAME, said": the name stands in the clause behind. */
export function selfNamed ({ document, people }: Scene, { span, sentence }: SourcePlace): Person | undefined {
  const clause = document.tokens.slice(span.from + 1, Math.min(sentence.to, span.to + REACH))
  const name = clause.find(({ index }) => people.at.has(index))
  const before = clause.filter(({ index }) => name !== undefined && index < name.index).map(({ lower }) => lower).join(' ')
  return NAMING.test(before) ? people.at.get(Number(name?.index))?.person : undefined
}

/** At most this many tokens behind the words that name the source, which may hold the clause. */
const REACH = 15

const NAMING = /^(?:, )?(?:who )?.*(?:name as|named|called|calls himself|calls herself|identified only as|identified as|first name ,|named only as|known as|goes by|went by|identified himself as|identified herself as)$/
