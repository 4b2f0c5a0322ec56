import { BLOCK_TAGS, IMPLIED_ENDS, VOID_TAGS } from './clean/block-tags.js'
import { scanHtml } from './clean/scan-html.js'

/**
 * Whether the elements of `html` nest deeper than `maximum`, found without building a tree: a scan that stops at the first one too deep.
 * End tags that HTML lets authors leave out (`<p>`, `<li>`, cells and rows) count as if they were there.
 */
export function nestsDeeper (html: string, maximum: number): boolean {
  const open: string[] = []
  scanHtml(html, {
    onOpen: name => {
      while (endsWith(name, open.at(-1))) open.pop()
      if (!VOID_TAGS.has(name)) open.push(name)
      return open.length <= maximum
    },
    onClose: name => {
      // bounded by `maximum`, whatever the number of tags
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    }
  })
  return open.length > maximum
}

/** Whether a start tag `name` ends the element `inner` that it stands in. */
function endsWith (name: string, inner: string | undefined): boolean {
  if (inner === undefined) return false
  return inner === 'p' ? BLOCK_TAGS.has(name) : IMPLIED_ENDS.get(name)?.includes(inner) ?? false
}
