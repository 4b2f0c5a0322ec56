import closeWithGrace from 'close-with-grace'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buildApp } from './app.js'
import type { Config } from './config.js'
import { ensureAdminKey } from './domain/keys.js'
import { loadSample } from './domain/load-sample.js'
import { openRecord, type OnRecord } from './domain/open-record.js'
import type { App } from './http/app-type.js'
import type { LogStream } from './http/create-app.js'
import { isLoopback } from './load-config.js'
import { localUrl } from './local-url.js'
import { openStore } from './store/database.js'

/** What is in flight may take so long to finish once the process is told to stop. */
const STOP_MS = 30_000

export interface Server {
  app: App
  /** Where it listens, as a client would say it. */
  url: string
  /** What whoever started it should read; it may hold the first admin key, which is told nowhere else. */
  welcome: string[]
  /** Finishes what it took, then closes the record. */
  close(): Promise<void>
}

/** Opens the record, fills it with the sample where that is asked for, and listens; closes what it opened where it cannot. */
export async function startServer (config: Config, logStream?: LogStream): Promise<Server> {
  const opened: Array<{ close(): PromiseLike<unknown> }> = []
  const close = async () => { for (const part of opened.splice(0).reverse()) await part.close() }
  let app: App | undefined
  const onError = (error: unknown) => { app?.log.error({ err: error }, 'following the record failed') }
  try {
    const store = await openStore(config)
    opened.push(store)
    const record = await openRecord(store, { matchIndex: config.matchIndex, snapshotPath: join(config.dataDir, 'match-index.snapshot'), onError })
    opened.push(record)
    app = await buildApp({ config, record, ...logStream !== undefined && { logStream } })
    opened.push(app)
    const secret = config.auth === 'keys' ? await ensureAdminKey(store, config.adminKey) : undefined
    if (config.sampleRecord) await loadSample(record)
    await app.listen({ host: config.host, port: config.port })
    const url = urlOf(app.server.address(), config)
    warnIfOpen(app, config)
    return { app, url, welcome: welcomeTo(url, config, { secret, question: await firstQuestion(record) }), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Runs until the process is told to stop; a second signal does not wait. */
export async function serve (config: Config): Promise<void> {
  const { app, welcome, close } = await startServer(config)
  closeWithGrace({ delay: STOP_MS, logger: false }, async ({ err, signal }) => {
    if (err !== undefined) app.log.fatal({ err }, 'stopping on an error')
    else app.log.info({ signal }, 'stopping')
    await close()
  })
  process.stdout.write(`${welcome.join('\n')}\n`)
}

/** With PORT=0 the system chose the port. */
const urlOf = (address: AddressInfo | string | null, { host, port }: Config): string =>
  localUrl({ host, port: typeof address === 'object' && address !== null ? address.port : port })

function warnIfOpen (app: App, { auth, host }: Config): void {
  if (auth === 'off' && !isLoopback(host)) app.log.warn('AUTH=off: whoever reaches this address may read, write and remove everything')
}

/** What the record can be asked: the sample about its case; nobody knows here what any other holds, so it is asked what that is. */
const firstQuestion = async ({ store }: OnRecord): Promise<Question> =>
  (await store.articles.sampleIds()).length > 0 ? { path: '/v1/match', body: '{"text":"Russia has requested military aid from China","include":["provenance"]}' } : { path: '/v1/claims' }

interface Question { path: string, body?: string }

function welcomeTo (url: string, { auth }: Config, { secret, question: { path, body } }: { secret: string | undefined, question: Question }): string[] {
  const key = auth === 'keys' ? ' -H "authorization: Bearer $KEY"' : ''
  const sent = body === undefined ? [] : [' -H \'content-type: application/json\' \\', `    -d '${body}'`]
  return [
    '',
    `On Record listens at ${url}`,
    `Explore the API:      ${url}/docs`,
    ...(secret === undefined ? [] : ['', `The first admin key, shown this once: KEY=${secret}`]),
    '',
    'Ask what is on record:',
    `  curl ${url}${path}${key}${sent.join('\n')}`,
    ''
  ]
}
