import type { App } from './app-type.js'
import { MethodNotAllowed } from './refusals.js'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const

/**
 * Watches which addresses there are, so that methods that they do not answer can be refused as such; Fastify by itself would
 * say that nothing is there. To be called before the routes are registered, and what it returns after.
 */
export function watchAddresses (app: App): () => void {
  const urls = new Set<string>()
  app.addHook('onRoute', ({ url }) => { if (url !== '*') urls.add(url) })
  return () => { for (const url of [...urls]) refuseOthers(app, url) }
}

function refuseOthers (app: App, url: string): void {
  const allowed = METHODS.filter(method => app.hasRoute({ url, method }))
  const refuse = async () => { throw new MethodNotAllowed(allowed) }
  app.route({ url, method: METHODS.filter(method => !allowed.includes(method)), schema: { hide: true }, onRequest: refuse, handler: refuse })
}
