import t from 'tap'
import { freshService } from '../../fixtures/service.js'

t.test('a text is read and stored nowhere', async t => {
  const { call } = await freshService(t)
  const text = '🙂 Mayor Ada Quist denied that the bridge would open in May.'
  const answer = await call('POST', '/v1/extract?offsetUnit=codepoint', { text, title: 'Bridge' })
  const body = answer.json<{ attributions: Array<{ source: { mention: { start: number, end: number } } }> }>()
  t.match(body, { title: 'Bridge', text, language: 'en', offsetUnit: 'codepoint', attributions: [{ stance: 'denies', source: { name: 'Ada Quist' } }] })
  const mention = body.attributions[0]?.source.mention
  t.match([...text].slice(mention?.start, mention?.end).join(''), 'Ada Quist')
  t.match((await call('GET', '/v1/articles')).json(), { items: [] })
})
