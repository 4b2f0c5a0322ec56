import t from 'tap'
import { renderFindings } from '../../src/cli/render-findings.js'
import { styleOf } from '../../src/cli/style.js'
import { coverage, findingOf } from './answers.js'

const draft = { path: 'draft.txt', title: 'Bridge safe', text: 'On Monday it rained.\nThe bridge is safe.' }
const plain = styleOf(false)

t.test('shows each finding at its line and column', async t => {
  const finding = findingOf({ start: 21, end: 40, suggestion: 'Ada Roe denied this.' })
  t.same(renderFindings({ findings: [finding], coverage }, draft, plain), [
    'draft.txt:2:1  warning  DENIAL_OMITTED',
    '  The bridge is safe.',
    '  A witness denied this.',
    '  Ada Roe denied this.',
    '',
    '1 warning, 0 notes; searched 12 claims of 3 articles, the newest of 2024-05-06'
  ])
})

t.test('counts columns in the first line and in the title', async t => {
  const lines = renderFindings({ findings: [findingOf({ start: 3, end: 9 }), findingOf({ part: 'title', start: 7, end: 11, severity: 'info' })], coverage }, draft, plain)
  t.same(lines.filter(line => /^draft/.test(line)), ['draft.txt:1:4  warning  DENIAL_OMITTED', 'draft.txt:title:8  info  DENIAL_OMITTED'])
  t.match(lines.at(-1), /^1 warning, 1 note;/)
})

t.test('says what was searched where nothing was found', async t => {
  t.same(renderFindings({ findings: [], coverage }, draft, plain), ['0 warnings, 0 notes; searched 12 claims of 3 articles, the newest of 2024-05-06'])
})
