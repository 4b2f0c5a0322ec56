import t from 'tap'
import type { FoundAttribution } from '../../../../src/domain/extract/document.js'
import { findAttributions } from '../../../../src/domain/extract/find/find-attributions.js'
import { asMarked } from '../../../bench/as-marked.js'
import { forRecord } from '../../../../src/domain/extract/tag/for-record.js'
import { isSpoken } from '../../../../src/domain/extract/tag/is-spoken.js'
import type { RoleSpan } from '../../../../src/domain/extract/tag/link-spans.js'
import { mergeFound } from '../../../../src/domain/extract/tag/merge-found.js'
import { sceneOf, wordsOf } from './scene-of.js'

type Spans = Array<[RoleSpan['role'], string]>

/** What comes of a text's rules and of a group that a model finds there. */
function merge (text: string, spans: Spans, { margin = 9, cueProbability = 0, merging = forRecord } = {}) {
  const { document, group } = sceneOf(text, spans)
  const groups = group.length === 0 ? [] : [{ spans: group, margin: () => margin }]
  return mergeFound(document, findAttributions(document), { groups, cueProbability: () => cueProbability }, merging).map((found: FoundAttribution) => ({
    form: found.form,
    source: found.source && wordsOf(document, found.source),
    cue: found.cues.map(cue => wordsOf(document, cue)).join(' '),
    contents: found.contents.map(span => wordsOf(document, span)),
    spoken: isSpoken(document, found)
  }))
}

const DRY = 'The engineer said the well runs dry, tearing her hair.'
const SAID: Spans = [['source', 'The engineer'], ['cue', 'said'], ['content', 'the well runs dry']]

t.test('a model that is sure of its contents is followed', async t => {
  t.match(merge(DRY, SAID), [{ form: 'verb', contents: ['the well runs dry'] }])
  t.match(merge(DRY, SAID, { margin: 1 }), merge(DRY, [], { cueProbability: 1 }))
})

t.test('contents of a denial are those of the rules', async t => {
  const text = 'The engineer denied that the well runs dry.'
  t.match(merge(text, [['source', 'The engineer'], ['cue', 'denied'], ['content', 'the well']]), [{ contents: ['the well runs dry'] }])
})

t.test('a plain report that the model does not see goes, a denial stays', async t => {
  t.same(merge(DRY, []), [])
  t.match(merge(DRY, [], { cueProbability: 0.5 }), [{ cue: 'said' }])
  t.match(merge('The engineer denied that the well runs dry.', []), [{ cue: 'denied' }])
  t.match(merge('The engineer would not say whether the well runs dry.', []), [{ cue: 'would not say' }])
})

t.test('the source of the model is taken where it overlaps', async t => {
  const text = 'Ada Quist, the engineer, said the well runs dry.'
  t.match(merge(text, [['source', 'Ada Quist, the engineer'], ['cue', 'said'], ['content', 'the well runs dry']]), [{ source: 'Ada Quist , the engineer' }])
  t.match(merge(text, [['source', 'the well'], ['cue', 'said']]), [{ source: merge(text, [], { cueProbability: 1 })[0]?.source }])
})

t.test('a source that the model cuts stays whole', async t => {
  const text = 'The nurse, who asked not to be named, said the well runs dry.'
  t.match(merge(text, [['source', 'The nurse'], ['cue', 'said'], ['content', 'the well runs dry']]), [{ source: 'The nurse , who asked not to be named' }])
})

t.test('a group mends the first attribution of the rules that shares its cue', async t => {
  const text = 'The engineer said the well runs dry and warned that the lake will follow.'
  const [first, second] = merge(text, [['source', 'The engineer'], ['cue', 'said'], ['cue', 'warned'], ['content', 'the well runs dry']])
  t.same(first?.contents, ['the well runs dry'])
  t.same(second?.contents, ['the lake will follow'])
})

t.test('what only the model sees is added, spoken where it states something', async t => {
  const text = 'Ada Quist cherishes “the new pier”.'
  t.match(merge(text, [['source', 'Ada Quist'], ['cue', 'cherishes'], ['content', '“the new pier']]), [{ form: 'model', source: 'Ada Quist', contents: ['the new pier'], spoken: false }])
  t.match(merge('Whether the well is dry? Nobody gainsaid it.', [['cue', 'gainsaid'], ['content', 'Whether the well is dry']]), [
    { form: 'model', source: null, contents: ['Whether the well is dry ?'], spoken: false }
  ])
})

t.test('what is asked for is no statement', async t => {
  const text = 'A nurse, who asked not to be named, left.'
  t.match(merge(text, [['source', 'A nurse'], ['cue', 'asked'], ['content', 'not to be named']]), [{ form: 'model', spoken: false }])
})

t.test('as marked, source and cue are those of the model, contents where it is sure', async t => {
  const text = 'Ada Quist, who declined to say why, left.'
  const spans: Spans = [['source', 'who'], ['cue', 'declined'], ['content', 'to say why']]
  t.match(merge(text, spans, { merging: asMarked }), [{ source: 'who', cue: 'declined', contents: ['to say why'] }])
  const ruled = merge(DRY, SAID, { margin: 1 })
  t.match(merge(DRY, [['cue', 'said'], ['content', 'the well']], { merging: asMarked, margin: 1 }), [{ source: 'The engineer', cue: 'said', contents: ruled[0]?.contents ?? [] }])
})

t.test('as marked, what has no source or contents has those of the rules', async t => {
  t.match(merge(DRY, [['cue', 'said'], ['content', 'the well']], { merging: asMarked }), [{ source: 'The engineer', contents: ['the well'] }])
  t.match(merge(DRY, [['source', 'The engineer'], ['cue', 'said']], { merging: asMarked }), merge(DRY, [], { cueProbability: 1 }))
})

t.test('as marked, a cue that reaches into the contents of the rules is theirs', async t => {
  t.match(merge(DRY, [['source', 'The engineer'], ['cue', 'said the well']], { merging: asMarked }), [{ cue: 'said' }])
})

t.test('contents begin behind "that", wherever it was said', async t => {
  const text = 'The engineer said by telephone on Monday that the well runs dry.'
  t.match(merge(text, [['source', 'The engineer'], ['cue', 'said'], ['content', 'by telephone on Monday that the well runs dry']]), [{ contents: ['the well runs dry'] }])
})
