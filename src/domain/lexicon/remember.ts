/** A pure function of a text that remembers its answers; it forgets all when they are too many, so its memory is bounded. */
export function remember<Answer> (read: (text: string) => Answer, capacity: number): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= capacity) kept.clear()
    const answer = read(text)
    kept.set(text, answer)
    return answer
  }
}
