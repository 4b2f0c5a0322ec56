/** Where a global pattern matches in a text. To find nothing, as most searches do, takes no copy of the pattern and no list, which `matchAll` makes. */
export function matchesOf (pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0
  const isFound = pattern.test(text)
  pattern.lastIndex = 0
  return isFound ? [...text.matchAll(pattern)] : []
}
