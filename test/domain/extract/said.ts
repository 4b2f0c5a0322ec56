import { extractAttributions } from '../../../src/domain/extract/extract-attributions.js'

/** What a text's attributions say, a line for each: `source: stance [not] "proposition" [-> the position answered]`. */
export function said (text: string, { title = null, publisher = null }: { title?: string | null, publisher?: string | null } = {}): string[] {
  const { attributions } = extractAttributions({ title, text, publisher, publishedAt: null, language: 'en' })
  return attributions.map(({ source, cueStance, polarity, proposition, answers }) =>
    `${source.name}: ${cueStance}${polarity === 'negative' ? ' not' : ''} ${proposition === null ? '-' : `"${proposition}"`}${answers === null ? '' : ` -> ${answers}`}`)
}
