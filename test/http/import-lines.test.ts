import { PassThrough, Readable } from 'node:stream'
import t from 'tap'
import { TextEmpty } from '../../src/errors.js'
import { importLines, type Importing } from '../../src/http/import-lines.js'

interface Note { text: string }
interface Landed { note: string }

// Fastify's validator carries its errors on itself
const validate: Importing<Note, Landed>['validate'] = Object.assign(
  (value: unknown) => typeof value === 'object' && value !== null && 'text' in value,
  { errors: [{ keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: 'text' } }] }
)

const logged: unknown[] = []
const log = { error: (line: unknown) => { logged.push(line) } }

function importing (body: Readable, more: Partial<Importing<Note, Landed>> = {}): Importing<Note, Landed> {
  const read = ({ text }: Note) => async () => {
    if (text === '') throw new TextEmpty()
    if (text === 'break') throw new Error('the text is a secret')
    return { status: 201, note: text }
  }
  return { body, validate, read, bodyLimitBytes: 60, closing: new AbortController().signal, log, ...more }
}

function resolvers (): { promise: Promise<void>, resolve: () => void } {
  let done = (): void => {}
  return { promise: new Promise(resolve => { done = resolve }), resolve: () => { done() } }
}

const answersOf = async (body: Readable, more?: Partial<Importing<Note, Landed>>) => {
  const answers = []
  for await (const answer of importLines(importing(body, more))) answers.push(answer)
  return answers
}

t.test('a bad line does not stop the rest, and each is answered under its number', async t => {
  const lines = ['{"text":"one"}', '{"text":', '', '{"text":"\\u0000"}', '{"title":"two"}', '{"text":""}', '{"text":"' + 'x'.repeat(60) + '"}', '{"text":"break"}', '{"text":"two"}']
  const answers = await answersOf(Readable.from([Buffer.from(lines.join('\r\n')), Buffer.from([0x0a, 0xff])]))
  t.match(answers, [
    { line: 1, status: 201, note: 'one' },
    { line: 2, status: 400, error: { code: 'INVALID_REQUEST', pointer: '' } },
    { line: 4, status: 400, error: { code: 'INVALID_REQUEST', pointer: '/text' } },
    { line: 5, status: 400, error: { code: 'INVALID_REQUEST', pointer: '/text', detail: 'is missing' } },
    { line: 6, status: 422, error: { code: 'TEXT_EMPTY', pointer: '/text' } },
    { line: 7, status: 413, error: { code: 'BODY_TOO_LARGE' } },
    { line: 8, status: 500, error: { code: 'INTERNAL' } },
    { line: 9, status: 201, note: 'two' },
    { line: 10, status: 400, error: { code: 'INVALID_ENCODING' } }
  ])
  t.notMatch(answers[6], { error: { detail: /secret/ } }, 'what broke stays hidden')
  t.equal(logged.length, 1, 'and is logged')
})

t.test('a body without lines is answered too', async t => {
  t.match(await answersOf(Readable.from([Buffer.from('\n \n')])), [{ line: 3, status: 400, error: { code: 'INVALID_REQUEST' } }])
})

t.test('when the service stops, the line that was taken is finished and no other is', async t => {
  const closing = new AbortController()
  const body = new PassThrough()
  body.write('{"text":"one"}\n{"text":"two"}\n')
  const read = ({ text }: Note) => async () => { closing.abort(); return { status: 201, note: text } }
  t.match(await answersOf(body, { read, closing: closing.signal }), [
    { line: 1, status: 201, note: 'one' }, { line: 2, status: 503, error: { code: 'SHUTTING_DOWN' } }
  ])
})

t.test('lines to come are read before the one before them has landed', async t => {
  const { promise: secondIsRead, resolve } = resolvers()
  const read = ({ text }: Note) => {
    if (text === 'two') resolve()
    return async () => { await secondIsRead; return { status: 201, note: text } }
  }
  t.match(await answersOf(Readable.from([Buffer.from('{"text":"one"}\n{"text":"two"}')]), { read }), [{ line: 1, note: 'one' }, { line: 2, note: 'two' }])
})

t.test('a line lands while the next one is still awaited', async t => {
  const body = new PassThrough()
  const lines = importLines(importing(body))
  body.write('{"text":"one"}\n')
  t.match(await lines.next(), { value: { line: 1, status: 201 } })
  body.end('{"text":"two"}\n')
  t.match(await lines.next(), { value: { line: 2, status: 201 } })
})

t.test('when the service stops while nothing comes, it does not wait for more', async t => {
  const closing = new AbortController()
  const body = new PassThrough()
  setTimeout(() => { closing.abort() }, 20)
  t.match(await answersOf(body, { closing: closing.signal }), [{ line: 1, status: 503, error: { code: 'SHUTTING_DOWN' } }])
})

t.test('a client that goes away ends it', async t => {
  const body = new PassThrough()
  setTimeout(() => { body.destroy(new Error('aborted')) }, 20)
  await t.rejects(answersOf(body), { message: 'aborted' })
})
