import t from 'tap'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { insideOf, LABEL_COUNT } from '../../../../src/domain/extract/tag/labels.js'
import { leanToDenials } from '../../../../src/domain/extract/tag/lean.js'

/** The words that are leant towards a cue, and how often more than once. */
function leaning (text: string): string[] {
  const { tokens } = readDocument({ title: null, text })
  const scores = leanToDenials(new Float64Array(tokens.length * LABEL_COUNT), tokens)
  return tokens.filter((_, index) => (scores[index * LABEL_COUNT + insideOf('cue')] ?? 0) > 0).map(({ text }) => text)
}

t.test('leans to verbs of denial', async t => { t.same(leaning('The harbour board denied the report.'), ['denied']) })

t.test('leans to a negated verb with its auxiliary', async t => { t.same(leaning('Mayor Quist did not endorse the plan.'), ['did', 'not', 'endorse']) })

t.test('leaves other words alone', async t => { t.same(leaning('Rain fell on the harbour.'), []) })
