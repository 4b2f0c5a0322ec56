import { readFileSync } from 'node:fs'
import type { Document, FoundAttribution } from './document.js'
import { findAttributions } from './find/find-attributions.js'
import { withModel } from './tag/found-by-model.js'
import { unpackModel } from './tag/model-file.js'
import { createFindGroups, type FindGroups, type SpanModel } from './tag/span-model.js'

const SHIPPED = new URL('./tag/weights.bin', import.meta.url)

let shipped: FindGroups | undefined

/**
 * Where the words of a document's attributions are, in reading order: by the rules and by a trained model, which sees what they see.
 *
 * @param model the shipped one by default.
 */
export function findSpans (document: Document, model?: SpanModel): FoundAttribution[] {
  const rules = findAttributions(document)
  const findGroups = model === undefined ? shipped ??= createFindGroups(unpackModel(readFileSync(SHIPPED))) : createFindGroups(model)
  return withModel(document, rules, findGroups(document, rules))
}
