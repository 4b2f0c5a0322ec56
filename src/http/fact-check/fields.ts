import { InvalidRequest } from '../../errors.js'

/** Which parts of an answer are wanted; an empty one wants all of what stands there. */
type Mask = Map<string, Mask>

/** Deeper than any answer. */
const MOST_DEEP = 8

/**
 * The parts of an answer that Google's parameter `fields` names: "claims(text,claimReview/url),nextPageToken".
 *
 * @throws {InvalidRequest} for a mask that cannot be read.
 */
export function selectFields (answer: object, fields: string | undefined): object {
  return fields === undefined || fields === '*' ? answer : Object(select(answer, parseMask(fields)))
}

function select (value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => select(item, mask))
  const wanted = Object.entries(value).flatMap(([name, child]) => {
    const inner = mask.get(name) ?? mask.get('*')
    return inner === undefined ? [] : [[name, select(child, inner)]]
  })
  return Object.fromEntries(wanted)
}

function parseMask (fields: string): Mask {
  const root: Mask = new Map()
  const open = [root]
  let last = [root]
  for (const [token] of fields.matchAll(/[\w*/]+|[^\w*/]/g)) {
    if (token === '(') open.push(last.at(-1) ?? root)
    else if (token === ')') open.pop()
    else if (token !== ',') last = addPath(open.at(-1), token)
    if (open.length === 0 || open.length > MOST_DEEP) throw new InvalidRequest('cannot be read', '/fields')
  }
  if (open.length !== 1) throw new InvalidRequest('cannot be read', '/fields')
  return root
}

function addPath (mask: Mask | undefined, path: string): Mask[] {
  if (mask === undefined || !/^[\w*]+(?:\/[\w*]+)*$/.test(path)) throw new InvalidRequest('cannot be read', '/fields')
  const trail = [mask]
  for (const name of path.split('/')) {
    const inner = trail.at(-1)?.get(name) ?? new Map()
    trail.at(-1)?.set(name, inner)
    trail.push(inner)
  }
  return trail
}
