import t from 'tap'
import { getAnswer, getJson } from '../../src/cli/answer.js'
import type { Service } from '../../src/cli/service.js'

const answering = (body: string, status = 200): Service => ({ where: 'a test', send: async () => new Response(body, { status }), close: async () => {} })
const request = { method: 'GET', path: '/v1/claims' } as const

t.test('hands over a good answer', async t => {
  t.same(await getJson(answering('{"items":[]}'), request), { items: [] })
})

t.test('tells what is wrong where, and that the command was called wrongly', async t => {
  const problem = '{"detail":"the body is not so","code":"INVALID_REQUEST","errors":[{"pointer":"/scopes/0","detail":"one of read, write"},3]}'
  await t.rejects(getAnswer(answering(problem, 400), request), { message: 'the body is not so (INVALID_REQUEST)\n  /scopes/0: one of read, write', exitCode: 2 })
})

const bad: Array<[string, string, string]> = [
  ['a problem of the API', '{"detail":"the text holds no words","code":"TEXT_EMPTY"}', 'the text holds no words (TEXT_EMPTY)'],
  ['JSON of somebody else', '{"error":"no"}', 'the service answered 502'],
  ['null', 'null', 'the service answered 502'],
  ['the page of a proxy', '<h1>Bad gateway</h1>', 'the service answered 502']
]
for (const [name, body, message] of bad) {
  t.test(`tells of ${name} in its own words`, async t => {
    await t.rejects(getAnswer(answering(body, 502), request), { message, exitCode: 1 })
  })
}
