import type { Sentence } from '../document.js'
import { wordAt } from '../word-at.js'
import type { Page } from './page.js'
import { BE, words } from './word-classes.js'

const ISSUING = words('issued issues released releases published publishes posted posts gave sent shared wrote made')

/** Where a sentence tells that somebody issues something; undefined where it was issued by somebody. */
export function issuingVerb ({ tokens }: Page, { from, to }: Sentence): number | undefined {
  const verb = tokens.slice(from, to).find(({ lower, quoted }) => ISSUING.has(lower) && !quoted)?.index
  return verb === undefined || BE.has(wordAt(tokens, verb - 1).lower) ? undefined : verb
}
