import { Type } from 'typebox'
import { checkDraft, MAXIMUM_LENGTH } from '../../domain/check-draft.js'
import { sentText } from '../../domain/read-sent.js'
import { ref } from '../../model/ref.js'
import type { App } from '../app-type.js'
import { answerOf as answerIn, LanguageToolAnswer, LanguageToolInfo, SOFTWARE } from '../languagetool/answer.js'
import { LANGUAGES } from '../languagetool/languages.js'
import { LanguageToolForm, readForm } from '../languagetool/request.js'
import { counterOf } from '../offset-unit.js'
import type { Parts } from '../parts.js'
import { answer, answerOf } from '../respond.js'

const FORM = 'application/x-www-form-urlencoded'
const tags = ['LanguageTool']
const text = (description: string) => ({ description, content: { 'text/plain': { schema: Type.String() } } })
const LanguageToolLanguages = Type.Array(Type.Object({ name: Type.String(), code: Type.String(), longCode: Type.String() }, { additionalProperties: false }),
  { $id: 'LanguageToolLanguages' })

/** LanguageTool's HTTP protocol, version 2, so that its clients show our findings by changing one address. */
export function languageToolRoutes (app: App, parts: Parts): void {
  for (const schema of [LanguageToolForm, LanguageToolAnswer, LanguageToolInfo, LanguageToolLanguages]) app.addSchema(schema)
  app.register(async scope => { checkRoutes(scope, parts) })
  serviceRoutes(app)
}

function checkRoutes (app: App, { record, config }: Parts): void {
  // LanguageTool reads every body as a form, whatever its type
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, async (_request: unknown, body: string) => Object.fromEntries(new URLSearchParams(body)))

  const check = async (form: LanguageToolForm): Promise<LanguageToolAnswer> => {
    const request = readForm(form)
    const sent = sentText(request.sent) ?? ''
    const count = request.offsetUnit === 'codepoint' ? counterOf(sent) : (offset: number) => offset
    return answerIn(await checkDraft(record, { ...request.sent, rules: request.rules }), request, { sent, count })
  }
  // a key in the form is known once the form is read: only then is it known whose call it is
  const counted = config.rateLimitPerMinute > 0 ? { rateLimit: { hook: 'preValidation' as const, groupId: 'languagetool' } } : {}
  const querystring = Type.Object(LanguageToolForm.properties)
  const described = { tags, response: { 200: answerOf('the findings, in reading order', LanguageToolAnswer) } }

  app.post('/v2/check', {
    config: { scope: 'read', keyIn: 'form', ...counted },
    schema: {
      ...described,
      operationId: 'languageToolCheck',
      summary: 'Check a draft, as LanguageTool does',
      description: 'Point a LanguageTool client here. Fields may stand in the query string too; unknown ones are ignored, as LanguageTool does.',
      querystring,
      body: { content: { [FORM]: { schema: ref(LanguageToolForm) } } }
    }
  }, async ({ body, query }) => await check({ ...query, ...Object(body) }))

  app.get('/v2/check', {
    config: { keyIn: 'form', ...counted },
    schema: {
      ...described, operationId: 'languageToolCheckByQuery', summary: 'The same in a query string, for short texts', querystring
    }
  }, async ({ query }) => await check(query))
}

function serviceRoutes (app: App): void {
  const config = { keyIn: 'form' as const }
  app.get('/v2/languages', {
    config,
    schema: { tags, operationId: 'languageToolLanguages', summary: 'Languages that drafts are read in', response: { 200: answerOf('their names and codes', LanguageToolLanguages) } }
  }, async () => LANGUAGES)

  app.get('/v2/info', {
    config,
    schema: { tags, operationId: 'languageToolInfo', summary: 'What answers here', response: { 200: answer('the software', ref(LanguageToolInfo)) } }
  }, async () => ({ software: SOFTWARE }))

  app.get('/v2/maxtextlength', {
    config,
    schema: { tags, operationId: 'languageToolMaxTextLength', summary: 'How long a draft may be', response: { 200: text('in UTF-16 code units') } }
  }, async (_request, reply) => await reply.type('text/plain').send(String(MAXIMUM_LENGTH)))

  app.get('/v2/healthcheck', {
    config,
    schema: { tags, operationId: 'languageToolHealthCheck', summary: 'Does it answer?', response: { 200: text('OK') } }
  }, async (_request, reply) => await reply.type('text/plain').send('OK'))
}
