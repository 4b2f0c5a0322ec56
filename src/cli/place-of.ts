import type { Config } from '../config.js'

/** Where a record lies, for people; the address of a server may hold a password and is not told. */
export const placeOf = ({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): string =>
  databaseUrl === undefined ? `the data folder ${dataDir}` : 'the database of DATABASE_URL'
