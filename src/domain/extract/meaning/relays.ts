import type { ExtractedRelay, ExtractedSource } from '../../../model/source.js'
import type { FoundAttribution, TokenSpan } from '../document.js'
import { resolveSource } from '../sources/resolve/resolve-source.js'
import type { Scene } from '../sources/mentions/scene.js'

/** The chain around an attribution's source: whom it cites, and who relays it; nobody tells through himself. */
export function relaysOf (scene: Scene, found: FoundAttribution, source: ExtractedSource): { via: ExtractedRelay[], through: ExtractedRelay[] } {
  const relays = (spans: readonly TokenSpan[]) => spans.flatMap(span => {
    const resolved = resolveSource(scene, { span, sentence: found.sentence, contents: found.contents })
    return resolved === undefined ? [] : [relayOf(resolved.source)]
  })
  return { via: relays(found.via.filter(span => !isReason(scene, span))), through: relays(found.through).filter(({ name }) => name !== source.name) }
}

/** "Declined to comment, citing an ongoing inquiry": why, and on nobody's word. */
const isReason = ({ document: { tokens } }: Scene, { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).some(({ lower }, at, words) => ONGOING.has(lower) && words.slice(at + 1).some(({ lower }) => PROCEEDINGS.has(lower)))

const ONGOING: ReadonlySet<string> = new Set('ongoing pending continuing active live current open running'.split(' '))
const PROCEEDINGS: ReadonlySet<string> = new Set('inquiry enquiry investigation investigations inquiries probe case cases proceedings litigation trial audit review appeal lawsuit suit negotiations talks'.split(' '))

const relayOf = ({ name, kind, mention }: ExtractedSource): ExtractedRelay => ({ name, kind, mention })
