import t from 'tap'
import { compatibleRoles } from '../../../../../src/domain/extract/sources/roles/compatible-roles.js'

const rows: ReadonlyArray<readonly [string[], string[], boolean]> = [
  [['presidential aide'], ['foreign policy adviser'], true],
  [['Kremlin aide'], ['Russian presidential aide'], true],
  [['Chinese foreign ministry spokesman'], ['Communist Party chief diplomat'], false],
  [[], ['mayor of Oslo'], true],
  [['astronaut of note'], ['mayor of Oslo'], true],
  [['French President'], ['Chinese President'], false],
  [['US senator'], ['US President'], true],
  [['senior official'], ['deputy finance minister'], true],
  [['professor at Fudan University'], ['analyst'], true],
  [['striker'], ['finance minister'], false],
  [['striker', 'party leader'], ['finance minister'], true]
]
for (const [a, b, expected] of rows) {
  t.test(`${a.join()} and ${b.join()}: ${String(expected)}`, async t => t.same([compatibleRoles(a, b), compatibleRoles(b, a)], [expected, expected]))
}
