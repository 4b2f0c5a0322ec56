import t from 'tap'
import type { FoundAttribution } from '../../../../src/domain/extract/document.js'
import { readAttribution } from '../../../../src/domain/extract/meaning/read-attribution.js'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { findPeople } from '../../../../src/domain/extract/sources/names/people.js'

/** What is read of the sentence, given which of its words a finder took for source, cue and contents. */
function read (text: string, { source, cue, contents, through }: { source: string | null, cue: string, contents: string, through?: string }) {
  const document = readDocument({ title: null, text, language: 'en' })
  const scene = { document, people: findPeople(document), spoken: [], names: new Map(), definite: new Set<string>(), bodies: new Set<string>() }
  const span = (words: string) => {
    const start = text.indexOf(words)
    const inside = document.tokens.filter(token => token.start >= start && token.end <= start + words.length).map(({ index }) => index)
    return { from: Math.min(...inside), to: Math.max(...inside) + 1 }
  }
  return document.sentences.slice(0, 1).flatMap(sentence => {
    const found: FoundAttribution = {
      form: 'verb', sentence, source: source === null ? null : span(source), cues: [span(cue)], contents: [span(contents)], via: [], through: through === undefined ? [] : [span(through)]
    }
    return readAttribution(scene, found, undefined).map(({ extracted }) => `${extracted.source.name}: ${extracted.cueStance} ${extracted.proposition ?? '-'}`)
  })
}

t.test('a negation that the finder left out still counts', async t => {
  const whole = 'Siemens has not denied that jobs would go.'
  t.same(read(whole, { source: 'Siemens', cue: 'denied', contents: 'jobs would go' }), ['Siemens: does_not_address Jobs would go'])
})

t.test('a negated word of saying says nothing', async t => {
  t.same(read('Siemens did not warn that jobs would go.', { source: 'Siemens', cue: 'did not warn', contents: 'jobs would go' }), [])
  t.same(read('Siemens did not warn that he would go.', { source: 'Siemens', cue: 'did not warn', contents: 'he would go' }), [])
})

t.test('what a negated word says of "us" is as little', async t => {
  t.same(read('Tom Reed did not warn that we would go.', { source: 'Tom Reed', cue: 'did not warn', contents: 'we would go' }), [])
})

t.test('what stands behind a word of denying is no source', async t => {
  t.same(read('Jobs would go, denied the report.', { source: 'the report', cue: 'denied', contents: 'Jobs would go' }), [])
})

t.test('only the first sentence behind a denial is denied', async t => {
  t.same(read('Siemens denied that jobs would go. Bosch paid.', { source: 'Siemens', cue: 'denied', contents: 'jobs would go. Bosch paid.' }),
    ['Siemens: denies Jobs would go'])
})

t.test('a full stop inside the contents ends them', async t => {
  t.same(read('Siemens said jobs would go. Peru left.', { source: 'Siemens', cue: 'said', contents: 'jobs would go.' }), ['Siemens: asserts Jobs would go'])
})

t.test('a claim that is only pointed at is not stated', async t => {
  t.same(read('Siemens repeated the claim.', { source: 'Siemens', cue: 'repeated', contents: 'the claim' }), [])
})

t.test('a relay that names nobody is left out', async t => {
  t.same(read('Siemens told the door that jobs would go.', { source: 'Siemens', cue: 'told', contents: 'jobs would go', through: 'the door' }), ['Siemens: asserts Jobs would go'])
})

t.test('words that name nobody yield nothing', async t => {
  t.same(read('It was reported that jobs would go.', { source: null, cue: 'was reported', contents: 'jobs would go' }), [])
  t.same(read('The door said that jobs would go.', { source: 'The door', cue: 'said', contents: 'jobs would go' }), [])
})
