import type { FoundAttribution, Sentence, TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { subjectBefore } from './sources/subject.js'
import { BE, words } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { lowerText } from '../lower-text.js'

const ISSUING = words('issued issues released releases published publishes posted sent shared wrote made')
/** So many sentences back a statement was issued. */
const REACH = 2

/** "The museum released a statement. | The statement reads": what a statement says is said by whoever has issued it. */
export const withIssuer = (page: Page, sentence: Sentence, found: readonly FoundAttribution[]): FoundAttribution[] => found.map(attribution => {
  const { source } = attribution
  const issuer = source !== null && isStatement(page, source) ? issuerBefore(page, sentence) : undefined
  return issuer === undefined ? attribution : { ...attribution, source: issuer }
})

/** "the statement", "the full statement" */
const isStatement = ({ tokens }: Page, { from, to }: TokenSpan): boolean =>
  /^(?:the|its|his|her|their) (?:(?:full|whole|complete|short|brief) )?statement$/.test(lowerText(tokens.slice(from, to)))

function issuerBefore (page: Page, { index, part }: Sentence): TokenSpan | undefined {
  const { tokens, sentences } = page
  for (const sentence of sentences.slice(Math.max(0, index - REACH), index).reverse()) {
    const verb = tokens.slice(sentence.from, sentence.to).find(({ lower, quoted }) => ISSUING.has(lower) && !quoted)?.index
    if (sentence.part !== part || verb === undefined || BE.has(wordAt(tokens, verb - 1).lower)) continue
    if (tokens.slice(verb, sentence.to).some(({ lower }) => lower === 'statement')) return subjectBefore(page, sentence, verb)
  }
  return undefined
}
