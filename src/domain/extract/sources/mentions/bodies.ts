import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { ExtractedSource, SourceKind } from '../../../../model/source.js'
import type { Document, Sentence, Token } from '../../document.js'
import { isFinite } from '../../clauses/main-verb.js'
import { wordsOf } from '../../clauses/words.js'
import { spanOf } from '../../span-of.js'
import { bodyKind } from '../names/body-kind.js'
import { lowerAt, textAt } from '../../word-at.js'

/** How far back a noun looks for the body that it stands for, in tokens. */
const REACH = 400

/** The body or publication named last before `at` that a noun ("the ministry", "the newspaper") can stand for. */
export function bodyNamed (document: Document, at: number, { head, kind }: { head: string, kind: SourceKind }): ExtractedSource | undefined {
  const tokens = document.tokens.slice(Math.max(0, at - REACH), at)
  if (kind === 'publication') return publicationIn(document, tokens)
  const named = tokens.findLast(({ lower, text, index }) => lower === head && /^\p{Lu}/u.test(text) && !opensTitle(document, index))
  if (named === undefined) return undefined
  const name = nameAround(document, named.index)
  return { name, kind: bodyKind(name), role: null, mention: null }
}

/** "Airline NAME grounds …": there the noun has a capital anyway. */
const opensTitle = ({ sentences }: Document, at: number): boolean => sentences.some(({ part, from }) => part === 'title' && from === at)

function publicationIn (document: Document, tokens: readonly Token[]): ExtractedSource | undefined {
  const found = scanEntities(tokens.map(({ text }) => text)).findLast(({ entity }) => entity.kind === 'publication')
  if (found === undefined) return undefined
  const start = Number(tokens[0]?.index)
  const article = textAt(tokens, found.from - 1) === 'The' ? 1 : 0
  const name = spanOf(document, { from: start + found.from - article, to: start + found.to }).text
  return { name, kind: 'publication', role: null, mention: null }
}

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && token.lower !== 'the'

/** "Moscow's Ministry of Defense" around its "Ministry". */
function nameAround (document: Document, at: number): string {
  const { tokens } = document
  let from = at
  while (isName(tokens[from - 1]) || (tokens[from - 1]?.lower === "'s" && isName(tokens[from - 2]))) from--
  let to = at + 1
  while (isName(tokens[to]) || (JOINING.has(lowerAt(tokens, to)) && isName(tokens[to + 1]))) to++
  return spanOf(document, { from, to }).text.replace(/\s+/g, ' ')
}

const JOINING: ReadonlySet<string> = new Set(['of', 'for'])

/** The body that is the subject of a sentence: its first name of one, before the verb. */
export function subjectBody (document: Document, sentence: Sentence): ExtractedSource | undefined {
  const tokens = document.tokens.slice(sentence.from, sentence.to)
  const words = wordsOf(tokens, '')
  const verb = tokens.findIndex((_, index) => index > 0 && isFinite(words, index))
  const found = scanEntities(tokens.map(({ text }) => text)).find(({ entity, to }) => entity.kind !== 'person' && entity.form !== 'adjective' && to <= verb)
  if (found === undefined || found.from > 1) return undefined
  const name = spanOf(document, { from: sentence.from + found.from, to: sentence.from + found.to }).text.replace(/['’]s$/, '')
  return { name, kind: bodyKind(name), role: null, mention: null }
}

/** The last body or publication named in a stretch of tokens. */
export function lastBody (document: Document, from: number, to: number): ExtractedSource | undefined {
  const tokens = document.tokens.slice(from, to)
  const found = scanEntities(tokens.map(({ text }) => text)).findLast(({ entity }) => entity.kind !== 'person' && entity.form !== 'adjective')
  if (found === undefined) return undefined
  const name = spanOf(document, { from: from + found.from, to: from + found.to }).text
  return { name, kind: bodyKind(name), role: null, mention: null }
}
