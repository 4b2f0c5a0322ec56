import t from 'tap'
import { renderMatches } from '../../src/cli/render-matches.js'
import { styleOf } from '../../src/cli/style.js'
import { attributionOf, coverage, matchOf, provenanceOf } from './answers.js'

const plain = styleOf(false)

t.test('shows a claim with its trail, and what was searched', async t => {
  const provenance = provenanceOf([
    attributionOf({ via: [{ id: 's2', name: 'engineers', kind: 'anonymous', named: false, mention: null }] }),
    attributionOf({
      stance: 'denies', source: { id: 's3', name: 'Ada Roe', kind: 'person', named: true, role: null, mention: null },
      through: [{ id: 's4', name: 'the Harbour Gazette', kind: 'publication', named: true, mention: null }]
    }),
    attributionOf({ stance: 'declines_to_comment', article: { ...attributionOf().article, publisher: null, publishedAt: null } })
  ])
  t.same(renderMatches({ matches: [matchOf({ provenance })], coverage }, plain), [
    'The bridge is safe',
    '  disputed · same · match 0.93',
    '  The council says it; a witness denies it.',
    '  2024-05-06  The council, citing engineers  asserts',
    '              The council said the bridge was safe.',
    '              Harbour Gazette · https://news.example/bridge',
    '  2024-05-06  Ada Roe, through the Harbour Gazette  denies',
    '              The council said the bridge was safe.',
    '              Harbour Gazette · https://news.example/bridge',
    '  undated     The council  declines to comment',
    '              The council said the bridge was safe.',
    '              https://news.example/bridge',
    '',
    'searched 12 claims of 3 articles, the newest of 2024-05-06'
  ])
})

t.test('never says that nothing found means true', async t => {
  t.same(renderMatches({ matches: [], coverage: { claims: 0, articles: 0, newestArticleAt: null } }, plain),
    ['Nothing on record says this or denies it.', '', 'searched 0 claims of 0 articles'])
})

t.test('does without the trail where none was sent', async t => {
  t.same(renderMatches({ matches: [matchOf()], coverage }, plain).slice(0, 3), ['The bridge is safe', '  disputed · same · match 0.93', ''])
})

t.test('paints a denial unlike a confirmation and unlike silence', async t => {
  const colours = (['denies', 'confirms', 'asserts', 'does_not_respond'] as const).map(stance =>
    renderMatches({ matches: [matchOf({ provenance: provenanceOf([attributionOf({ stance })]) })], coverage }, styleOf(true))[3]?.match(/\[(3[123])m/)?.[1])
  t.same(colours, ['31', '32', '32', '33'])
})
