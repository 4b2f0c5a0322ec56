// Each rule on drafts over the sample record: where it speaks up, and where it must not.
import t from 'tap'
import { checkDraft, type DraftRequest } from '../../../src/domain/check-draft.js'
import type { Finding } from '../../../src/model/finding.js'
import type { Rule } from '../../../src/model/rule.js'
import { sampleService } from '../../fixtures/service.js'

/** A draft of a text, or of a title and a text; and the words that are underlined, none where nothing is to be found. */
type Row = readonly [draft: string | DraftRequest, underlined?: string]

const ROWS: Array<readonly [rule: Rule, rows: readonly Row[]]> = [
  ['DENIAL_OMITTED', [
    ['Moscow asked Beijing for military aid, The New York Times reported, citing US officials.', 'Moscow asked Beijing for military aid, The New York Times reported, citing US officials.'],
    [{ title: 'Russia asked China for military aid, US officials say', text: 'More soon.' }, 'Russia asked China for military aid, US officials say'],
    ['The New York Times reported that Moscow had asked Beijing for military aid. The Kremlin denied it.'],
    ['The New York Times reported that Moscow had asked Beijing for military aid, which Peskov has rejected.'],
    ['Moscow asked Beijing for military aid, the paper said. On Monday a spokesman said that Russia had not asked China for military aid.'],
    ['The New York Times reported that Moscow had asked Beijing for military aid. The Kremlin insists that its dealings are lawful.'],
    ['The New York Times reported that Moscow had asked Beijing for military aid. She says Moscow did nothing of the kind.'],
    ['Sullivan and Yang talked for seven hours.']
  ]],
  ['ATTRIBUTION_DROPPED', [
    ['Russia asked China for military aid.', 'Russia asked China for military aid.'],
    ['Russia asked China for military aid, officials believe.'],
    ['Russia reportedly asked China for military aid.'],
    ['Russia asked China for military aid. That, at least, is what two officials told a newspaper.'],
    ['Russia asked China for military aid. That is what the army needs.', 'Russia asked China for military aid.'],
    ['The New York Times reported that Russia had asked China for military aid. Russia asked China for military aid.'],
    ['Sullivan and Yang talked for seven hours.'],
    ['Did Russia ask China for military aid?']
  ]],
  ['NONDENIAL_AS_DENIAL', [
    ['Zhao Lijian denied that Russia had asked China for military aid.', 'Zhao Lijian denied that Russia had asked China for military aid.'],
    ['The Kremlin denied that Russia had asked China for military aid.'],
    ['Dmitry Peskov denied that Russia had asked China for military aid.'],
    ['Yang Jiechi denied that it had rained.']
  ]],
  ['DENIAL_AS_NONDENIAL', [
    ['Dmitry Peskov declined to comment on a report that Russia had asked China for military aid.', 'Dmitry Peskov declined to comment on a report that Russia had asked China for military aid.'],
    ['Zhao Lijian did not address a report that Russia had asked China for military aid.'],
    ['Dmitry Peskov declined to comment on the weather in Moscow.']
  ]],
  ['SPEAKER_MISMATCH', [
    ['US National Security Adviser Jake Sullivan said that Russia would reach all its goals in Ukraine in time and in full.', 'US National Security Adviser Jake Sullivan'],
    ['Kremlin spokesman Dmitry Peskov said that Russia would reach all its goals in Ukraine in time and in full.'],
    ['The Kremlin said that Russia would reach all its goals in Ukraine in time and in full.']
  ]],
  ['QUOTE_ALTERED', [
    ['"There will definitely be trouble for evading sanctions on a large scale," Jake Sullivan said.', 'There will definitely be trouble for evading sanctions on a large scale'],
    ['"There will definitely be consequences for evading sanctions on a large scale," Jake Sullivan said.'],
    ['"There will ... be consequences for evading sanctions [against Russia] on a large scale," Jake Sullivan said.'],
    ['“There will definitely be consequences for evading sanctions,” Jake Sullivan said.'],
    ['"It rained all day in the whole of the city," Jake Sullivan said.']
  ]],
  ['DETAIL_CHANGED', [
    ['The New York Times reported that China had asked Russia for military aid.', 'The New York Times reported that China had asked Russia for military aid.'],
    ['Sullivan and Yang talked for nine hours.', 'nine'],
    ['Sullivan and Yang talked for seven hours.'],
    ['Sullivan and Yang talked for 7 hours.']
  ]],
  ['VERB_STRENGTH', [
    ['The White House admitted that the envoys had discussed the effects of the war on regional and global security.', 'admitted'],
    ['The White House said that the envoys had discussed the effects of the war on regional and global security.'],
    ['Jake Sullivan admitted that it had rained.']
  ]],
  ['HEADLINE_BARE', [
    [{ title: 'Russia asked China for military aid', text: 'Russia had asked China for military aid, The New York Times reported.' }, 'Russia asked China for military aid'],
    [{ title: 'Russia asked China for military aid: report', text: 'Russia had asked China for military aid, The New York Times reported.' }],
    [{ title: 'Russia asked China for military aid', text: 'It rained all day.' }],
    [{ title: 'Kremlin denies asking China for military aid', text: 'Russia had asked China for military aid, The New York Times reported.' }],
    [{ title: 'Russia denies military aid bid', text: 'Russia had asked China for military aid, The New York Times reported. The Kremlin denied it.' }]
  ]],
  ['STALE_STATUS', [
    [{ text: 'Russia asked China for military aid, The New York Times reported.', writtenAt: '2022-03-13T22:00:00+01:00' }, 'Russia asked China for military aid, The New York Times reported.'],
    [{ text: 'Russia asked China for military aid, The New York Times reported.', writtenAt: '2024-01-01T00:00:00Z' }],
    [{ text: 'Russia asked China for military aid, The New York Times reported.' }]
  ]],
  ['KNOWN_CLAIM', [
    ['Russia asked China for military aid.', 'Russia asked China for military aid.'],
    ['Russia did not ask China for military aid.', 'Russia did not ask China for military aid.'],
    ['It rained all day in the whole of the city.']
  ]]
]

const underlined = ({ part, start, end }: Finding, { title = '', text = '' }: DraftRequest): string => (part === 'title' ? title : text).slice(start, end)

t.test('each rule speaks up where it should, and nowhere else', async t => {
  const { record } = await sampleService(t)
  for (const [rule, rows] of ROWS) {
    for (const [given, expected] of rows) {
      const draft = typeof given === 'string' ? { text: given } : given
      const { findings } = await checkDraft(record, { ...draft, rules: [rule] })
      t.same(findings.slice(0, 1).map(finding => underlined(finding, draft)), expected === undefined ? [] : [expected], `${rule}: ${draft.title ?? ''} ${draft.text}`)
    }
  }
})
