/** What stands before the first one that `ends` it; all of it where none does. */
export function takeUntil<T> (words: readonly T[], ends: (word: T, index: number) => boolean): readonly T[] {
  const end = words.findIndex(ends)
  return end === -1 ? words : words.slice(0, end)
}
