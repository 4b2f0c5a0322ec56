import t from 'tap'
import { clausesOf } from '../../../../src/domain/match/context/clauses.js'
import { compareClause, measure } from '../../../../src/domain/match/score.js'

const rows: Array<[string, string[]]> = [
  ['The mine closed in 1994', []],
  ['The ferry sank off Malmo on Friday, killing two sailors', ['The ferry sank off Malmo on Friday', 'The ferry was killing two sailors']],
  ['Lund Steel will reopen the mine and invest 30 million euros', ['Lund Steel will reopen the mine', 'Lund Steel will invest 30 million euros']],
  ['The goalkeeper left the club after breaking his wrist', ['The goalkeeper left the club', 'The goalkeeper was breaking his wrist']],
  ['The club closed two stands because inspectors found cracks in the roof', ['The club closed two stands', 'inspectors found cracks in the roof']],
  ['The club did not close the stands because the roof leaked', []],
  ['The envoy left Oslo before rebels shelled the airport', ['The envoy left Oslo']],
  ['Anna Lund resigned as mayor of Malmo', []],
  ['The council bought boats and trucks', []],
  ['The senator resigned and was arrested in Rome', ['The senator resigned', 'The senator was arrested in Rome']],
  ['The maker will cut 900 jobs, a tenth of its workforce', ['The maker will cut 900 jobs']],
  ['The maker, a unit of Lund Steel, will cut 900 jobs', ['The maker will cut 900 jobs', 'The maker is a unit of Lund Steel']],
  ['The tanker, owned by Bolt, hit a pier', ['The tanker hit a pier', 'The tanker was owned by Bolt']],
  ['A strike began on Monday, forcing airlines to cancel 112 flights', ['A strike began on Monday', 'airlines cancel 112 flights']],
  ['The mayor, 52, resigned on Friday', ['The mayor resigned on Friday']],
  ['The dam, which is being built by a Chinese firm, will open in May', ['The dam will open in May', 'The dam is being built by a Chinese firm']],
  ['Two climbers who had been missing since Sunday were found dead', ['Two climbers were found dead', 'Two climbers had been missing since Sunday']],
  ['The port will shut if the crane falls', []],
  ['Police searched the villa and Anna Lund was arrested in Rome', ['Police searched the villa', 'Anna Lund was arrested in Rome']],
  ['Police searched the villa and the yacht', []],
  ['Police will search the villa and Lund', []],
  ['Yesterday and today', []]
]

for (const [text, clauses] of rows) {
  t.test(text, async t => { t.same(clausesOf(text), clauses) })
}

t.test('compares a clause that has enough in common', async t => {
  t.equal(compareClause(measure('The ferry sank off Malmo', 'The ferry sank off Malmo on Friday'))?.relation, 'same')
  t.equal(compareClause(measure('The ferry was late', 'The ferry sank off Malmo on Friday')), undefined)
})
