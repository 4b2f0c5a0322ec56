import { ref } from '../model/ref.js'
import type { ErrorShape } from './error-shape.js'
import { FACT_CHECK_ERRORS } from './fact-check/errors.js'
import { LANGUAGE_TOOL_ERRORS } from './languagetool/errors.js'
import { Problem } from './problem.js'

const PROBLEMS: ErrorShape = {
  contentType: 'application/problem+json',
  statusOf: ({ status }) => status,
  bodyOf: problem => JSON.stringify(problem),
  schema: ref(Problem)
}

/** By the address as it was asked for, with or without a query string; also where nothing answers there. */
export function errorShapeOf (url: string): ErrorShape {
  if (/^\/v2(?:[/?]|$)/.test(url)) return LANGUAGE_TOOL_ERRORS
  return /^\/v1alpha1(?:[/?]|$)/.test(url) ? FACT_CHECK_ERRORS : PROBLEMS
}

/** An error as a route declares it. */
export const errorOf = ({ contentType, schema }: ErrorShape, description: string) =>
  ({ description, content: { [contentType.split(';')[0] ?? contentType]: { schema } } })
