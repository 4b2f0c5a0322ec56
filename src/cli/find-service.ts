import { loadConfig } from '../load-config.js'
import { localUrl } from '../local-url.js'
import { remoteService, type Service } from './service.js'
import type { Terminal } from './terminal.js'

/** Options of every command that needs the record. */
export const serviceOptions = { service: { type: 'string' }, url: { type: 'string' }, key: { type: 'string' } } as const

const runs = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) })).ok
  } catch { return false }
}

interface Named { url?: string | undefined, key?: string | undefined }

/**
 * The service that an address names; else the local one, where it runs; else the record itself, opened in this process.
 *
 * Says on the terminal where that is.
 *
 * @throws {DataDirLocked} when a process that does not answer has the data folder.
 */
export const findService = async (named: Named, terminal: Terminal): Promise<Service> => {
  const service = await getService(named, terminal)
  terminal.err(`record: ${service.where}`)
  return service
}

const getService = async (named: Named, terminal: Terminal): Promise<Service> => {
  if (named.url !== undefined) return remoteService(named.url, named.key)
  const config = loadConfig(terminal.env)
  const local = localUrl(config)
  if (await runs(local)) return remoteService(local, named.key ?? config.adminKey)
  // the database and the language model take a second to load, which a mere client should not wait for
  const { embeddedService } = await import('./embedded-service.js')
  return embeddedService(config)
}
