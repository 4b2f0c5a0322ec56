/** The arrays that an index is made of. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array }
export type ColumnKind = keyof typeof KINDS

// each is one of them, under its own name
export const kindOfColumn = (column: Column): ColumnKind => column.constructor.name as ColumnKind

/** @throws {RangeError} for a kind that there is not, or a length that cannot be. */
export function emptyColumn (kind: string, length: number): Column {
  const [, Kind] = Object.entries(KINDS).find(([name]) => name === kind) ?? []
  if (Kind === undefined) throw new RangeError(`no column of ${kind}`)
  return new Kind(length)
}

/** Gives columns back in the order in which they were saved. */
export class SavedColumns {
  readonly #columns: Iterator<Column>

  constructor (columns: Iterable<Column>) { this.#columns = columns[Symbol.iterator]() }

  /** @throws {RangeError} where the next is of another kind, or there is none. */
  next<T extends Column> (kind: new (length: number) => T): T {
    const { value: column } = this.#columns.next()
    if (!(column instanceof kind)) throw new RangeError(`no ${kind.name} is next`)
    return column
  }
}
