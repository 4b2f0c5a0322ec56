import t from 'tap'
import { InvalidConfig, isLoopback, loadConfig } from '../src/load-config.js'

t.test('an empty environment is an embedded record on this machine alone', async t => {
  t.same(loadConfig({}), {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: undefined,
    dataDir: './data',
    auth: 'off',
    adminKey: undefined,
    sampleRecord: true,
    logLevel: 'info',
    rateLimitPerMinute: 600,
    bodyLimitBytes: 2 * 1024 * 1024,
    corsOrigins: [],
    matchIndex: 'memory'
  })
})

t.test('everything can be set, and other variables are passed over', async t => {
  t.same(loadConfig({
    HOST: '0.0.0.0',
    PORT: '8080',
    DATABASE_URL: 'postgres://user:secret@db/onrecord',
    DATA_DIR: '/var/lib/onrecord',
    AUTH: 'off',
    ADMIN_KEY: 'a-key-of-sixteen',
    SAMPLE_RECORD: 'on',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '0',
    BODY_LIMIT_BYTES: '4096',
    CORS_ORIGINS: 'https://cms.example, https://desk.example,',
    MATCH_INDEX: 'memory',
    PATH: '/bin'
  }), {
    host: '0.0.0.0',
    port: 8080,
    databaseUrl: 'postgres://user:secret@db/onrecord',
    dataDir: '/var/lib/onrecord',
    auth: 'off',
    adminKey: 'a-key-of-sixteen',
    sampleRecord: true,
    logLevel: 'warn',
    rateLimitPerMinute: 0,
    bodyLimitBytes: 4096,
    corsOrigins: ['https://cms.example', 'https://desk.example'],
    matchIndex: 'memory'
  })
})

t.test('a variable that is set to nothing counts as absent', async t => {
  t.same(loadConfig({ PORT: '', ADMIN_KEY: '', DATABASE_URL: '' }), loadConfig({}))
})

t.test('keys are asked for as soon as others can reach the service', async t => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1']) {
    t.ok(isLoopback(host), host)
    t.equal(loadConfig({ HOST: host }).auth, 'off', host)
  }
  for (const host of ['0.0.0.0', '::', '10.0.0.7', '127.0.0.1.example.org']) t.equal(loadConfig({ HOST: host }).auth, 'keys', host)
  t.equal(loadConfig({ AUTH: 'keys' }).auth, 'keys')
})

t.test('a server that was there before has its own record', async t => {
  t.notOk(loadConfig({ DATABASE_URL: 'postgresql://db/x' }).sampleRecord)
  t.notOk(loadConfig({ SAMPLE_RECORD: 'off' }).sampleRecord)
})

for (const [name, value] of [
  ['PORT', 'http'], ['PORT', '70000'], ['DATABASE_URL', 'mysql://user:secret@db/x'], ['AUTH', 'none'], ['ADMIN_KEY', 'short-secret'],
  ['ADMIN_KEY', 'a secret with blanks'], ['SAMPLE_RECORD', 'yes'], ['LOG_LEVEL', 'loud'], ['RATE_LIMIT_PER_MINUTE', '-1'], ['BODY_LIMIT_BYTES', '2MiB'],
  ['MATCH_INDEX', 'disk']
] as const) {
  t.test(`${name}=${value} is refused by name, and its value is not repeated`, async t => {
    t.throws(() => loadConfig({ [name]: value }), InvalidConfig)
    try { loadConfig({ [name]: value }) } catch (error) {
      t.match(String(error), name)
      t.notMatch(String(error), 'secret')
    }
  })
}
