/** How the service runs; `load-config` in this layer reads it from the environment. */
export interface Config {
  host: string
  port: number
  databaseUrl: string | undefined
  dataDir: string
  auth: 'off' | 'keys'
  adminKey: string | undefined
  sampleRecord: boolean
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  rateLimitPerMinute: number
  bodyLimitBytes: number
  corsOrigins: string[]
  matchIndex: 'memory' | 'postgres'
}
