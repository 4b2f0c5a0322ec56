import type { ExtractedRelay, ExtractedSource } from '../../../model/source.js'
import type { FoundAttribution, TokenSpan } from '../document.js'
import { resolveSource } from '../sources/resolve-source.js'
import type { Scene } from '../sources/scene.js'

/** The chain around an attribution's source: whom it cites, and who relays it. Those who were merely told ("told reporters") relay nothing. */
export function relaysOf (scene: Scene, found: FoundAttribution): { via: ExtractedRelay[], through: ExtractedRelay[] } {
  const relays = (spans: readonly TokenSpan[]) => spans.flatMap(span => {
    const resolved = resolveSource(scene, { span, sentence: found.sentence, contents: found.contents })
    return resolved === undefined ? [] : [{ span, source: resolved.source }]
  })
  const through = relays(found.through).filter(({ span, source }) => source.kind === 'publication' || !isHearer(span, found))
  return { via: relays(found.via).map(({ source }) => relayOf(source)), through: through.map(({ source }) => relayOf(source)) }
}

/** Right behind the cue stands who was told. */
const isHearer = ({ from }: TokenSpan, { cues }: FoundAttribution): boolean => cues.some(({ to }) => from >= to && from - to <= 1)

const relayOf = ({ name, kind, mention }: ExtractedSource): ExtractedRelay => ({ name, kind, mention })
