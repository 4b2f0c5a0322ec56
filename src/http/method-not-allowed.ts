import type { App } from './app-type.js'
import { MethodNotAllowed } from './refusals.js'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']

/**
 * Watches which methods each address answers, so that all others can be refused as such; Fastify by itself would say that
 * nothing is there. To be called before the routes are registered, and what it returns after.
 */
export function watchMethods (app: App): () => void {
  const allowed = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return
    allowed.set(url, new Set([...allowed.get(url) ?? [], ...[method].flat()]))
  })
  return () => { for (const [url, methods] of [...allowed]) refuseOthers(app, url, [...methods]) }
}

function refuseOthers (app: App, url: string, allowed: string[]): void {
  const refuse = async () => { throw new MethodNotAllowed(allowed) }
  app.route({ url, method: METHODS.filter(method => !allowed.includes(method)), schema: { hide: true }, onRequest: refuse, handler: refuse })
}
