import t from 'tap'
import { checkVersion } from '../../src/domain/edit.js'

for (const ifMatch of [undefined, '*', '"3"', 'W/"3"', '3', '"1", "3"']) {
  t.test(`lets an editor pass who saw ${ifMatch ?? 'no matter what'}`, async t => {
    t.doesNotThrow(() => checkVersion({ keyId: null, ifMatch }, 3))
  })
}

t.test('stops an editor who saw an older version', async t => {
  t.throws(() => checkVersion({ keyId: null, ifMatch: '"2"' }, 3), { code: 'VERSION_MISMATCH' })
})
