import type { ExtractedSource, SourceKind } from '../../../../model/source.js'
import type { Document, Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { bodyKind } from '../names/body-kind.js'
import { PUBLICATION_HEADS } from '../roles/roles.js'
import { spanOf } from '../../span-of.js'
import { isNoun } from '../../part-of-speech.js'

/** "The ministry", of the health ministry of which the article has told before `at`: the only one that is told apart by small words alone. */
export function lowerBody (document: Document, at: number, head: string): ExtractedSource | undefined {
  const nouns = document.tokens.slice(0, at).filter(({ text, quoted }) => text === head && !quoted)
  const told = nouns.flatMap(noun => toldBy(document, noun) ?? [])
  const [name] = told.toSorted((a, b) => b.length - a.length)
  if (name === undefined || !told.every(other => name.endsWith(other))) return undefined
  return { name, kind: kindOf(name, head), role: null, mention: null }
}

const kindOf = (name: string, head: string): SourceKind => PUBLICATION_HEADS.has(head) ? 'publication' : bodyKind(name)

/** "the | health ministry", nothing of its name following ("the health ministry of NAME"). */
function toldBy (document: Document, { index }: Token): string | undefined {
  const { tokens } = document
  let from = index
  while (index - from < MOST_WORDS && isTelling(tokens[from - 1])) from--
  const owner = ownerStart(tokens, from)
  const isWhole = from < index && (owner < from || lowerAt(tokens, from - 1) === 'the') && !GOES_ON.test(lowerAt(tokens, index + 1)) && !isNoun(tokens[index + 1])
  return isWhole ? spanOf(document, { from: owner, to: index + 1 }).text : undefined
}

/** "NAME's | central bank" */
function ownerStart (tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from - 1) !== "'s") return from
  let start = from - 1
  while (/^\p{Lu}/u.test(tokens[start - 1]?.text ?? '') && lowerAt(tokens, start - 1) !== 'the') start--
  return start === from - 1 ? from : start
}

const MOST_WORDS = 2

/** A noun, or what belongs to a field, before the body's noun; not "big", "other", "new". */
const isTelling = (token: Token | undefined): boolean =>
  token !== undefined && token.text === token.lower && (token.pos === 'NOUN' || FIELDS.has(token.lower))

const GOES_ON = /^(?:of|for|'s|')$/
const FIELDS: ReadonlySet<string> = new Set('foreign central interior public national federal regional military maritime medical financial electoral environmental agricultural judicial constitutional supreme legal civil'.split(' '))
