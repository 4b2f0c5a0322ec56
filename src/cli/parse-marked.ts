import { Compile } from 'typebox/compile'
import { Type } from 'typebox'
import type { MarkedArticle } from '../domain/extract/tag/train/read-corpus.js'
import { CommandFailed } from './terminal.js'

const Spans = Type.Array(Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]))
const Attribution = Type.Object({ source: Spans, cue: Spans, content: Spans })
const Article = Compile(Type.Object({ id: Type.String(), text: Type.String(), attributions: Type.Array(Attribution) }))

/** @throws {CommandFailed} naming the line and what is wrong with it. */
export function parseMarked (line: string, number: number): MarkedArticle {
  const value: unknown = jsonOf(line, number)
  if (!Article.Check(value)) {
    const [error] = Article.Errors(value)
    throw new CommandFailed(`line ${number}: ${error?.instancePath ?? ''} ${error?.message ?? 'is not a marked article'}`, 1)
  }
  const spans = value.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  if (spans.some(([start, end]) => start >= end || end > value.text.length)) {
    throw new CommandFailed(`line ${number}: an offset lies outside of the text, or ends before it begins`, 1)
  }
  return value
}

function jsonOf (line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CommandFailed(`line ${number} is no JSON`, 1)
  }
}
