import type { ExtractedSource } from '../../../../model/source.js'
import type { Several } from '../mentions/several.js'
import type { NameRun } from '../names/name-run.js'

/** Several who were brought in at a token: under their names (`runs`), or as "two engineers". */
export interface Brought extends Several { at: number, source: ExtractedSource, runs: readonly NameRun[] }
