import type { Config } from '../config.js'
import type { OnRecord } from '../domain/open-record.js'
import type { Authenticator } from './auth.js'

/** What routes are made of; handed to each when it is registered. */
export interface Parts {
  config: Config
  record: OnRecord
  authenticator: Authenticator
  /** Aborted when the service begins to stop. */
  closing: AbortSignal
}
