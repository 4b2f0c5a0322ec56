import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { CommandFailed } from './terminal.js'

export const isHtml = (path: string): boolean => ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase())

/**
 * A file's text, without a byte order mark.
 *
 * @throws {CommandFailed} when it cannot be read or is not UTF-8.
 */
export const getText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (cause) {
    throw new CommandFailed(cause instanceof TypeError ? `${path} is not UTF-8` : `${path} cannot be read`, 1, { cause })
  }
}
