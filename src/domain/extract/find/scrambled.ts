import type { FoundAttribution, TokenSpan } from '../document.js'
import type { Page } from './page.js'

/**
 * Machine translation swaps who quotes and who is quoted. Where an earlier sentence has the paper quote the man, one that has the man quote somebody
 * cannot be trusted either way, and is left out.
 */
export function withoutScrambled (page: Page, found: readonly FoundAttribution[]): FoundAttribution[] {
  const quoted = new Set<string>()
  return found.filter(({ form, source, through: [relay] }) => {
    if (form !== 'quoted-as' || source === null || relay === undefined) return true
    if (namesIn(page, relay).some(name => quoted.has(name))) return false
    namesIn(page, source).forEach(name => quoted.add(name))
    return true
  })
}

const namesIn = ({ tokens }: Page, { from, to }: TokenSpan): string[] =>
  tokens.slice(from, to).filter(({ pos }) => pos === 'PROPN').map(({ lower }) => lower)
