/** A pure function of a text that remembers its answers; it forgets all when they are too many, so its memory is bounded. */
export function remember<Answer> (read: (text: string) => Answer, capacity: number): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= capacity) kept.clear()
    const own = copyOf(text)
    const answer = read(own)
    kept.set(own, answer)
    return answer
  }
}

/** V8 keeps a slice of a text together with the whole text: a copy lets go of it. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')
