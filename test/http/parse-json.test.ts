import t from 'tap'
import { escapePointer, parseJson, refuseUnreadable } from '../../src/http/parse-json.js'

const bytes = (text: string) => Buffer.from(text)

t.test('a body is read as JSON, without its byte order mark', async t => {
  t.same(parseJson(bytes('\uFEFF{"text":"Łódź 🙂"}')), { text: 'Łódź 🙂' })
})

t.test('no body is undefined', async t => {
  t.equal(parseJson(bytes('')), undefined)
  t.equal(parseJson(bytes(' \r\n')), undefined)
})

t.test('bytes that are not UTF-8 are refused', async t => {
  t.throws(() => parseJson(Buffer.from([0x22, 0xff, 0x22])), { code: 'INVALID_ENCODING' })
})

for (const [name, body, pointer] of [
  ['broken JSON', '{"text":', ''],
  ['a NUL character', '{"a":[{"b":"x\\u0000y"}]}', '/a/0/b'],
  ['half of a surrogate pair', '{"a/b":"\\ud83d"}', '/a~1b'],
  ['a field named __proto__', '{"a":{"__proto__":{}}}', '/a'],
  ['a field whose name is no text', '{"\\udc00":1}', ''],
  ['a field whose name holds NUL', '{"a\\u0000":1}', ''],
  ['10,000 nested arrays', '['.repeat(10_000) + ']'.repeat(10_000), ''],
  ['a million nested arrays', '['.repeat(1_000_000) + ']'.repeat(1_000_000), '']
] as const) {
  t.test(`${name} is refused, and pointed at`, async t => {
    const start = performance.now()
    t.throws(() => parseJson(bytes(body)), { code: 'INVALID_REQUEST', pointer })
    t.ok(performance.now() - start < 20_000, 'in bounded time')
  })
}

t.test('what went wrong does not quote the body', async t => {
  try { parseJson(bytes('{"text": secret}')) } catch (error) { t.notMatch(String(error), /secret/) }
})

t.test('what is no JSON is pointed at', async t => {
  t.throws(() => parseJson(bytes('{"text":"It rained",}')), { message: 'the body is not JSON: see character 21' })
  t.throws(() => parseJson(bytes('{"text":')), { message: 'the body is not JSON: it ends too early' })
})

t.test('a query string is held to the same', async t => {
  t.throws(() => refuseUnreadable({ query: 'a\0' }), { code: 'INVALID_REQUEST', pointer: '/query' })
  t.doesNotThrow(() => refuseUnreadable({ query: 'a', limit: 3, absent: null }))
})

t.test('names become steps of a pointer', async t => {
  t.equal(escapePointer('a~b/c'), 'a~0b~1c')
})
