import t from 'tap'
import { readDocument } from '../../../../../src/domain/extract/read-document.js'
import { featuresOf } from '../../../../../src/domain/extract/tag/features/features.js'
import { finish, hashOf, mix, ready } from '../../../../../src/domain/extract/tag/features/hash.js'
import { sequencesOf } from '../../../../../src/domain/extract/tag/features/sequences.js'
import { TEMPLATES } from '../../../../../src/domain/extract/tag/features/templates.js'

const document = readDocument({ title: null, text: 'The ministry said on Monday that "the bridge" was safe. It gave no figures.' })
const features = sequencesOf(document).map(sequence => featuresOf(document, { ...sequence, rules: new Uint8Array(document.tokens.length) }))
const EDGE = 0x5bd1e995

/** Trained weights know features by such hashes: of the template's number, counted from 1, and its values, with 0x1234, 0x5678 and 0x9abc for missing ones. */
const hashOfFeature = (template: number, values: number[]): number =>
  finish([...values, ...[0x1234, 0x5678, 0x9abc].slice(values.length - 1)].reduce((hash, value) => mix(hash, ready(value)), template))

t.test('features are hashes of a template and its values', async t => {
  const [first] = features
  const at = (token: number, template: number) => first?.hashes[(first.starts[token] ?? 0) + template - 1]
  t.equal(at(2, 1), hashOfFeature(1, [0]))
  t.equal(at(2, 6), hashOfFeature(6, [hashOf('said')]))
  t.equal(at(2, 2), hashOfFeature(2, [EDGE]), 'four places before it the paragraph has not begun')
  t.equal(at(2, 30), hashOfFeature(30, [hashOf('ministry'), hashOf('said'), hashOf('on')]))
})

t.test('every token has as many features as there are templates', async t => {
  t.equal(features.length, 1)
  t.same(features.map(({ starts }) => Array.from(starts)), [Array.from({ length: document.tokens.length + 1 }, (_, token) => token * TEMPLATES.length)])
})
