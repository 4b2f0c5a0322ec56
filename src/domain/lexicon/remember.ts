/**
 * A pure function of a text that remembers its answers, also that there is none; it forgets all when they are too many, so its memory is bounded.
 *
 * @param longest texts of more UTF-16 code units are not kept: they are hardly met again.
 */
export function remember<Answer> (read: (text: string) => Answer, capacity: number, longest = Infinity): (text: string) => Answer {
  const kept = new Map<string, { answer: Answer }>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known.answer
    if (text.length > longest) return read(text)
    if (kept.size >= capacity) kept.clear()
    const own = text.length < SHORTEST_SLICE ? text : copyOf(text)
    const answer = read(own)
    kept.set(own, { answer })
    return answer
  }
}

/** V8 keeps a slice of so many characters or more together with the whole text: a copy lets go of it. */
const SHORTEST_SLICE = 13
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
