// The law of borrowed protocols: whatever is sent is answered in the protocol's own shape, and never with a 5xx.
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { freshService } from '../fixtures/service.js'

const RUNS = 60
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** Texts as nobody types them: control characters, lone surrogates, markup, digits, much of one thing. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '\0', '\ud800', '\udfff\ud800', '<p>', '&#0;&#xd800;', '%', '%FF', '-1', '1e309'),
  fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 20 }).map(units => String.fromCharCode(...units)), fc.nat(2000).map(length => 'He said. '.repeat(length))
)
const json = fc.oneof(fc.jsonValue({ maxDepth: 4 }).map(value => JSON.stringify(value)), text)

const shallow = fc.jsonValue({ maxDepth: 1 })
/** The annotation of a text, right but for some of its parts. */
const part = fc.oneof(
  fc.record({ text }), fc.record({ markup: text }), fc.record({ markup: text, interpretAs: text }),
  fc.record({ text: shallow, markup: shallow, interpretAs: shallow }, { requiredKeys: [] }), shallow
)
const annotated = fc.record({ annotation: fc.oneof(fc.array(part, { maxLength: 8 }), fc.jsonValue()), text: fc.jsonValue() }, { requiredKeys: ['annotation'] })
const data = fc.oneof(json, annotated.map(value => JSON.stringify(value)))

const field = (names: string[], value: fc.Arbitrary<string>) => fc.tuple(fc.oneof(fc.constantFrom(...names), text), value)
const fields = (names: string[], value: fc.Arbitrary<string>) => fc.array(field(names, value), { maxLength: 6 })

/** As a browser encodes it, and where that cannot be, as it is. */
const encoded = (pairs: ReadonlyArray<readonly [string, string]>): string => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
const encode = (value: string): string => value.isWellFormed() ? encodeURIComponent(value) : [...value].map(character => character.isWellFormed() ? encodeURIComponent(character) : '%ED%A0%80').join('')

interface Answer { statusCode: number, body: string, headers: Record<string, unknown>, json: () => unknown }

function isPlain (t: Test, { statusCode, body, headers }: Answer): void {
  t.ok(statusCode < 500, `${statusCode}`)
  if (statusCode === 200) return
  t.match(headers['content-type'], 'text/plain')
  t.match(body, /^Error: /)
}

t.test('LanguageTool\'s protocol refuses in a line of plain text, and Google\'s in its own JSON', async t => {
  const { call } = await freshService(t)
  const names = ['language', 'offsetUnit', 'level', 'preferredVariants', 'enabledRules', 'disabledRules', 'enabledCategories', 'enabledOnly', 'apiKey', 'username', 'text', 'data']

  await t.test('forms', async t => {
    await fc.assert(fc.asyncProperty(fields(names, text), fc.oneof(data, text), fc.boolean(), async (more, value, isData) => {
      isPlain(t, await call('POST', '/v2/check', encoded([['language', 'en'], [isData ? 'data' : 'text', value], ...more]), FORM))
    }), { numRuns: RUNS })
  })

  await t.test('bodies of any bytes and type', async t => {
    const type = fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/plain', 'multipart/form-data; boundary=x', 'x')
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), type, async (bytes, type) => {
      isPlain(t, await call('POST', '/v2/check', Buffer.from(bytes), { 'content-type': type }))
    }), { numRuns: RUNS })
  })

  await t.test('query strings', async t => {
    await fc.assert(fc.asyncProperty(fields(names, text), async more => { isPlain(t, await call('GET', `/v2/check?${encoded(more)}`)) }), { numRuns: RUNS })
  })

  await t.test('searches', async t => {
    const parameters = ['query', 'languageCode', 'reviewPublisherSiteFilter', 'maxAgeDays', 'pageSize', 'pageToken', 'offset', 'fields', 'alt', 'key']
    await fc.assert(fc.asyncProperty(fields(parameters, text), fc.boolean(), async (more, isAsked) => {
      const answer = await call('GET', `/v1alpha1/claims:search?${encoded(isAsked ? [['query', 'bridge'], ...more] : more)}`)
      t.ok(answer.statusCode < 500, `${answer.statusCode}`)
      t.match(answer.headers['content-type'], 'application/json')
      if (answer.statusCode !== 200) t.match(answer.json(), { error: { code: answer.statusCode, message: String, status: /^[A-Z_]+$/ } })
    }), { numRuns: RUNS })
  })
})
