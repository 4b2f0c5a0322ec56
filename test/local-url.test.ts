import t from 'tap'
import { localUrl } from '../src/local-url.js'

const expected = [
  ['127.0.0.1', 'http://127.0.0.1:3000'], ['0.0.0.0', 'http://127.0.0.1:3000'], ['::', 'http://[::1]:3000'], ['::1', 'http://[::1]:3000'],
  ['record.example', 'http://record.example:3000']
] as const
for (const [host, url] of expected) {
  t.test(`reaches a service on ${host}`, async t => {
    t.equal(localUrl({ host, port: 3000 }), url)
  })
}
