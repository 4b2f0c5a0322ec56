import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { addAbortSignal, PassThrough, type Readable } from 'node:stream'
import { availableParallelism } from 'node:os'
import { InvalidRequest } from '../errors.js'
import { ahead } from './ahead.js'
import { lineErrorOf } from './handle-errors.js'
import { logFailure } from './logger.js'
import { parseJson } from './parse-json.js'
import { BodyTooLarge, ShuttingDown } from './refusals.js'
import { isBlank, splitLines, type Line } from './split-lines.js'

/** What became of a line: its status as if it had been sent alone, and what landed or what went wrong. */
export type Answered<T extends object> = { line: number, status: number } & (T | { error: { code: string, detail: string, pointer?: string } })

/** How a line lands in two steps: reading, which goes ahead for lines to come and changes nothing, and then landing, one line after another. */
export type Landing<I, T extends object> = (input: I) => () => Promise<T & { status: number }>

export interface Importing<I, T extends object> {
  body: Readable
  /** Whether a parsed line is what the import takes; as Fastify compiles it. */
  validate: ReturnType<FastifyRequest['compileValidationSchema']>
  /** Begins to read what was sent, and yields how to land it once its turn has come. */
  read: Landing<I, T>
  bodyLimitBytes: number
  /** Aborted when the service stops: the line that was taken is finished, and no other is. */
  closing: AbortSignal
  log: Pick<FastifyBaseLogger, 'error'>
}

/** So many lines are read before they land: enough for every reader to have one at hand while the next comes. */
const AHEAD = 2 * availableParallelism()

/**
 * Lands a stream of NDJSON line by line, in order, and yields what became of each before the next one lands. A few lines more are read ahead, and no
 * others: the reader's pace is the writer's, and nothing is piled up. A bad line does not stop the rest. Ends when the client goes away.
 */
export async function * importLines<I, T extends object> (importing: Importing<I, T>): AsyncGenerator<Answered<T>> {
  const { bodyLimitBytes, closing } = importing
  let taken = 0
  let next = 1
  const lines = untilClosing(splitLines(abortable(importing.body, closing), bodyLimitBytes), closing)
  for await (const { line, landing } of ahead(lines, line => ({ line, landing: isBlank(line) ? undefined : beginLine(importing, line) }), AHEAD)) {
    if (closing.aborted) break
    next = line.line + 1
    if (landing === undefined) continue
    taken += 1
    yield await landLine(importing, line, landing)
  }
  if (closing.aborted) yield { line: next, ...lineErrorOf(new ShuttingDown(), bodyLimitBytes) }
  else if (taken === 0) yield { line: next, ...lineErrorOf(new InvalidRequest('the body holds no line', ''), bodyLimitBytes) }
}

/** Throws nothing before it is asked to land. */
function beginLine<I, T extends object> ({ validate, read, bodyLimitBytes }: Importing<I, T>, { bytes }: Line): ReturnType<Landing<I, T>> {
  try {
    if (bytes === undefined) throw new BodyTooLarge(bodyLimitBytes)
    return read(inputOf<I>(parseJson(bytes), validate))
  } catch (error) {
    return async () => { throw error }
  }
}

async function landLine<I, T extends object> ({ bodyLimitBytes, log }: Importing<I, T>, { line }: Line, land: ReturnType<Landing<I, T>>): Promise<Answered<T>> {
  try {
    return { line, ...await land() }
  } catch (error) {
    const answer = lineErrorOf(error, bodyLimitBytes)
    if (answer.status >= 500) logFailure(log, error)
    return { line, ...answer }
  }
}

/** A line that the schema refuses; told as Fastify tells of a body. */
class InvalidLine extends Error {
  constructor (readonly validation: Importing<never, object>['validate']['errors']) { super() }
}

function inputOf<I> (value: unknown, validate: Importing<I, object>['validate']): I {
  if (isInput<I>(value, validate)) return value
  throw new InvalidLine(validate.errors)
}

/** The validator was compiled from the schema that `I` is inferred from. */
const isInput = <I>(value: unknown, validate: Importing<I, object>['validate']): value is I => validate(value)

/** The body, cut off when the service stops; the request itself stays whole, so that it can still be answered. */
function abortable (body: Readable, closing: AbortSignal): Readable {
  const copy = addAbortSignal(closing, new PassThrough())
  body.once('error', error => copy.destroy(error))
  return body.pipe(copy)
}

async function * untilClosing<T> (items: AsyncIterable<T>, closing: AbortSignal): AsyncGenerator<T> {
  try {
    for await (const item of items) {
      if (closing.aborted) return
      yield item
    }
  } catch (error) {
    if (!closing.aborted) throw error
  }
}
