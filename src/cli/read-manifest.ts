import { isAbsolute, join, normalize } from 'node:path'
import { getText } from './get-text.js'
import { CommandFailed } from './terminal.js'

/** A file of the folder, and the fields of `POST /v1/articles` that its manifest gives it. */
export interface ManifestEntry { file: string, details: Record<string, unknown> }

const parseJson = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) { throw new CommandFailed(`${path} is not JSON`, 1, { cause }) }
}

const isInside = (file: string): boolean => !isAbsolute(file) && !normalize(file).startsWith('..')

const entryOf = (path: string) => (entry: unknown): ManifestEntry => {
  if (typeof entry === 'object' && entry !== null && 'file' in entry && typeof entry.file === 'string' && isInside(entry.file)) {
    const { file, ...details } = entry
    return { file, details }
  }
  throw new CommandFailed(`${path} has an entry without a file of its folder`)
}

/**
 * The entries of a folder's manifest.json: a list of `{ file, url, title?, publisher?, publishedAt?, language? }`.
 *
 * @throws {CommandFailed} when it cannot be read, or names a file outside of the folder.
 */
export const readManifest = async (folder: string): Promise<ManifestEntry[]> => {
  const path = join(folder, 'manifest.json')
  const manifest = parseJson(path, await getText(path))
  if (!Array.isArray(manifest)) throw new CommandFailed(`${path} is not a list`)
  return manifest.map(entryOf(path))
}
