import type { Config } from './config.js'

/** Where this machine reaches a service that listens as configured. */
export const localUrl = ({ host, port }: Pick<Config, 'host' | 'port'>): string => `http://${reachable(host)}:${port}`

function reachable (host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
