import t from 'tap'
import { loggerOptions } from '../../src/http/logger.js'

const { req, res, err } = loggerOptions('info').serializers

t.test('a request is its method and route, never its address', async t => {
  const request = { method: 'GET', routeOptions: { url: '/v1/claims/:id' }, url: '/v1/claims/1?query=secret', headers: { authorization: 'secret' } }
  t.same(req(request), { method: 'GET', route: '/v1/claims/:id' })
  t.same(req({ method: 'GET', routeOptions: {} }), { method: 'GET', route: 'none' })
  t.same(res({ statusCode: 200 }), { status: 200 })
})

t.test('an error is its type, code and frames, for messages quote what was sent', async t => {
  const cause = Object.assign(new Error('values: secret'), { code: '23505' })
  const error = new TypeError('a secret\n    at secret', { cause })
  const shown = err(error)
  t.match(shown, { type: 'TypeError', message: '', stack: /at .*logger\.test/, cause: { type: 'Error', code: '23505' } })
  t.notMatch(JSON.stringify(shown), /secret/)
})

t.test('what is no error shows only its kind', async t => {
  t.same(err('secret'), { type: 'string', message: '', stack: '' })
  const bare = new Error('secret')
  delete bare.stack
  t.same(err(bare), { type: 'Error', message: '', stack: '' })
})
