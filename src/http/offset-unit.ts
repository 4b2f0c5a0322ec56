import { Type } from 'typebox'
import { NotFound } from '../errors.js'
import { OffsetUnit, type Part } from '../model/span.js'
import type { Store } from '../store/store.js'

/** The query parameter of every endpoint whose answer carries offsets. */
export const offsetQuery = { offsetUnit: Type.Optional(OffsetUnit) }

/** The texts that offsets count in: the title and the text as they were sent or stored. */
export type Texts = Partial<Record<Part, string | null>>

/**
 * An answer with its offsets in the unit asked for, and the unit's name. Spans of an attribution on record count in the
 * text of its article's revision; all others count in `here`.
 *
 * @param unit UTF-16 code units by default: what offsets are everywhere inside the service.
 * @throws {NotFound} when an article went away while the answer was made.
 */
export async function withOffsets<T extends object> (
  articles: Pick<Store['articles'], 'findText'>, unit: OffsetUnit | undefined, answer: T, here: Texts = {}
): Promise<T & { offsetUnit: OffsetUnit }> {
  if (unit !== 'codepoint') return { ...answer, offsetUnit: 'utf16' }
  const copy = structuredClone(answer)
  await convert(copy, countersOf(here), { textsOf: keptTexts(articles), done: new Set() })
  return { ...copy, offsetUnit: unit }
}

/** Turns an offset in UTF-16 code units into one in code points. */
export type Counter = (offset: number) => number
type Counters = Record<Part, Counter>
type TextsOf = (article: ArticleAt) => Promise<Counters>
interface ArticleAt { id: string, revision: number }

interface Walk { textsOf: TextsOf, done: Set<object> }

/** Walks an answer of our own making, whose depth its schema bounds. What stands in it twice, as a denial does, is moved once. */
async function convert (value: unknown, counters: Counters, walk: Walk): Promise<void> {
  if (!isObject(value) || walk.done.has(value)) return
  walk.done.add(value)
  const inside = 'article' in value && 'contents' in value && isArticleAt(value.article) ? await walk.textsOf(value.article) : counters
  if (isPlace(value)) move(value, inside[value.part])
  for (const child of Object.values(value)) await convert(child, inside, walk)
}

interface Place { part: Part, start: number, end: number }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isArticleAt = (value: unknown): value is ArticleAt => isObject(value) && 'id' in value && 'revision' in value
const isPlace = (value: object): value is Place => 'part' in value && 'start' in value && 'end' in value

function move (place: Place, counter: Counter): void {
  place.start = counter(place.start)
  place.end = counter(place.end)
}

const countersOf = (texts: Texts): Counters => ({ title: counterOf(texts.title ?? ''), text: counterOf(texts.text ?? '') })

/** Counts the surrogate pairs before an offset by halving; most texts have none, and are answered at once. */
export function counterOf (text: string): Counter {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  return offset => {
    let low = 0
    for (let high = pairs.length; low < high;) {
      const middle = (low + high) >> 1
      if (Number(pairs[middle]) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** Reads each text once an answer. */
function keptTexts (articles: Pick<Store['articles'], 'findText'>): TextsOf {
  const kept = new Map<string, Promise<Counters>>()
  const read = async ({ id, revision }: ArticleAt): Promise<Counters> => {
    const texts = await articles.findText(id, revision)
    if (texts === undefined) throw new NotFound('ARTICLE_NOT_FOUND', id)
    return countersOf(texts)
  }
  return async article => {
    const key = `${article.id} ${article.revision}`
    const counters = kept.get(key) ?? read(article)
    kept.set(key, counters)
    return await counters
  }
}
