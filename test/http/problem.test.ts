import t from 'tap'
import { InvalidUrl, NotFound, type ErrorCode } from '../../src/errors.js'
import { statuses } from '../../src/http/errors.js'
import { LANGUAGE } from '../../src/model/language.js'
import { describeViolation, problemOf } from '../../src/http/problem.js'

const frameworkError = (more: object) => Object.assign(new Error('holds a secret'), more)

t.test('an error of ours becomes a problem with its code', async t => {
  t.same(problemOf(new NotFound('CLAIM_NOT_FOUND', 'x'), 100), {
    type: 'urn:onrecord:problem:claim-not-found', title: 'Claim not found', status: 404, detail: 'no claim has the id x', code: 'CLAIM_NOT_FOUND'
  })
})

t.test('an error that knows its place points at it', async t => {
  t.match(problemOf(new InvalidUrl(), 100), { status: 400, errors: [{ pointer: '/url' }] })
})

for (const [name, error, code] of [
  ['a body over the limit', frameworkError({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }), 'BODY_TOO_LARGE'],
  ['a media type that nothing reads', frameworkError({ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 }), 'UNSUPPORTED_MEDIA_TYPE'],
  ['any other fault of the client', frameworkError({ statusCode: 400 }), 'INVALID_REQUEST'],
  ['a fault of the framework', frameworkError({ statusCode: 500 }), 'INTERNAL'],
  ['a foreign error', frameworkError({}), 'INTERNAL'],
  ['something that is no error', 'secret', 'INTERNAL']
] as const) {
  t.test(`${name} is ${code}, and tells nothing of its own`, async t => {
    const problem = problemOf(error, 100)
    t.match(problem, { code, status: statuses[code satisfies ErrorCode] })
    t.notMatch(JSON.stringify(problem), /secret/)
  })
}

t.test('a violation of a schema says where it is', async t => {
  const validation = [{ keyword: 'minLength', instancePath: '/text', schemaPath: '', params: {}, message: 'must NOT have fewer than 1 characters' }]
  t.match(problemOf(frameworkError({ validation, validationContext: 'querystring' }), 100), {
    status: 400, detail: 'the query string is not what this endpoint takes', errors: [{ pointer: '/text', detail: 'must NOT have fewer than 1 characters' }]
  })
  t.match(problemOf(frameworkError({ validation }), 100), { detail: 'the body is not what this endpoint takes' })
})

t.test('beside a missing field stand those that are none: the one that is meant may be misspelt', async t => {
  const validation = [{
    keyword: 'required', instancePath: '', schemaPath: '', params: { missingProperty: 'text' }, data: { txt: 'It rained', limit: 1 },
    parentSchema: { properties: { text: {}, limit: {} }, additionalProperties: false }
  }]
  t.same(problemOf(frameworkError({ validation }), 100).errors, [{ pointer: '/text', detail: 'is missing' }, { pointer: '/txt', detail: 'no such field' }])
})

for (const [keyword, params, expected] of [
  ['pattern', { pattern: LANGUAGE }, { pointer: '/x', detail: 'must be a BCP 47 tag, as en or pt-BR' }],
  ['pattern', { pattern: '^x$' }, { pointer: '/x', detail: 'must be' }],
  ['additionalProperties', { additionalProperty: 'a/b' }, { pointer: '/x/a~1b', detail: 'no such field' }],
  ['required', { missingProperty: 'url' }, { pointer: '/x/url', detail: 'is missing' }],
  ['enum', { allowedValues: ['same', 'differs'] }, { pointer: '/x', detail: 'must be one of same, differs' }],
  ['const', { allowedValue: 'same' }, { pointer: '/x', detail: 'must be same' }],
  ['minLength', { limit: 1 }, { pointer: '/x', detail: 'must not be empty' }],
  ['minItems', { limit: 1 }, { pointer: '/x', detail: 'must not be empty' }],
  ['minProperties', { limit: 1 }, { pointer: '/x', detail: 'must have one field at least' }],
  ['minLength', { limit: 16 }, { pointer: '/x', detail: 'must be' }],
  ['minimum', { limit: 1 }, { pointer: '/x', detail: 'must be' }],
  ['type', {}, { pointer: '/x', detail: 'must be' }],
  ['format', { format: 'date-time' }, { pointer: '/x', detail: 'must be a time with its zone, as 2022-03-14T09:00:00Z' }],
  ['format', { format: 'uuid' }, { pointer: '/x', detail: 'must be an id, as lists and answers have them' }],
  ['format', { format: 'colour' }, { pointer: '/x', detail: 'must be' }]
] as const) {
  t.test(`${keyword} is told in words`, async t => {
    t.same(describeViolation({ instancePath: '/x', keyword, params, message: 'must be' }), expected)
  })
}

t.test('a choice that fails is one violation', async t => {
  const violation = { instancePath: '/x', schemaPath: '', params: {} }
  const offered = [{ ...violation, keyword: 'type', message: 'must be string' }, { ...violation, keyword: 'type', message: 'must be null' }]
  const choice = { ...violation, keyword: 'anyOf', message: 'must match a schema in anyOf' }
  t.same(problemOf(frameworkError({ validation: [...offered, choice] }), 100).errors, [{ pointer: '/x', detail: 'must be string or null' }])
  const within = { ...violation, keyword: 'type', instancePath: '/x/y', message: 'must be integer' }
  t.same(problemOf(frameworkError({ validation: [within, choice] }), 100).errors, [{ pointer: '/x/y', detail: 'must be integer' }])
})

t.test('a violation without words has some', async t => {
  t.match(describeViolation({ instancePath: '', keyword: 'x', params: {} }), { detail: 'is not allowed' })
})
