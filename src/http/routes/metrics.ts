import fastifyMetrics from 'fastify-metrics'
import { Type } from 'typebox'
import type { App } from '../app-type.js'
import type { Parts } from '../parts.js'

/** Counts and times what every route answers; to be registered before the routes. */
export async function measureRoutes (app: App): Promise<void> {
  await app.register(fastifyMetrics.default, { endpoint: null, clearRegisterOnInit: true, routeMetrics: { enabled: { histogram: true, summary: false } } })
}

/** `/metrics` for Prometheus. It tells how much is on record and how busy the service is, so it asks for a key like the rest. */
export function metricsRoutes (app: App, { record }: Parts): void {
  const { client } = app.metrics
  const gauge = (name: string, help: string, read: () => number) =>
    new client.Gauge({ name, help, collect () { this.set(read()) } })
  gauge('onrecord_claims', 'claims in the match index', () => record.coverage.claims)
  gauge('onrecord_articles', 'articles on record', () => record.coverage.articles)

  app.get('/metrics', {
    schema: {
      tags: ['Service'],
      operationId: 'getMetrics',
      summary: 'Figures for Prometheus',
      response: { 200: { description: 'text in the Prometheus exposition format', content: { 'text/plain': { schema: Type.String() } } } }
    }
  }, async (_request, reply) => {
    reply.type(client.register.contentType)
    return await client.register.metrics()
  })
}
