import { asidesIn, type Aside } from '../relation/parse/asides.js'
import { isPast } from '../relation/parse/is-past.js'
import { lowerAt, wordsOf, type Word } from '../words.js'

/** What a sentence states without what hangs on its subject, and what that states by itself: "the ship sank", "the ship was owned by Bolt". */
export function withoutAsides (text: string): { core: string, asides: string[] } | undefined {
  const words = wordsOf(text)
  const asides = asidesIn(words).filter(({ restricts }) => !restricts)
  const [first] = asides
  if (first === undefined) return undefined
  const core = words.filter((_, at) => !asides.some(({ from, to }) => at >= from && at < to))
  return { core: told(core.map(word => asides.some(({ to }) => words[to] === word) ? { ...word, after: false } : word)), asides: clauseOf(words, first) }
}

/** What hangs on the subject, said of it; nothing where it is no statement. */
function clauseOf (words: readonly Word[], { from, to }: Aside): string[] {
  const [subject, opener, aside] = [words.slice(0, from), lowerAt(words, from), words.slice(from, to)]
  if (opener === 'who' || opener === 'which' || opener === 'that') return [told([...subject, ...aside.slice(1)])]
  const link = isPast(opener) ? 'was' : ARTICLES.has(opener) ? 'is' : undefined
  return link === undefined ? [] : [`${told(subject)} ${link} ${told(aside.map((word, i) => i === 0 ? { ...word, after: false } : word))}`]
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const told = (words: readonly Word[]): string => words.map(({ text, after }, i) => i > 0 && after ? `, ${text}` : i > 0 ? ` ${text}` : text).join('')
