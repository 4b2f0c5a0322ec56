type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array

const SMALLEST = 1024

/**
 * The array itself while it has the length, else a larger one that begins with it: by half, and a column of a million numbers is
 * copied in a millisecond.
 */
export function grown<T extends Numbers> (numbers: T, length: number): T {
  if (length <= numbers.length) return numbers
  // a typed array's constructor makes its own kind
  const larger = new (numbers.constructor as new (length: number) => T)(Math.max(SMALLEST, length, Math.ceil(numbers.length * 1.5)))
  larger.set(numbers)
  return larger
}
