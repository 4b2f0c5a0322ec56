import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { Type, type Static, type TSchema } from 'typebox'
import { ref } from '../model/ref.js'
import type { App } from './app-type.js'
import { importLines, type Answered, type Landing } from './import-lines.js'
import type { Parts } from './parts.js'
import { UnsupportedMediaType } from './refusals.js'

const NDJSON = 'application/x-ndjson'
const MEDIA_TYPES = [NDJSON, 'application/ndjson', 'application/jsonl']

/** Fields of every answer line. */
export const answerLine = {
  line: Type.Integer({ description: 'counted from 1' }),
  status: Type.Integer({ description: 'as if the line had been sent alone' }),
  error: Type.Optional(Type.Object({
    code: Type.String(), detail: Type.String(), pointer: Type.Optional(Type.String())
  }, { additionalProperties: false }))
}

export interface ImportRoute<I extends TSchema, T extends object> {
  url: string
  describe: { operationId: string, summary: string, description: string, tags: string[] }
  /** Named schemas of a line that is sent and of one that is answered, and an example of the former. */
  input: I
  answered: TSchema
  example: Static<I>
  /** Makes what reads and lands one line; called once a request. */
  landing: () => Landing<Static<I>, T>
}

/** A route that takes a stream of NDJSON of any length and answers a line for each as it lands. */
export function importRoute<I extends TSchema, T extends object> (app: App, { config, closing }: Parts, route: ImportRoute<I, T>): void {
  const input: Record<string, unknown> = { ...ref(route.input) }
  const answered: Record<string, unknown> = { ...ref(route.answered) }
  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(MEDIA_TYPES, (_request, payload, done) => { done(null, payload) })
    scope.post(route.url, {
      schema: { ...route.describe, body: bodyOf(route), response: { 200: answerOf(route) } }
    }, async (request, reply) => {
      if (!(request.body instanceof Readable)) throw new UnsupportedMediaType()
      const validate = request.compileValidationSchema(input, 'body')
      const { log } = request
      closeWithAnswer(reply.raw, closing)
      const lines = importLines<Static<I>, T>({ body: request.body, validate, read: route.landing(), bodyLimitBytes: config.bodyLimitBytes, closing, log })
      reply.type(NDJSON)
      return Readable.from(writeLines(lines, reply.compileSerializationSchema(answered)), { highWaterMark: 1 })
    })
  })
}

/** What the rest of a request has to say interests nobody once the service stops and has answered. */
function closeWithAnswer (response: ServerResponse, closing: AbortSignal): void {
  // once it has finished, a response has let go of its socket
  const { socket } = response
  response.once('finish', () => { if (closing.aborted) socket?.destroySoon() })
}

async function * writeLines<T extends object> (lines: AsyncIterable<Answered<T>>, serialize: (line: Answered<T>) => string): AsyncGenerator<string> {
  for await (const line of lines) yield serialize(line) + '\n'
}

const bodyOf = <I extends TSchema, T extends object>({ input, example }: ImportRoute<I, T>) => ({
  content: {
    [NDJSON]: {
      schema: Type.Unsafe<Readable>({
        type: 'string', contentMediaType: NDJSON, contentSchema: ref(input), description: 'one JSON object a line', examples: [JSON.stringify(example) + '\n']
      })
    }
  }
})

const answerOf = <I extends TSchema, T extends object>({ answered }: ImportRoute<I, T>) => ({
  description: 'a line of JSON for each line, as it lands',
  content: { [NDJSON]: { schema: Type.Unsafe<Readable>(ref(answered)) } }
})
