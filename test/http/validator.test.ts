import t from 'tap'
import { Type, type TSchema } from 'typebox'
import { buildValidator } from '../../src/http/validator.js'

const Named = Type.Object({ name: Type.String() }, { $id: 'Named', additionalProperties: false })
const compiler = buildValidator({ Named, nothing: undefined })
const check = (schema: TSchema, httpPart: string, value: unknown): boolean => Boolean(compiler({ schema, httpPart, method: 'POST', url: '/' })(value))

t.test('bodies are taken as they came', async t => {
  t.notOk(check(Type.Object({ limit: Type.Integer() }), 'body', { limit: '3' }), 'a wrong type is an error')
  t.notOk(check(Type.Object({}, { additionalProperties: false }), 'body', { more: 1 }), 'an unknown field is an error')
  t.ok(check(Type.Unsafe({ $ref: 'Named#' }), 'body', { name: 'x' }), 'named schemas are known')
})

t.test('query strings are coerced, for they have no types', async t => {
  const query = { limit: '3' }
  t.ok(check(Type.Object({ limit: Type.Integer() }), 'querystring', query))
  t.same(query, { limit: 3 })
  t.notOk(check(Type.Object({ limit: Type.Integer() }), 'querystring', { limit: '' }))
})

t.test('a stream is left to whoever reads its lines', async t => {
  t.ok(check(Type.String({ contentMediaType: 'application/x-ndjson' }), 'body', {}))
})

for (const [time, ok] of [
  ['2022-03-14T09:00:00Z', true], ['2022-03-14t09:00:00.123+05:30', true], ['2024-02-29T00:00:00Z', true],
  ['2022-03-14', false], ['2022-03-14 09:00:00Z', false], ['2022-03-14T09:00:00', false], ['2023-02-29T00:00:00Z', false],
  ['2022-13-01T00:00:00Z', false], ['2022-03-14T23:59:60Z', false], ['0000-01-01T00:00:00Z', false], ['0001-01-01T00:00:00+10:00', false],
  ['9999-12-31T23:59:59-10:00', false], ['9999-12-31T23:59:59Z', true], ['2022-00-10T00:00:00Z', false], ['2022-03-14T09:00:00+99:00', false]
] as const) {
  t.test(`${time} is ${ok ? 'a time' : 'no time that the record can hold'}`, async t => {
    t.equal(check(Type.Object({ at: Type.String({ format: 'date-time' }) }), 'body', { at: time }), ok)
  })
}

for (const [day, ok] of [['2024-02-29', true], ['2023-02-29', false], ['2022-3-14', false], ['0000-01-01', false], ['2022-03-14T09:00:00Z', false], ['20220314', false]] as const) {
  t.test(`${day} is ${ok ? 'a day' : 'no day'}`, async t => {
    t.equal(check(Type.Object({ on: Type.String({ format: 'date' }) }), 'querystring', { on: day }), ok)
  })
}

t.test('an id is a UUID and no URN of one', async t => {
  const Id = Type.Object({ id: Type.String({ format: 'uuid' }) })
  t.ok(check(Id, 'params', { id: '01890a5d-ac96-774b-bcce-b302099a8057' }))
  t.notOk(check(Id, 'params', { id: 'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057' }))
})
