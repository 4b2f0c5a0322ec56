import t from 'tap'
import { matchCommand } from '../../src/cli/match.js'
import { coverage, matchOf } from './answers.js'
import { fakeService } from './fake-service.js'
import { terminalOf } from './terminal-of.js'

const answer = () => ({ body: { matches: [matchOf()], coverage } })

t.test('asks the service that is named, with its key', async t => {
  const { url, asked } = await fakeService(t, answer)
  const { terminal, outLines, errLines } = terminalOf()
  t.equal(await matchCommand.run(['The bridge', 'is safe', '--url', url, '--key', 'secret', '--limit', '3', '--as-of', '2024-01-01T00:00:00Z'], terminal), 0)
  t.match(asked, [{ method: 'POST', path: '/v1/match', key: 'Bearer secret' }])
  t.same(JSON.parse(asked[0]?.body ?? ''), { text: 'The bridge is safe', include: ['provenance'], limit: 3, asOf: '2024-01-01T00:00:00Z' })
  t.match(outLines, ['The bridge is safe', '  disputed · same · match 0.93'])
  t.same(errLines, [`record: the service at ${url}`])
})

t.test('prints the answer as it is when asked to', async t => {
  const { url, asked } = await fakeService(t, answer)
  const { terminal, outLines } = terminalOf()
  await matchCommand.run(['The bridge is safe', '--service', url, '--json'], terminal)
  t.same(JSON.parse(outLines.join('')), { matches: [matchOf()], coverage })
  t.same(JSON.parse(asked[0]?.body ?? ''), { text: 'The bridge is safe', include: ['provenance'] })
})

t.test('passes the service\'s refusal on', async t => {
  const { url } = await fakeService(t, () => ({ status: 401, body: { detail: 'no key was given', code: 'UNAUTHENTICATED' } }))
  await t.rejects(matchCommand.run(['The bridge', '--url', url], terminalOf().terminal), { message: 'no key was given (UNAUTHENTICATED)', exitCode: 1 })
})

t.test('needs a text', async t => {
  await t.rejects(matchCommand.run([], terminalOf().terminal), { message: 'match needs a TEXT', exitCode: 2 })
})
