import type { FoundAttribution, Sentence, TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { subjectBefore } from './sources/subject.js'
import { lowerText } from '../lower-text.js'
import { issuingVerb } from './issuing-verb.js'

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
    const verb = sentence.part === part ? issuingVerb(page, sentence) : undefined
    if (verb === undefined) continue
    if (tokens.slice(verb, sentence.to).some(({ lower }) => lower === 'statement')) return subjectBefore(page, sentence, verb)
  }
  return undefined
}
