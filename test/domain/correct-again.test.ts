import t from 'tap'
import { correct } from '../../src/domain/correct-again.js'
import type { Correction, NewAttribution } from '../../src/store/store.js'

const span = (text: string, start = 0) => ({ part: 'text' as const, start, end: start + text.length, text })
const row = (cue: string, contents: string): NewAttribution => ({
  revisionId: 'revision', ordinal: 0, claimId: 'read', sourceId: 'read', polarity: 'positive', cueStance: 'asserts', stance: 'asserts', quoteType: 'indirect',
  confidence: 1, proposition: contents, stated: contents, role: null, mention: null, cues: [span(cue)], contents: [span(contents)], sentence: span(`${cue} ${contents}`),
  prefix: '', suffix: '', via: [], through: [], edited: [], removed: false
})
const correction = (cue: string, contents: string, change: Partial<Correction>): Correction => ({
  sourceId: 'corrected', cueStance: 'denies', claimId: 'corrected', edited: [], removed: false,
  cues: [span(cue, 40)], contents: [span(contents, 50)], sentence: span(`${cue} ${contents}`, 40), ...change
})

t.test('lays each corrected field on the attribution with the same words, wherever it stands now', async t => {
  const [first, second] = correct([row('said', 'the dam holds'), row('said', 'the road is open')], [correction('said', 'the road is open', { edited: ['source', 'stance'] })])
  t.match(first, { sourceId: 'read', edited: [] })
  t.match(second, { sourceId: 'corrected', cueStance: 'denies', stance: 'denies', claimId: 'read', edited: ['source', 'stance'] })
})

t.test('keeps a removed attribution removed and a claim where an editor put it', async t => {
  t.match(correct([row('said', 'the dam holds')], [correction('said', 'the dam holds', { removed: true, edited: ['claim'] })]), [{ removed: true, claimId: 'corrected' }])
})

t.test('finds it by its sentence where the contents were read otherwise', async t => {
  const reread = { ...row('said', 'the dam'), sentence: span('said the dam holds') }
  t.match(correct([reread], [correction('said', 'the dam holds', { edited: ['source'] })]), [{ sourceId: 'corrected' }])
})

t.test('uses a correction once', async t => {
  const rows = correct([row('said', 'the dam holds'), row('said', 'the dam holds')], [correction('said', 'the dam holds', { edited: ['source'] })])
  t.same(rows.map(({ sourceId }) => sourceId), ['corrected', 'read'])
})
