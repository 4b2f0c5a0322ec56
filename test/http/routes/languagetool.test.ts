import t from 'tap'
import { languageGrammarApi, languageToolApi, type LanguageToolAnswer } from '../../fixtures/languagetool-clients.js'
import { FLAGSHIP, freshService, sampleService, type Service } from '../../fixtures/service.js'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const DRAFT = `🙂 News from Moscow. ${FLAGSHIP}, officials believe.`

const check = async ({ call }: Pick<Service, 'call'>, form: Record<string, string>) =>
  await call('POST', '/v2/check', new URLSearchParams({ language: 'en-US', ...form }).toString(), FORM)
const checked = async (service: Pick<Service, 'call'>, form: Record<string, string>) => (await check(service, form)).json<LanguageToolAnswer>()
const omitted = ({ matches }: LanguageToolAnswer) => matches.find(({ rule }) => rule.id === 'DENIAL_OMITTED')

t.test('clients out of npm show our findings at the right places', async t => {
  const { app } = await sampleService(t)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })

  await t.test('languagetool-api', async t => {
    const client = languageToolApi(url)
    const answer = await new Promise<LanguageToolAnswer>((resolve, reject) => {
      client.check({ language: 'auto', text: FLAGSHIP }, (error, answer) => { if (error === null) resolve(answer); else reject(error) })
    })
    t.match(omitted(answer), { offset: 0, length: FLAGSHIP.length })
    client.showMistakes(answer, mistakes => { t.equal(mistakes[0], FLAGSHIP) })
    const codes = await new Promise<Array<{ longCode: string }>>(resolve => { client.codes((_error, codes) => { resolve(codes) }) })
    t.ok(codes.some(({ longCode }) => longCode === 'en-US'))
  })

  await t.test('language-grammar-api', async t => {
    const client = languageGrammarApi(url)
    const { offset = -1, length = -1 } = omitted(await client.check({ language: 'en-US', text: DRAFT })) ?? {}
    t.equal(DRAFT.slice(offset, offset + length), `${FLAGSHIP}, officials believe.`)
    t.ok((await client.languages()).some(({ longCode }) => longCode === 'en-GB'))
  })
})

t.test('an answer has the fields of LanguageTool and no other', async t => {
  const answer = (await check(await sampleService(t), { text: FLAGSHIP })).json<LanguageToolAnswer>()
  t.same(Object.keys(answer), ['software', 'warnings', 'language', 'matches', 'sentenceRanges', 'extendedSentenceRanges'])
  t.match(answer, {
    software: { name: String, version: String, buildDate: String, apiVersion: 1, premium: false, status: '' },
    warnings: { incompleteResults: false },
    language: { name: 'English (US)', code: 'en-US', detectedLanguage: { name: String, code: String, confidence: Number, source: String } },
    sentenceRanges: [[0, FLAGSHIP.length]],
    extendedSentenceRanges: [{ from: 0, to: FLAGSHIP.length, detectedLanguages: [{ language: 'en', rate: 1 }] }]
  })
  t.match(omitted(answer), {
    message: /Kremlin/,
    shortMessage: 'Denial left out',
    replacements: [{ value: /Kremlin/ }],
    offset: 0,
    length: FLAGSHIP.length,
    context: { text: FLAGSHIP, offset: 0, length: FLAGSHIP.length },
    sentence: FLAGSHIP,
    type: { typeName: 'Other' },
    rule: { id: 'DENIAL_OMITTED', description: String, issueType: 'grammar', category: { id: 'DENIALS', name: String }, isPremium: false },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0
  })
})

t.test('offsets count over text and markup, in UTF-16 code units or code points', async t => {
  const service = await sampleService(t)
  const annotation = [{ markup: '<p>' }, { text: '🙂 News.' }, { markup: '</p><p>', interpretAs: '\n\n' }, { text: 'Russia asked ' }, { markup: '<b>' },
    { text: 'China' }, { markup: '</b>' }, { text: ' for military aid, officials believe.' }, { markup: '</p>' }]
  const html = annotation.map(part => part.text ?? part.markup).join('')
  const marked = 'Russia asked <b>China</b> for military aid, officials believe.'
  const data = JSON.stringify({ annotation })
  const unit = omitted(await checked(service, { data }))
  t.equal(html.slice(unit?.offset, Number(unit?.offset) + Number(unit?.length)), marked)
  const point = omitted(await checked(service, { data, offsetUnit: 'codepoint' }))
  t.equal([...html].slice(point?.offset, Number(point?.offset) + Number(point?.length)).join(''), marked)
  t.equal(point?.offset, Number(unit?.offset) - 1)
  const { text = '', offset, length } = point?.context ?? {}
  t.equal([...text].slice(offset, Number(offset) + Number(length)).join(''), marked)
  t.equal(omitted(await checked(service, { data: JSON.stringify({ text: FLAGSHIP }) }))?.length, FLAGSHIP.length)
})

t.test('a context cuts no character', async t => {
  const text = `${'🙂'.repeat(30)} ${FLAGSHIP}.`
  const match = omitted(await checked(await sampleService(t), { text: `x ${text}` }))
  t.ok(match?.context.text.isWellFormed())
})

t.test('rules and categories are switched on and off', async t => {
  const service = await sampleService(t)
  const rulesOf = async (form: Record<string, string>) => (await checked(service, { text: FLAGSHIP, ...form })).matches.map(({ rule }) => rule.id)
  t.ok((await rulesOf({})).includes('DENIAL_OMITTED'))
  t.notOk((await rulesOf({})).includes('KNOWN_CLAIM'), 'what is for information waits until it is asked for')
  t.ok((await rulesOf({ level: 'picky' })).includes('KNOWN_CLAIM'))
  t.notOk((await rulesOf({ disabledRules: 'X, DENIAL_OMITTED' })).includes('DENIAL_OMITTED'))
  t.notOk((await rulesOf({ disabledCategories: 'DENIALS' })).includes('DENIAL_OMITTED'))
  t.same(await rulesOf({ enabledRules: 'KNOWN_CLAIM', enabledOnly: 'true' }), ['KNOWN_CLAIM'])
  t.same(await rulesOf({ enabledCategories: 'record', enabledOnly: 'true' }), ['KNOWN_CLAIM'])
  t.equal((await checked(service, { text: FLAGSHIP, level: 'picky' })).matches.find(({ rule }) => rule.id === 'KNOWN_CLAIM')?.rule.issueType, 'other')
})

t.test('the language is answered as it was said or found', async t => {
  const service = await freshService(t)
  const languageOf = async (form: Record<string, string>) => (await checked(service, { text: 'It rained on all of the houses.', ...form })).language
  t.match(await languageOf({ language: 'auto' }), { code: 'en-US', detectedLanguage: { code: 'en', confidence: 1 } })
  t.match(await languageOf({ language: 'auto', preferredVariants: 'de-AT,en-GB' }), { code: 'en-GB', name: 'English (GB)' })
  t.match(await languageOf({ language: 'auto', text: 'Es regnete auf die Dächer und in die Gärten der Stadt.' }), { code: 'de', name: 'German' })
  t.match(await languageOf({ language: 'auto', text: '123' }), { code: 'en-US', detectedLanguage: { confidence: 0 } })
  t.match(await languageOf({ language: 'de-DE' }), { code: 'de-DE', name: 'German (Germany)' })
  for (const code of ['en-US-US', 'en-12']) t.match(await languageOf({ language: code }), { code, name: code })
  t.match(await languageOf({ language: 'auto', preferredVariants: 'en-!' }), { code: 'en-!', name: 'en-!' })
})

t.test('the addresses that clients look at first', async t => {
  const { call } = await freshService(t)
  const answered = async (path: string) => (await call('GET', `/v2/${path}`)).body
  t.equal(await answered('healthcheck'), 'OK')
  t.equal(await answered('maxtextlength'), '200000')
  t.match(JSON.parse(await answered('languages')), [{ name: 'English', code: 'en', longCode: 'en' }])
  t.match(JSON.parse(await answered('info')), { software: { name: 'On Record', apiVersion: 1 } })
})

t.test('what is broken is refused in a line of plain text', async t => {
  const { call } = await freshService(t)
  const refused = async (form: string | Buffer, status: number, words: RegExp) => {
    const answer = await call('POST', '/v2/check', form, FORM)
    t.equal(answer.statusCode, status, String(form).slice(0, 60))
    t.match(answer.headers['content-type'], 'text/plain')
    t.match(answer.body, /^Error: /)
    t.match(answer.body, words)
  }
  const data = (value: unknown) => new URLSearchParams({ language: 'en', data: JSON.stringify(value) }).toString()
  await refused('text=It+rained.', 400, /'language'/)
  await refused('language=_&text=x', 400, /language code/)
  await refused('language=en', 400, /Missing 'text' or 'data'/)
  await refused('language=en&text=a&data=b', 400, /not both/)
  await refused('language=en&data={', 400, /JSON/)
  await refused(data(7), 400, /neither/)
  await refused(data({ text: 'a', annotation: [] }), 400, /one of them/)
  await refused(data({ annotation: [{ text: 'a', markup: 'b' }] }), 400, /one of them/)
  await refused(data({ annotation: [{ text: 'a', interpretAs: 'b' }] }), 400, /interpretAs/)
  await refused(data({ annotation: [{ markup: 'a', interpretAs: 7 }] }), 400, /interpretAs/)
  await refused(data({ annotation: [null] }), 400, /neither/)
  await refused('language=en&text=x&offsetUnit=byte', 400, /offsetUnit/)
  await refused('language=en&text=x&enabledOnly=true', 400, /enabledRules/)
  await refused(`language=en&text=${'word+'.repeat(50_000)}`, 413, /200000/)
  await refused(`language=en&text=${'x'.repeat(3_000_000)}`, 413, /bytes/)
  await refused(`language=en&data=${'['.repeat(100_000)}`, 400, /JSON|neither/)
  t.match((await call('POST', '/v2/check?text=a&text=b&language=en', '', FORM)), { statusCode: 400, body: /^Error: .*text must be string/ })
  t.match((await call('POST', '/v2/check?enabledRules=A&enabledRules=B', 'language=en&text=a', FORM)), { statusCode: 400, body: /^Error: .*enabledRules/ })
  t.match((await call('GET', '/v2/nowhere')), { statusCode: 404, body: /^Error: / })
  t.match((await call('PUT', '/v2/check')), { statusCode: 405, body: /^Error: / })
  t.match((await call('GET', '/v2/check?text=%00x&language=en')), { statusCode: 400, body: /^Error: / })
  t.equal((await call('GET', '/v2/check?text=%FFx&language=en')).statusCode, 200)
  t.equal((await check({ call }, { text: '\0 \ud800' })).statusCode, 200)
  t.equal((await check({ call }, { text: '' })).statusCode, 200)
})

t.test('a key stands where LanguageTool has it, and a limit answers as it does', async t => {
  const service = await freshService(t, undefined, { AUTH: 'keys', ADMIN_KEY: 'a-key-of-some-length', RATE_LIMIT_PER_MINUTE: '3' })
  const { createKey } = await import('../../../src/domain/keys.js')
  const { secret } = await createKey(service.record.store, { name: 'CMS', scopes: ['read'] }, { keyId: null, ifMatch: undefined })
  t.match(await check(service, { text: 'It rained.' }), { statusCode: 403, body: /^Error: .*key/ })
  t.equal((await check(service, { text: 'It rained.', apiKey: secret })).statusCode, 200)
  t.equal((await service.call('GET', `/v2/check?language=en&text=x&apiKey=${secret}`)).statusCode, 200)
  t.equal((await service.call('GET', `/v2/languages?apiKey=${secret}`)).statusCode, 200)
  const statuses: number[] = []
  for (let calls = 0; calls < 5; calls++) statuses.push((await check(service, { text: 'It rained.', apiKey: secret })).statusCode)
  t.same(statuses.slice(-2), [403, 403], 'counted by the key, once it is known')
})
