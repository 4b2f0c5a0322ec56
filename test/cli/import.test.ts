import t from 'tap'
import { importCommand } from '../../src/cli/import.js'
import { fakeService, type Asked } from './fake-service.js'
import { terminalOf } from './terminal-of.js'

/** Stores each line but those that say so. */
const storing = ({ body }: Asked) => ({
  body: body.trim().split('\n').map((line, i) => line.includes('bad')
    ? JSON.stringify({ line: i + 1, status: 400, error: { code: 'INVALID_URL', detail: 'url is not an absolute http or https URL' } })
    : JSON.stringify({ line: i + 1, status: line.includes('old') ? 200 : 201 })).join('\n')
})

t.test('tells in plain lines of each article where nobody watches', async t => {
  const { url, asked } = await fakeService(t, storing)
  const { terminal, outLines, errLines } = terminalOf()
  const path = `${t.testdir({ 'a.ndjson': '{"url":"new"}\n{"url":"old"}\n' })}/a.ndjson`
  t.equal(await importCommand.run([path, '--url', url, '--key', 'secret'], terminal), 0)
  t.match(asked, [{ method: 'POST', path: '/v1/articles/import', key: 'Bearer secret', type: 'application/x-ndjson', body: '{"url":"new"}\n{"url":"old"}\n' }])
  t.same(errLines, [`record: the service at ${url}`, `${path}:1: stored`, `${path}:2: unchanged`])
  t.same(outLines, ['2 articles: 1 stored, 1 unchanged, 0 failed'])
})

t.test('tells of a single article as of one', async t => {
  const { url } = await fakeService(t, storing)
  const { terminal, outLines } = terminalOf()
  const path = `${t.testdir({ 'a.ndjson': '{"url":"new"}\n' })}/a.ndjson`
  await importCommand.run([path, '--service', url], terminal)
  t.same(outLines, ['1 article: 1 stored, 0 unchanged, 0 failed'])
})

t.test('draws progress where somebody watches, and ends with 1 when an article failed', async t => {
  const { url } = await fakeService(t, storing)
  const drawn: string[] = []
  const { terminal, outLines, errLines } = terminalOf({ redraw: line => { drawn.push(line) } })
  const path = `${t.testdir({ 'a.ndjson': '{"url":"bad"}\n{"url":"new"}\n' })}/a.ndjson`
  t.equal(await importCommand.run([path, '--service', url], terminal), 1)
  t.same(errLines.slice(1), [`${path}:1: url is not an absolute http or https URL`])
  t.match(drawn, [/1\/2, 1 failed$/, /2\/2, 1 failed$/, /^$/])
  t.same(outLines, ['2 articles: 1 stored, 0 unchanged, 1 failed'])
})

t.test('takes --url as the address of a single text', async t => {
  const { url, asked } = await fakeService(t, storing)
  const path = `${t.testdir({ 'a.txt': 'The bridge is safe.' })}/a.txt`
  const details = ['--title', 'Bridge', '--publisher', 'Harbour Gazette', '--published-at', '2024-05-06T07:08:09Z', '--language', 'en']
  t.equal(await importCommand.run([path, '--url', 'https://news.example/a', ...details, '--service', url], terminalOf().terminal), 0)
  t.same(JSON.parse(asked[0]?.body ?? ''), {
    url: 'https://news.example/a', title: 'Bridge', publisher: 'Harbour Gazette', publishedAt: '2024-05-06T07:08:09Z', language: 'en', text: 'The bridge is safe.'
  })
})

const misused: Array<[string, string[], RegExp]> = [
  ['no path', [], /needs a PATH/],
  ['a text without its address', ['a.txt'], /needs --url with the article's own address/],
  ['several texts', ['a.txt', 'b.txt', '--url', 'https://news.example/a'], /imported alone/]
]
for (const [name, args, message] of misused) {
  t.test(`refuses ${name}`, async t => {
    const folder = t.testdir({ 'a.txt': 'A.', 'b.txt': 'B.' })
    await t.rejects(importCommand.run(args.map(arg => arg.endsWith('.txt') ? `${folder}/${arg}` : arg), terminalOf().terminal), { message, exitCode: 2 })
  })
}
