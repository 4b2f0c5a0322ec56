import type { ExtractedSource } from '../../../../model/source.js'
import type { Token } from '../../document.js'
import { spanOf } from '../../span-of.js'
import { ROLE_HEADS } from '../roles/roles.js'
import type { Scene, SourcePlace } from './scene.js'

/** Where nobody is named: the one of whom the sentence, or the one before, speaks by a role ("the firm's chairman … he"). */
export function unnamedRole ({ document }: Scene, { sentence, span, contents }: SourcePlace, gender: 'm' | 'f'): ExtractedSource | undefined {
  const floor = document.sentences[sentence.index - 1]
  const from = floor?.part === sentence.part ? floor.from : sentence.from
  const isFree = ({ index, quoted }: Token) => !quoted && !contents.some(said => said.from <= index && index < said.to)
  const heads = document.tokens.slice(from, span.from).filter(token => isFree(token) && isOf(token, gender) && isHead(document.tokens, token))
  const [head, ...others] = heads
  if (head === undefined || others.some(({ lower }) => lower !== head.lower)) return undefined
  const start = startOf(document.tokens, head.index)
  const { text } = spanOf(document, { from: start, to: head.index + 1 })
  const isNamed = document.tokens[start]?.pos === 'PROPN'
  return { name: isNamed ? text : text.slice(0, 1).toLowerCase() + text.slice(1), kind: 'anonymous', role: null, mention: null }
}

const isOf = ({ lower, pos }: Token, gender: 'm' | 'f'): boolean => {
  const role = ROLE_HEADS.get(lower)
  return role !== undefined && pos === 'NOUN' && !lower.endsWith('s') && !ASKING.has(lower) && (role.gender ?? gender) === gender
}

/** Whoever asks is not who answers. */
const ASKING: ReadonlySet<string> = new Set(['reporter', 'journalist', 'correspondent', 'interviewer'])

/** The noun that its phrase is about: no other follows, and no name that would tell who it is. */
const isHead = (tokens: readonly Token[], { index }: Token): boolean => !/^(?:NOUN|PROPN|PART)$/.test(tokens[index + 1]?.pos ?? '') && startOf(tokens, index) < index

function startOf (tokens: readonly Token[], head: number): number {
  let from = head
  // "a 40-year-old man"
  while (from > 0 && (/^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(tokens[from - 1]?.pos ?? '') || tokens[from - 1]?.text === '-')) from--
  return /^(?:DET|PRON)$/.test(tokens[from - 1]?.pos ?? '') ? from - 1 : from
}
