import type { ExtractedRelay, ExtractedSource } from '../../../model/source.js'
import type { FoundAttribution, TokenSpan } from '../document.js'
import { resolveSource } from '../sources/resolve/resolve-source.js'
import type { Scene } from '../sources/mentions/scene.js'

/** The chain around an attribution's source: whom it cites, and who relays it. */
export function relaysOf (scene: Scene, found: FoundAttribution): { via: ExtractedRelay[], through: ExtractedRelay[] } {
  const relays = (spans: readonly TokenSpan[]) => spans.flatMap(span => {
    const resolved = resolveSource(scene, { span, sentence: found.sentence, contents: found.contents })
    return resolved === undefined ? [] : [relayOf(resolved.source)]
  })
  return { via: relays(found.via), through: relays(found.through) }
}

const relayOf = ({ name, kind, mention }: ExtractedSource): ExtractedRelay => ({ name, kind, mention })
