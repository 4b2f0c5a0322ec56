import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { App } from './app-type.js'

const VERSION = '0.1.0'

const INTRODUCTION = `On Record keeps the claims that news articles make, who made each one, on whose word, who denied it, and who was asked and
would not say. Given new text, it finds the claims that the record already holds and answers with their provenance. It never says what is true.

Bodies are checked strictly: an unknown field is an error. Errors are problems (RFC 9457) with a stable \`code\`. Lists page with \`limit\` and
\`cursor\`. Offsets count UTF-16 code units, or code points with \`?offsetUnit=codepoint\`; every answer that carries offsets says which.

What was not answered may be sent again without an \`Idempotency-Key\`, which is not read: an article at its URL and a claim under its \`externalId\` change
nothing when they come twice. A claim without \`externalId\` and a key are made anew each time.`

const TAGS = [
  { name: 'Match', description: 'Text in, known claims out.' },
  { name: 'Drafts', description: 'What the record holds on what is being written.' },
  { name: 'Articles', description: 'What goes on record.' },
  { name: 'Claims', description: 'What is on record, and the trail of each claim.' },
  { name: 'Attributions', description: 'Who said, denied, or would not say.' },
  { name: 'Sources', description: 'Who speaks.' },
  { name: 'Keys', description: 'Who may call.' },
  { name: 'LanguageTool', description: 'Drafts checked in LanguageTool\'s protocol: point its clients here.' },
  { name: 'Fact Check Tools', description: 'The record in the protocol of Google\'s Fact Check Tools: point its clients here.' },
  { name: 'Service', description: 'Probes and metrics.' }
]

/** The page needs its own scripts and styles, inline styles, and nothing from anywhere else. */
const PAGE_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'"
}

/** Describes the routes that are registered after this. */
export async function describeService (app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'On Record', version: VERSION, description: INTRODUCTION, license: { name: 'MIT', identifier: 'MIT' } },
      servers: [{ url: '/' }],
      tags: TAGS,
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'an API key; not asked for where the service runs with AUTH=off' } }
      }
    },
    refResolver: { buildLocalReference: ({ $id }) => String($id) }
  })
}

/** `/openapi.json`, and at `/docs` a page to explore it, all of it served from here; `/` leads a browser to the page, and a program to the description. */
export async function docsRoutes (app: App): Promise<void> {
  app.get('/', { schema: { hide: true } }, async ({ headers }, reply) =>
    await reply.header('vary', 'accept').redirect(headers.accept?.includes('text/html') === true ? '/docs' : '/openapi.json'))
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: PAGE_POLICY,
    theme: { title: 'On Record: API' },
    uiConfig: { docExpansion: 'list', deepLinking: true, tryItOutEnabled: true, defaultModelsExpandDepth: 0, validatorUrl: null }
  })
}
