import { Readable } from 'node:stream'
import { buildApp } from '../app.js'
import type { Config } from '../config.js'
import { loadSample } from '../domain/load-sample.js'
import { openRecord } from '../domain/open-record.js'
import { openStore } from '../store/database.js'
import { placeOf } from './place-of.js'
import { headersOf, type Service } from './service.js'

/**
 * The service inside this process, for where none runs: the same routes over the same record, without keys or limits, since
 * whoever can open the database may do everything.
 *
 * @throws {DataDirLocked} when another process has the data folder.
 */
export const embeddedService = async (config: Config): Promise<Service> => {
  const store = await openStore(config)
  const record = await openRecord(store, { matchIndex: config.matchIndex })
  const app = await buildApp({ config: { ...config, auth: 'off', logLevel: 'silent', rateLimitPerMinute: 0 }, record })
  if (config.sampleRecord) await loadSample(record)
  return {
    where: placeOf(config),
    async send (request) {
      const options = { method: request.method, url: request.path, headers: headersOf(request), payloadAsStream: true } as const
      const answer = await app.inject(request.body === undefined ? options : { ...options, payload: Buffer.from(request.body) })
      return new Response(Readable.toWeb(answer.stream()), { status: answer.statusCode })
    },
    async close () {
      await app.close()
      await record.close()
      await store.close()
    }
  }
}
