import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import { bodyKind } from '../names/body-kind.js'
import { isNoun } from '../../part-of-speech.js'

/** "A UN agency that monitors dams sent two experts. The | agency | said": a body without a name that was brought in by the noun before `at`. */
export function bodyToldOf ({ tokens }: Document, at: number, head: string): ExtractedSource | undefined {
  const noun = tokens.slice(0, at).findLast(token => token.lower === head && !token.quoted && isBroughtIn(tokens, token))
  if (noun === undefined) return undefined
  const from = articleOf(tokens, noun.index)
  const name = tokens.slice(from, noun.index + 1).map(({ text }) => text).join(' ').replace(/ - /g, '-')
  return { name: name.slice(0, 1).toLowerCase() + name.slice(1), kind: bodyKind(head), role: null, mention: null }
}

/** "a Swiss laboratory": more is told of it than that it is one, and neither its name nor an owner follows. */
function isBroughtIn (tokens: readonly Token[], { index }: Token): boolean {
  const from = articleOf(tokens, index)
  const next = tokens[index + 1]
  const isNamed = /^(?:called|named|,|'s|-)$/.test(next?.lower ?? '') || isNoun(next)
  const isTold = tokens.slice(from + 1, index).some(({ lower }) => !UNTELLING.test(lower)) || /^(?:that|which)$/.test(next?.lower ?? '')
  return /^an?$/.test(lowerAt(tokens, from)) && !isNamed && isTold && !/^(?:as|like|than|of|is|was|be|without)$/.test(lowerAt(tokens, from - 1))
}

/** "a new ministry" */
const UNTELLING = /^(?:new|long|short|tough|bitter|big|large|small|local|different|separate|second|third|former|single|major|leading|whole|own|similar|powerful|special|joint)$/

function articleOf (tokens: readonly Token[], noun: number): number {
  let from = noun - 1
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[from]?.pos ?? '') || tokens[from]?.text === '-') from--
  return from
}
