import envSchema from 'env-schema'
import { Type } from 'typebox'
import type { Config } from './config.js'

const BODY_LIMIT_BYTES = 2 * 1024 * 1024

const Environment = Type.Object({
  HOST: Type.String({ default: '127.0.0.1', minLength: 1 }),
  PORT: Type.Integer({ default: 3000, minimum: 0, maximum: 65535 }),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  DATA_DIR: Type.String({ default: './data', minLength: 1 }),
  AUTH: Type.Optional(Type.Enum(['off', 'keys'])),
  ADMIN_KEY: Type.Optional(Type.String({ minLength: 16, pattern: '^[!-~]+$' })),
  SAMPLE_RECORD: Type.Optional(Type.Enum(['on', 'off'])),
  LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info' }),
  RATE_LIMIT_PER_MINUTE: Type.Integer({ default: 600, minimum: 0, description: '0 is no limit' }),
  BODY_LIMIT_BYTES: Type.Integer({ default: BODY_LIMIT_BYTES, minimum: 1024, maximum: 256 * 1024 * 1024 }),
  CORS_ORIGINS: Type.String({ default: '', description: 'comma-separated, or *' }),
  MATCH_INDEX: Type.Enum(['memory', 'postgres'], { default: 'memory' })
})
type Environment = Type.Static<typeof Environment>

/** Why the service does not start; names the variable and what it may be, never its value. */
export class InvalidConfig extends Error { override readonly name = 'InvalidConfig' }

/**
 * How the service runs, read from an environment once at start; a variable that is set to nothing counts as absent.
 *
 * @throws {InvalidConfig} naming each variable that cannot be read.
 */
export function loadConfig (env: Record<string, string | undefined>): Config {
  const variables = readEnvironment(env)
  return {
    host: variables.HOST,
    port: variables.PORT,
    databaseUrl: variables.DATABASE_URL,
    dataDir: variables.DATA_DIR,
    auth: variables.AUTH ?? (isLoopback(variables.HOST) ? 'off' : 'keys'),
    adminKey: variables.ADMIN_KEY,
    sampleRecord: variables.SAMPLE_RECORD === undefined ? variables.DATABASE_URL === undefined : variables.SAMPLE_RECORD === 'on',
    logLevel: variables.LOG_LEVEL,
    rateLimitPerMinute: variables.RATE_LIMIT_PER_MINUTE,
    bodyLimitBytes: variables.BODY_LIMIT_BYTES,
    corsOrigins: variables.CORS_ORIGINS.split(',').map(origin => origin.trim()).filter(origin => origin !== ''),
    matchIndex: variables.MATCH_INDEX
  }
}

/** Whether only this machine can reach a service that listens there. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

function readEnvironment (env: Record<string, string | undefined>): Environment {
  const data = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in Environment.properties && value !== '' && value !== undefined))
  try {
    return envSchema<Environment>({ schema: Environment, data, env: false })
  } catch (error) {
    throw new InvalidConfig(explain(error))
  }
}

// env-schema's message names every variable and what it may be, as "env/PORT must be integer", and holds no value
const explain = (error: unknown): string => `the configuration cannot be read: ${String(error).replace(/^Error: /, '').replaceAll('env/', '')}`
