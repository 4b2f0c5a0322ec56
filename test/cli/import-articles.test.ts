import t from 'tap'
import { importArticles } from '../../src/cli/import-articles.js'
import type { ArticleLine } from '../../src/cli/read-articles.js'
import type { Service } from '../../src/cli/service.js'

const articles = (number: number, bytes = 2): ArticleLine[] => Array.from({ length: number }, (_, i) => ({ place: `a:${i + 1}`, line: Buffer.alloc(bytes, '1') }))

/** A service that answers each line of a request through `answer`, and remembers how many lines each request had. */
const landing = (answer: (line: number) => string) => {
  const requests: number[] = []
  const service: Service = {
    where: 'a test',
    async send ({ body }) {
      const lines = String(Buffer.from(body ?? '')).trim().split('\n').length
      requests.push(lines)
      return new Response(Array.from({ length: lines }, (_, i) => answer(i + 1)).join(''))
    },
    close: async () => {}
  }
  return { service, requests }
}

const land = async (service: Service, lines: ArticleLine[]) => {
  const landed = []
  async function * source () { yield * lines }
  for await (const one of importArticles(service, source())) landed.push(one)
  return landed
}

t.test('says of each article what became of it, at its place', async t => {
  const { service } = landing(line => `${JSON.stringify(line === 2 ? { line, status: 400, error: { detail: 'no url' } } : { line, status: line === 1 ? 201 : 200 })}\n`)
  t.same(await land(service, [...articles(3), { place: 'b.txt', problem: 'b.txt cannot be read' }]), [
    { place: 'b.txt', problem: 'b.txt cannot be read', status: 'failed' },
    { place: 'a:1', status: 'stored' },
    { place: 'a:2', status: 'failed', problem: 'no url' },
    { place: 'a:3', status: 'unchanged' }
  ])
})

t.test('sends a hundred at a time, and fewer of the long ones', async t => {
  const many = landing(line => `{"line":${line},"status":201}\n`)
  t.equal((await land(many.service, articles(250))).length, 250)
  t.same(many.requests, [100, 100, 50])
  const long = landing(line => `{"line":${line},"status":201}\n`)
  await land(long.service, articles(5, 2_100_000))
  t.same(long.requests, [2, 2, 1])
})

t.test('sends nothing where there is nothing', async t => {
  const { service, requests } = landing(() => '')
  t.same(await land(service, []), [])
  t.same(requests, [])
})

t.test('notices that some articles were not answered', async t => {
  const { service } = landing(line => line === 1 ? '{"line":1,"status":201}\n' : '')
  await t.rejects(land(service, articles(2)), { message: /stopped in the midst of the import; run it again/ })
  await t.rejects(land({ ...service, send: async () => new Response(null) }, articles(2)), { message: /stopped in the midst/ })
})

t.test('notices that the answer breaks off', async t => {
  const { service } = landing(() => '{"line":1,"sta')
  await t.rejects(land(service, articles(1)), { message: /stopped in the midst/ })
})

t.test('has no place for an answer to a line that it did not send', async t => {
  const { service } = landing(() => '{"line":7,"status":201}\n')
  t.same(await land(service, articles(1)), [{ place: '', status: 'stored' }])
})
