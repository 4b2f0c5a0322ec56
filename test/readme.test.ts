// What the README lists is what the code has: variables, error codes, routes, commands.
import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { statuses } from '../src/http/errors.js'
import { RULES } from '../src/model/rule.js'
import { embedded } from './fixtures/databases.js'
import { sampleService } from './fixtures/service.js'

const readme = readFileSync('README.md', 'utf8')

/** The cells of the tables of a section, a row each, without their heads. */
const rowsOf = (section: string): string[][] => {
  const text = readme.split(/^## /m).find(part => part.startsWith(`${section}\n`)) ?? ''
  return Array.from(text.matchAll(/^\| (`.*) \|$/gm), ([, row = '']) => row.split(' | '))
}
const plain = (cell = '') => cell.replaceAll('`', '')

t.test('shows what its first request answers', async t => {
  const [, body = ''] = /-d '(.*)'$/m.exec(readme) ?? []
  const [, shown = ''] = /<!-- answer: begin -->\n```json\n(.*?)```/s.exec(readme) ?? []
  const store = await embedded()
  t.teardown(async () => { await store.close() })
  const { call } = await sampleService(t, async () => store)
  const response = await call('POST', '/v1/match', body)
  t.match(response.json(), JSON.parse(shown))
})

t.test('lists every environment variable, and no other', async t => {
  const read = Array.from(readFileSync('src/load-config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): Type\./gm), ([, name]) => name)
  t.ok(read.length > 10)
  t.same(rowsOf('Configuration').map(([name]) => plain(name)), read)
})

t.test('lists every error code with its status, and no other', async t => {
  t.same(Object.fromEntries(rowsOf('Errors').map(([code, status]) => [plain(code), Number(status)])), statuses)
})

t.test('lists every rule for drafts, and what it looks for', async t => {
  t.same(rowsOf('Rules for drafts').map(([rule, category, description]) => [plain(rule), category, description?.replaceAll('`', '')]),
    Object.entries(RULES).map(([rule, { category, description }]) => [rule, category, description.replaceAll('`', '')]))
})

t.test('lists every route of the API description, and no other', async t => {
  const { paths }: { paths: Record<string, object> } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'))
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`))
  t.same(rowsOf('Routes').map(([route]) => plain(route)).sort(), [...described, 'GET /openapi.json', 'GET /docs'].sort())
})

t.test('lists every command, and no other', async t => {
  const commands = Array.from(readFileSync('src/cli/run-command.ts', 'utf8').matchAll(/\['(\w+)', \w+Command\]/g), ([, name]) => name)
  t.ok(commands.length > 5)
  t.same([...new Set(rowsOf('Running it').map(([command]) => plain(command).split(' ')[0]))], commands)
})

t.test('links only to files that are there', async t => {
  const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = '']) => path)
  t.ok(links.length > 0)
  for (const path of links) t.ok(existsSync(path), path)
})
