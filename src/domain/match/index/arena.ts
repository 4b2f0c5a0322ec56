import type { Column, SavedColumns } from './columns.js'

/** Units of a shared page, 1 MiB; an address is the page's number and the place in it, in 32 bits: up to 16 GiB in all. */
const PAGE_BITS = 18
const PAGE_UNITS = 1 << PAGE_BITS
/** Larger blocks have a page of their own, so that little of a shared one stays empty. */
const LARGEST_SHARED = 1 << 14

/**
 * Memory in pages of 32-bit units from which blocks are lent: no block ever moves and none is an object of its own, so growing never copies
 * what there is, and millions of blocks cost nothing beyond what they hold. Blocks given back are lent again to whoever asks for that size.
 */
export class Arena {
  readonly #pages: Uint32Array[] = []
  readonly #bytes: Buffer[] = []
  readonly #free = new Map<number, number[]>()
  #shared = -1
  #used = PAGE_UNITS

  /** The address of a block; what it holds is whatever it held before. @param size in units. */
  allocate (size: number): number {
    const reused = this.#free.get(size)?.pop()
    if (reused !== undefined) return reused
    if (size > LARGEST_SHARED) return (this.#addPage(size) << PAGE_BITS) >>> 0
    if (this.#used + size > PAGE_UNITS) {
      this.#shared = this.#addPage(PAGE_UNITS)
      this.#used = 0
    }
    this.#used += size
    return ((this.#shared << PAGE_BITS) | (this.#used - size)) >>> 0
  }

  /** @param size as it was asked for. */
  release (address: number, size: number): void {
    const list = this.#free.get(size)
    if (list === undefined) this.#free.set(size, [address])
    else list.push(address)
  }

  // an address is one that allocate gave, so its page is there
  /** The page that holds a block, from {@link placeOf} on. */
  pageOf (address: number): Uint32Array { return this.#pages[address >>> PAGE_BITS]! }
  /** The same page as bytes. */
  bytesOf (address: number): Buffer { return this.#bytes[address >>> PAGE_BITS]! }

  /** Where a block begins in its page, in units. */
  placeOf (address: number): number { return address & (PAGE_UNITS - 1) }

  save (): Column[] {
    const free = [...this.#free].flatMap(([size, addresses]) => addresses.flatMap(address => [size, address]))
    return [Int32Array.of(this.#pages.length, this.#shared, this.#used), Uint32Array.from(free), ...this.#pages]
  }

  /** Takes the place of an empty one. */
  restore (saved: SavedColumns): void {
    const [pages = 0, shared = -1, used = PAGE_UNITS] = saved.next(Int32Array)
    const free = saved.next(Uint32Array)
    // sizes and addresses take turns
    for (let i = 0; i < free.length; i += 2) this.release(free[i + 1]!, free[i]!)
    for (let page = 0; page < pages; page++) this.#take(saved.next(Uint32Array))
    this.#shared = shared
    this.#used = used
  }

  #addPage (units: number): number {
    return this.#take(new Uint32Array(units))
  }

  #take (page: Uint32Array): number {
    this.#bytes.push(Buffer.from(page.buffer))
    return this.#pages.push(page) - 1
  }
}
