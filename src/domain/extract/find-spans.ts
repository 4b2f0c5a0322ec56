import { readFileSync } from 'node:fs'
import type { Document, FoundAttribution } from './document.js'
import { findAttributions } from './find/find-attributions.js'
import { forRecord } from './tag/for-record.js'
import { mergeFound, type Merging } from './tag/merge-found.js'
import { unpackModel } from './tag/model-file.js'
import { createFindGroups, type FindGroups, type SpanModel } from './tag/span-model.js'

const SHIPPED = new URL('./tag/weights.bin', import.meta.url)

let shipped: FindGroups | undefined

/** Which model finds spans, the shipped one by default, and what is made of what it and the rules found. */
export interface SpanOptions { model?: SpanModel, merging?: Merging }

/** Where the words of a document's attributions are, in reading order: by the rules and by a trained model, which sees what they see. */
export function findSpans (document: Document, { model, merging = forRecord }: SpanOptions = {}): FoundAttribution[] {
  const rules = findAttributions(document)
  const findGroups = model === undefined ? shipped ??= createFindGroups(unpackModel(readFileSync(SHIPPED))) : createFindGroups(model)
  return mergeFound(document, rules, findGroups(document, rules), merging)
}
