import type { SourceKind } from '../../../../model/source.js'
import type { TokenSpan } from '../../document.js'

/** A body named at a place: what kind it is as far as its name and its neighbours tell, and the nouns that stand beside it ("the Chinese company"). */
export interface BodyMention extends TokenSpan { name: string, kind: SourceKind | undefined, heads: string[] }
