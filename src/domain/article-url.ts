import { InvalidUrl } from '../errors.js'

/** Query parameters that say where a reader came from and never which article it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|ref_src|cmpid|ncid|ocid|smid|__twitter_impression)$/i

/**
 * What makes two URLs the same article: scheme, host case, default port, fragment, tracking parameters and slashes at the end of the path put aside. That
 * a server gives "/a" and "/a/" different articles is unheard of; that a paper links to both is common.
 *
 * @throws {InvalidUrl} when it is not an absolute http or https URL.
 */
export function articleUrlKey (url: string): string {
  const { host, pathname, search } = parseUrl(url)
  // pair by pair: URLSearchParams would write the others anew, "%20" as "+", and make another article of the same one
  const query = search.slice(1).split('&').filter(pair => !isTracking(pair)).join('&')
  return host + withoutSlashes(pathname) + (query === '' ? '' : `?${query}`)
}

function withoutSlashes (path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

const isTracking = (pair: string): boolean => [...new URLSearchParams(pair).keys()].some(name => TRACKING.test(name))

/** @throws {InvalidUrl} unless it is an absolute http or https URL, without blanks or control characters, which a parser would drop, and without a password. */
export function parseUrl (url: string, pointer = '/url'): URL {
  if (/[\s\p{Cc}]/u.test(url) || !URL.canParse(url)) throw new InvalidUrl(pointer)
  const parsed = new URL(url)
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') throw new InvalidUrl(pointer)
  return parsed
}
