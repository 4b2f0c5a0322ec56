import t from 'tap'
import { extractAttributions } from '../../../../src/domain/extract/extract-attributions.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Mr Dane said the quay was shut.', 'person Dane'],
  ["O'Leary said the quay was shut.", "person O'Leary"],
  ['Phạm Văn An said the quay was shut.', 'person Phạm Văn An'],
  ['IG Bergbau said the quay was shut.', 'organisation IG Bergbau'],
  ['Prof Ines Falk, of the University of Bergen, who was not involved, said the quay was shut.', 'person Ines Falk']
]
for (const [text, expected] of ROWS) {
  t.test(`whose words: ${text}`, async t => {
    const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
    t.same(attributions.map(({ source: { kind, name } }) => `${kind} ${name}`), [expected])
  })
}
