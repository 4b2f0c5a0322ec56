import t from 'tap'
import { inflectVerb } from '../../../../src/domain/extract/clauses/inflect-verb.js'

const rows: ReadonlyArray<readonly [string, string, string]> = [
  ['ask', 'asked', 'asks'], ['go', 'went', 'goes'], ['have', 'had', 'has'], ['be', 'was', 'is'], ['do', 'did', 'does'], ['stop', 'stopped', 'stops'],
  ['admit', 'admitted', 'admits'], ['visit', 'visited', 'visits'], ['deny', 'denied', 'denies'], ['play', 'played', 'plays'], ['use', 'used', 'uses'],
  ['reach', 'reached', 'reaches'], ['veto', 'vetoed', 'vetoes'], ['spread', 'spread', 'spreads'], ['fix', 'fixed', 'fixes'], ['withdraw', 'withdrew', 'withdraws']
]
for (const [base, past, third] of rows) {
  t.test(`${base}, ${past}, ${third}`, async t => t.same([inflectVerb(base, 'past'), inflectVerb(base, 'third-person')], [past, third]))
}
