import t from 'tap'
import { buildSerializer } from '../../src/http/serializer.js'

const place = { $id: 'Place', type: 'object', properties: { name: { type: 'string' }, within: { $ref: 'Place#' } } }
const unused = { $id: 'Unused', type: 'object', properties: { lost: { $ref: 'Nowhere#' } } }
const write = (schema: unknown) => buildSerializer({ Place: place, Unused: unused })({ schema, method: 'GET', url: '/', httpStatus: '200' })

t.test('writes what a schema and those that it reaches declare, and nothing else', async t => {
  const answer = write({ type: 'object', properties: { at: { $ref: 'Place#' } } })
  t.equal(answer({ at: { name: 'Turku', within: { name: 'Finland', secret: 1 } }, secret: 2 }), '{"at":{"name":"Turku","within":{"name":"Finland"}}}')
})

t.test('compiles a schema once', async t => {
  const schema = () => ({ type: 'array', items: { $ref: 'Place#' } })
  t.equal(write(schema()), write(schema()))
  t.not(write(schema()), write({ $ref: 'Place#' }))
})
