import type { IncomingHttpHeaders } from 'node:http'
import { UnsupportedMediaType } from './refusals.js'

const UTF_8 = /^(?:utf-?8|us-ascii)$/i
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]{1,40})/i

/** Bodies are read as UTF-8 and as they come: what says that it is something else would be read wrong. @throws {UnsupportedMediaType} */
export function refuseEncodings ({ 'content-type': type = '', 'content-encoding': encoding = 'identity' }: IncomingHttpHeaders): void {
  if (encoding.trim().toLowerCase() !== 'identity') throw new UnsupportedMediaType('bodies are read as they come, without Content-Encoding')
  const charset = CHARSET.exec(type)?.[1]
  if (charset !== undefined && !UTF_8.test(charset)) throw new UnsupportedMediaType('bodies are read as UTF-8, and in no other charset')
}
