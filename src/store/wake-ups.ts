import pg from 'pg'

/** The channel on which a commit that changed claims tells of itself. */
export const CHANGES_CHANNEL = 'onrecord_changes'
const RECONNECT_MS = 2000

/** Stops listening. */
export type StopListening = () => Promise<void>

/**
 * Calls `wake` soon after each commit of any process that changed claims, over a connection of its own that comes back when it breaks. Only a wake-up: one
 * may be lost with the connection or come for nothing, so whoever follows the change log looks at it by itself, too. A read replica passes on no
 * notifications and refuses to listen: there nobody is woken.
 *
 * @param connection how to connect, as `pg.Client` takes it.
 */
export function listen (connection: pg.ClientConfig, wake: () => void): StopListening {
  let stopped = false
  let retry: NodeJS.Timeout | undefined
  let client: pg.Client | undefined

  const connect = async (): Promise<void> => {
    const own = new pg.Client(connection).on('error', () => {}).on('notification', wake).on('end', later)
    client = own
    await own.connect()
    await own.query(`listen ${CHANGES_CHANNEL}`)
    wake()
  }
  const later = (): void => {
    clearTimeout(retry)
    if (!stopped) retry = setTimeout(attempt, RECONNECT_MS).unref()
  }
  const attempt = (): void => {
    connect().catch(async error => {
      if (isReplica(error)) stopped = true
      await client?.end()
    })
  }
  attempt()
  return async () => {
    stopped = true
    clearTimeout(retry)
    await client?.end()
  }
}

/** "cannot execute LISTEN during recovery": feature not supported, or read-only by another name. */
const isReplica = (error: unknown): boolean => ['0A000', '25006', '55000'].includes(String(Object(error).code))
