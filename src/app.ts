import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { Config } from './config.js'
import type { OnRecord } from './domain/open-record.js'
import type { App } from './http/app-type.js'
import { createAuthenticator, requireKeys } from './http/auth.js'
import { closeSilentConnections } from './http/close-silent-connections.js'
import { createApp, type LogStream } from './http/create-app.js'
import { describeRoute } from './http/describe-route.js'
import { describeService, docsRoutes } from './http/openapi.js'
import { handleErrors } from './http/handle-errors.js'
import { watchAddresses } from './http/method-not-allowed.js'
import { refuseUnreadable } from './http/parse-json.js'
import type { Parts } from './http/parts.js'
import { limitRate } from './http/rate-limit.js'
import { ShuttingDown } from './http/refusals.js'
import { articleRoutes } from './http/routes/articles.js'
import { attributionRoutes } from './http/routes/attributions.js'
import { claimEditRoutes } from './http/routes/claim-edits.js'
import { claimRoutes } from './http/routes/claims.js'
import { draftRoutes } from './http/routes/drafts.js'
import { extractRoutes } from './http/routes/extract.js'
import { factCheckRoutes } from './http/routes/fact-check.js'
import { healthRoutes } from './http/routes/health.js'
import { keyRoutes } from './http/routes/keys.js'
import { languageToolRoutes } from './http/routes/languagetool.js'
import { matchRoutes } from './http/routes/match.js'
import { measureRoutes, metricsRoutes } from './http/routes/metrics.js'
import { provenanceRoutes } from './http/routes/provenance.js'
import { sourceRoutes } from './http/routes/sources.js'
import { suppressionRoutes } from './http/routes/suppressions.js'
import { sharedSchemas } from './http/schemas.js'
import { buildSerializer } from './http/serializer.js'
import { buildValidator } from './http/validator.js'

const ROUTES = [
  matchRoutes, extractRoutes, draftRoutes, articleRoutes, claimRoutes, claimEditRoutes, provenanceRoutes, attributionRoutes, sourceRoutes,
  keyRoutes, metricsRoutes, suppressionRoutes, languageToolRoutes, factCheckRoutes
]

/** What answers hold is read by programs; a browser that is led to one shall do nothing with it. */
const ANSWER_POLICY = { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }

export interface AppParts {
  config: Config
  record: OnRecord
  /** Where log lines go; standard output by default. */
  logStream?: LogStream
}

/** The HTTP service over an open record, ready to listen or to be injected into. It closes nothing that it was given. */
export async function buildApp ({ config, record, logStream }: AppParts): Promise<App> {
  const app = createApp(config, logStream)
  const closing = new AbortController()
  const authenticator = createAuthenticator(record.store)
  const parts: Parts = { config, record, authenticator, closing: closing.signal }
  app.addHook('preClose', async () => { closing.abort() })
  closeSilentConnections(app)

  await protect(app, parts)
  await measureRoutes(app)
  await describeService(app)
  handleErrors(app, config)
  for (const schema of sharedSchemas) app.addSchema(schema)

  const refuseOtherMethods = watchAddresses(app)
  healthRoutes(app, parts)
  await docsRoutes(app)
  await app.register(async api => { apiRoutes(api, parts) })
  refuseOtherMethods()
  await app.ready()
  return app
}

/** Headers, origins and limits, for all routes. */
async function protect (app: App, { config, authenticator }: Parts): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: ANSWER_POLICY, strictTransportSecurity: false })
  if (config.corsOrigins.length > 0) await app.register(cors, corsOptions(config.corsOrigins))
  await limitRate(app, config, authenticator)
}

const corsOptions = (origins: string[]) => ({
  origin: origins.includes('*') ? '*' : origins,
  methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
  exposedHeaders: ['ETag', 'Location', 'Retry-After', 'X-Request-Id', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
  maxAge: 600
})

/** Everything that the record is asked: with a key where keys are on, and not while stopping. */
function apiRoutes (api: App, parts: Parts): void {
  api.decorateRequest('apiKey', null)
  api.addHook('onRoute', describeRoute)
  api.addHook('onRequest', async () => { if (parts.closing.aborted) throw new ShuttingDown() })
  api.addHook('preValidation', async ({ query }) => { refuseUnreadable(query) })
  if (parts.config.auth === 'keys') requireKeys(api, parts.authenticator)
  for (const routes of ROUTES) routes(api, parts)
  api.setValidatorCompiler(buildValidator(api.getSchemas()))
  api.setSerializerCompiler(buildSerializer(api.getSchemas()))
}
