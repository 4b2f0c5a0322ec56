import type { SourceKind } from '../../../../model/source.js'
import type { Role } from '../roles/describe-role.js'
import type { Person } from '../names/person.js'

/** What the words that name a source are, before anything outside of them is looked at. */
export type Mention =
  | { form: 'pronoun', lower: string }
  /** Somebody named in these words. */
  | { form: 'person', person: Person }
  /** "the presidential aide", "the president's spokesman": somebody named elsewhere, perhaps. */
  | { form: 'role', role: Role, possessor: Person | undefined }
  /** "the newspaper", "the ministry", "the statement": named elsewhere, perhaps; `bare` with nothing more to tell them by, `told` the common words that do. */
  | { form: 'noun', head: string, kind: SourceKind, bare: boolean, told?: string[] }
  /** "the Norwegian" */
  | { form: 'national', country: string }
  /** "the 49-year-old" */
  | { form: 'aged', age: string }
  /** "the couple": two who were named together. */
  | { form: 'pair' }
  /** `role`: of somebody unnamed. */
  | { form: 'name', name: string, kind: SourceKind, role?: Role }
