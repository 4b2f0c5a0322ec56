import { sourceKindOf } from '../../../lexicon/source-kind.js'
import type { SourceKind } from '../../../../model/source.js'

/** The kind of a body by its name; whatever the lexicon cannot tell is an organisation. */
export const bodyKind = (name: string): SourceKind => sourceKindOf(name) ?? 'organisation'
