import type { ExtractedSource } from '../../../../model/source.js'
import type { Person } from './person.js'

/** A source, and who it is where it is somebody whom the article names. */
export interface ResolvedSource { source: ExtractedSource, person: Person | undefined }

/** A person under the full name, with the first role that the article gives. */
export const sourceOf = (person: Person): ResolvedSource =>
  ({ source: { name: person.name, kind: 'person', role: person.roles[0]?.text ?? null, mention: null }, person })
