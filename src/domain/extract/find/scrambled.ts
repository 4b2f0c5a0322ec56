import type { FoundAttribution, TokenSpan } from '../document.js'
import type { Page } from './page.js'

/**
 * Machine translation swaps who quotes and who is quoted. Where an earlier sentence has the paper quote the man, one that has the man quote somebody
 * cannot be trusted either way, and is left out.
 */
export function withoutScrambled (page: Page, found: readonly FoundAttribution[]): FoundAttribution[] {
  const quoted = new Set<string>()
  return found.filter(({ form, source, through: [relay] }) => {
    if (form !== 'quoted-as' || relay === undefined) return true
    if (namesIn(page, relay).some(name => quoted.has(name))) return false
    namesIn(page, source).forEach(name => quoted.add(name))
    return true
  })
}

const namesIn = ({ tokens }: Page, span: TokenSpan | null): string[] =>
  tokens.slice(span?.from ?? 0, span?.to ?? 0).filter(({ pos }) => pos === 'PROPN').map(({ lower }) => lower)
