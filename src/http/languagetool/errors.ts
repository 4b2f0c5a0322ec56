import { Type } from 'typebox'
import type { ErrorShape } from '../error-shape.js'
import type { Problem } from '../problem.js'

/** LanguageTool's errors are a line of plain text. Its clients know 403 for a key that is missing or a limit that is passed, and no 401, 422 or 429. */
const STATUSES: Record<number, number> = { 401: 403, 422: 400, 429: 403 }

export const LANGUAGE_TOOL_ERRORS: ErrorShape = {
  contentType: 'text/plain; charset=utf-8',
  statusOf: ({ status }) => STATUSES[status] ?? status,
  bodyOf: problem => `Error: ${messageOf(problem)}`,
  schema: Type.String({ description: 'a line that begins with "Error: "' })
}

const messageOf = ({ detail, errors = [] }: Problem): string =>
  [detail, ...errors.filter(error => error.detail !== detail).map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`)].join(': ')
