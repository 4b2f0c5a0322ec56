/** The places of the highest of the first `count` numbers, as many as the limit or all above zero, ascending; of equal ones those that come first. */
export function bestPlaces (numbers: Float64Array, count: number, limit: number): Int32Array {
  const heap = new Int32Array(limit)
  let size = 0
  let lowest = 0
  for (let place = 0; place < count; place++) {
    // the place lies within the numbers
    if (numbers[place]! <= lowest) continue
    if (size < limit) rise(heap, size++, place, numbers)
    else sink(heap, place, numbers)
    if (size === limit) lowest = numbers[heap[0]!]!
  }
  return heap.subarray(0, size).sort()
}

/** Puts a place into a heap by its numbers, at its end. */
function rise (heap: Int32Array, end: number, place: number, numbers: Float64Array): void {
  let hole = end
  // a place in the heap lies within the numbers
  for (let parent = (hole - 1) >> 1; hole > 0 && numbers[heap[parent]!]! > numbers[place]!; parent = (hole - 1) >> 1) {
    heap[hole] = heap[parent]!
    hole = parent
  }
  heap[hole] = place
}

/** Puts a place where the lowest of a heap was. */
function sink (heap: Int32Array, place: number, numbers: Float64Array): void {
  let hole = 0
  for (let child = 1; child < heap.length; child = 2 * hole + 1) {
    if (child + 1 < heap.length && numbers[heap[child + 1]!]! < numbers[heap[child]!]!) child++
    // the child lies within the heap: the loop's condition
    if (numbers[heap[child]!]! >= numbers[place]!) break
    heap[hole] = heap[child]!
    hole = child
  }
  heap[hole] = place
}
