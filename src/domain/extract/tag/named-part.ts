import type { Document, FoundAttribution } from '../document.js'

/**
 * The same with a source that ends before what is only told of it: "a nurse, speaking by telephone" is a nurse. The model has learnt sources with all that
 * hangs on them. A relative clause stays, for it may be what tells the kind ("who asked not to be named").
 */
export function withNamedPart ({ tokens }: Document, found: FoundAttribution): FoundAttribution {
  const { source } = found
  if (source === null) return found
  const words = tokens.slice(source.from, source.to)
  const told = words.findIndex(({ text }, at) => at > 0 && text === ',' && words[at + 1]?.pos === 'VERB')
  return told < 0 ? found : { ...found, source: { from: source.from, to: source.from + told } }
}
