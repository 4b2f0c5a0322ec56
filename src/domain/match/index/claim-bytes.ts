import type { IndexedClaim } from '../../../store/store.js'

/** Lengths in bytes of id, text, title and the rest stand first, in 32 bits each. */
const HEADER_UNITS = 4
const HEADER_BYTES = HEADER_UNITS * 4
const NO_TITLE = 0xFFFFFFFF

let scratch = new Uint32Array(1 << 10)
let bytes = Buffer.from(scratch.buffer)

/**
 * A claim as bytes, outside the heap that JavaScript walks: a million of them as objects would take a gigabyte. Id, text and title stand by themselves, so
 * that they are read without the rest, which is JSON.
 *
 * @returns whole 32-bit units; valid until the next call.
 */
export function encodeClaim (claim: IndexedClaim): Uint32Array {
  const { id, text, title, counts: { asserts, confirms, denies, questions, nonDenials, articles } } = claim
  const tail = JSON.stringify([
    claim.externalId, claim.polarity, claim.wordings, claim.language, claim.status, [asserts, confirms, denies, questions, nonDenials, articles],
    claim.firstSeenAt, claim.publishers, claim.sourceIds, claim.stances, claim.contexts
  ])
  // no UTF-16 code unit takes more than three bytes
  reserve(HEADER_BYTES + 3 * (id.length + text.length + (title ?? '').length + tail.length) + 3)
  let end = HEADER_BYTES
  for (const [field, part] of [id, text, title, tail].entries()) {
    const length = part === null ? 0 : bytes.write(part, end)
    scratch[field] = part === null ? NO_TITLE : length
    end += length
  }
  return scratch.subarray(0, Math.ceil(end / 4))
}

function reserve (size: number): void {
  if (size <= bytes.length) return
  scratch = new Uint32Array(Math.ceil(size / 4) * 2)
  bytes = Buffer.from(scratch.buffer)
}

/** Where the parts of a claim stand in the bytes of a page, half-open. */
export interface ClaimPlaces { id: number, text: number, title: number, tail: number, end: number, hasTitle: boolean }

export function placesOf (page: Uint32Array, at: number): ClaimPlaces {
  // the header stands at the head of every claim
  const titleBytes = page[at + 2]!
  const id = 4 * at + HEADER_BYTES
  const text = id + page[at]!
  const title = text + page[at + 1]!
  const hasTitle = titleBytes !== NO_TITLE
  const tail = title + (hasTitle ? titleBytes : 0)
  return { id, text, title, tail, end: tail + page[at + 3]!, hasTitle }
}

export function decodeClaim (page: Uint32Array, bytes: Buffer, at: number): IndexedClaim {
  const places = placesOf(page, at)
  const id = bytes.toString('utf8', places.id, places.text)
  const text = bytes.toString('utf8', places.text, places.title)
  const title = places.hasTitle ? bytes.toString('utf8', places.title, places.tail) : null
  // encodeClaim wrote it in this form
  const tail = JSON.parse(bytes.toString('utf8', places.tail, places.end)) as [
    IndexedClaim['externalId'], IndexedClaim['polarity'], string[], string, IndexedClaim['status'], [number, number, number, number, number, number],
    IndexedClaim['firstSeenAt'], string[], string[], IndexedClaim['stances'], string[]
  ]
  const [externalId, polarity, wordings, language, status, numbers, firstSeenAt, publishers, sourceIds, stances, contexts] = tail
  const [asserts, confirms, denies, questions, nonDenials, articles] = numbers
  const counts = { asserts, confirms, denies, questions, nonDenials, articles }
  return { id, externalId, text, title, polarity, wordings, language, status, counts, firstSeenAt, publishers, sourceIds, stances, contexts }
}

/** The id alone. */
export const idIn = (page: Uint32Array, bytes: Buffer, at: number): string => {
  const start = 4 * at + HEADER_BYTES
  return bytes.toString('utf8', start, start + page[at]!)
}
