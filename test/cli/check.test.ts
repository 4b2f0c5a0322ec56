import t from 'tap'
import { checkCommand } from '../../src/cli/check.js'
import { coverage, findingOf } from './answers.js'
import { fakeService } from './fake-service.js'
import { terminalOf } from './terminal-of.js'

const folderOf = (t: { testdir: (files: Record<string, string>) => string }) =>
  t.testdir({ 'draft.txt': 'The bridge is safe.', 'draft.html': '<p>The bridge is safe.' })

t.test('ends with 1 when there are warnings', async t => {
  const { url, asked } = await fakeService(t, () => ({ body: { findings: [findingOf()], coverage } }))
  const { terminal, outLines } = terminalOf()
  const path = `${folderOf(t)}/draft.txt`
  t.equal(await checkCommand.run([path, '--url', url, '--title', 'Bridge'], terminal), 1)
  t.same(JSON.parse(asked[0]?.body ?? ''), { text: 'The bridge is safe.', title: 'Bridge' })
  t.equal(outLines[0], `${path}:1:1  warning  DENIAL_OMITTED`)
})

t.test('ends with 0 when there are only notes, and sends HTML as HTML', async t => {
  const { url, asked } = await fakeService(t, () => ({ body: { findings: [findingOf({ severity: 'info', rule: 'KNOWN_CLAIM' })], coverage } }))
  t.equal(await checkCommand.run([`${folderOf(t)}/draft.html`, '--service', url], terminalOf().terminal), 0)
  t.same(JSON.parse(asked[0]?.body ?? ''), { html: '<p>The bridge is safe.' })
})

t.test('prints the answer as it is when asked to', async t => {
  const { url } = await fakeService(t, () => ({ body: { findings: [], coverage } }))
  const { terminal, outLines } = terminalOf()
  t.equal(await checkCommand.run([`${folderOf(t)}/draft.txt`, '--url', url, '--json'], terminal), 0)
  t.same(JSON.parse(outLines.join('')), { findings: [], coverage })
})

t.test('needs one file', async t => {
  for (const args of [[], ['a.txt', 'b.txt']]) await t.rejects(checkCommand.run(args, terminalOf().terminal), { message: 'check needs one FILE', exitCode: 2 })
})
