import t from 'tap'
import type { FoundAttribution } from '../../../../src/domain/extract/document.js'
import { withNamedPart } from '../../../../src/domain/extract/tag/named-part.js'
import { placeOf, sceneOf, wordsOf } from './scene-of.js'

const rows: Array<[string, string]> = [
  ['a nurse, who asked not to be named', 'a nurse , who asked not to be named'],
  ['the envoy, speaking on condition of anonymity', 'the envoy'],
  ['the records, released on Friday', 'the records'],
  ['Ana Diaz, the mayor', 'Ana Diaz , the mayor'],
  ['Ana Diaz', 'Ana Diaz']
]

t.test('a name that stands right behind belongs to it', async t => {
  const { document } = sceneOf('On Monday a spokeswoman for the port, Rose Diaz, said it rained.', [])
  const [sentence] = document.sentences
  if (sentence === undefined) return t.fail('no sentence')
  const source = placeOf(document, 'a spokeswoman for the port')
  const found: FoundAttribution = { form: 'verb', sentence, source, cues: [], contents: [], via: [], through: [] }
  t.equal(wordsOf(document, withNamedPart(document, found).source ?? source), 'a spokeswoman for the port , Rose Diaz')
})

const AUTHORS: Array<[string, string]> = [
  ["the firm's answer", 'the firm'],
  ['the statement from the firm', 'the firm'],
  ['the firm', 'the firm']
]
for (const [source, expected] of AUTHORS) {
  t.test(`what ${source} leaves out ${expected} does`, async t => {
    const { document } = sceneOf(`On Monday ${source} skirted the question.`, [])
    const [sentence] = document.sentences
    if (sentence === undefined) return t.fail('no sentence')
    const found: FoundAttribution = { form: 'phrase', sentence, source: placeOf(document, source), cues: [], contents: [], via: [], through: [], stance: 'does_not_address' }
    t.equal(wordsOf(document, withNamedPart(document, found).source ?? { from: 0, to: 0 }), expected)
  })
}

for (const [source, expected] of rows) {
  t.test(`${source} is named as ${expected}`, async t => {
    const { document } = sceneOf(`On Monday ${source}, said it rained.`, [])
    const [sentence] = document.sentences
    if (sentence === undefined) return t.fail('no sentence')
    const found: FoundAttribution = { form: 'verb', sentence, source: placeOf(document, source), cues: [], contents: [], via: [], through: [] }
    t.equal(wordsOf(document, withNamedPart(document, found).source ?? { from: 0, to: 0 }), expected)
    t.equal(withNamedPart(document, { ...found, source: null }).source, null)
  })
}
