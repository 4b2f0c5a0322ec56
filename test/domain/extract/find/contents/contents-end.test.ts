import t from 'tap'
import { extractAttributions } from '../../../../../src/domain/extract/extract-attributions.js'

/** `source [through relay]: stance {contents}` of every attribution. */
const read = (text: string): string[] => extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' }).attributions
  .map(({ source, through, cueStance, contents }) => `${[source, ...through].map(({ name }) => name).join(' through ')}: ${cueStance} {${contents.map(({ text }) => text).join(' | ')}}`)

const rows: ReadonlyArray<readonly [string, ...string[]]> = [
  ['The agency has insisted that the fuel came from the tanker, despite a denial by its owner.', 'the agency: asserts {the fuel came from the tanker}', 'the agency’s owner: denies {}'],
  ['The union said 40 workers were hurt, despite a denial by the company.', 'the union: asserts {40 workers were hurt}', 'the company: denies {}'],
  ['Police said the man had been drinking, despite denials from his family.', 'police: asserts {the man had been drinking}', 'his family: denies {}'],
  ['Officials in Peru believe that the ship was hijacked, in spite of the owner’s denial.', 'officials in Peru: asserts {the ship was hijacked}', 'the owner: denies {}'],
  ['The agency said the school would close despite the protests.', 'the agency: asserts {the school would close despite the protests}'],
  ['Teldane denied that a tanker had dumped fuel, after officials said they had traced a slick to it.', 'Teldane: denies {a tanker had dumped fuel}', 'officials: asserts {they had traced a slick to it}'],
  ['The regulator said there was no evidence that the jab had caused heart problems, after a video claimed that it had killed dozens.', 'the regulator: questions {there was no evidence that the jab had caused heart problems}', 'a video: asserts {it had killed dozens}'],
  ['The mayor has ruled out selling the hall, after a councillor said a buyer had come.', 'the mayor: asserts {selling the hall}', 'a councillor: asserts {a buyer had come}']
]
for (const [text, ...expected] of rows) t.test(`ends where another speaks: ${text}`, async t => t.same(read(text), expected))
