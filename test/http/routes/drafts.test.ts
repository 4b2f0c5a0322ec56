import t from 'tap'
import { FLAGSHIP, sampleService } from '../../fixtures/service.js'

interface Findings { findings: Array<{ rule: string, part: string, start: number, end: number }> }

t.test('a draft that leaves out a denial is told so, at the place in what was sent', async t => {
  const { call } = await sampleService(t)
  const html = `<p>🙂 News.</p><p>${FLAGSHIP}, officials believe.</p>`
  const units = (await call('POST', '/v1/drafts/check', { html })).json<Findings>()
  const points = (await call('POST', '/v1/drafts/check?offsetUnit=codepoint', { html })).json<Findings>()
  t.match(units, { coverage: { articles: 5 }, engineVersion: String, offsetUnit: 'utf16' })
  const omitted = (findings: Findings['findings']) => findings.find(({ rule }) => rule === 'DENIAL_OMITTED')
  const [unit, point] = [omitted(units.findings), omitted(points.findings)]
  t.match(html.slice(unit?.start, unit?.end), FLAGSHIP)
  t.equal([...html].slice(point?.start, point?.end).join(''), html.slice(unit?.start, unit?.end))
})

t.test('a title is checked too', async t => {
  const { call } = await sampleService(t)
  const { findings } = (await call('POST', '/v1/drafts/check?offsetUnit=codepoint', { title: FLAGSHIP, text: 'More soon.', rules: ['KNOWN_CLAIM'] })).json<Findings>()
  t.match(findings, [{ rule: 'KNOWN_CLAIM', part: 'title', start: 0, end: FLAGSHIP.length }])
})
