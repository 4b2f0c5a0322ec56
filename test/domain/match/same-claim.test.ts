import { readFileSync } from 'node:fs'
import t from 'tap'
import { sameClaim } from '../../../src/domain/match/same-claim.js'

const rows = readFileSync(new URL('../../fixtures/match/pairs.tsv', import.meta.url), 'utf8').trim().split('\n').map(line => line.split('\t'))
const merged = (wanted: (relation: string) => boolean) =>
  rows.filter(([relation = '', one = '', other = '']) => wanted(relation) && sameClaim(one, other) > 0)

t.test('never lays on one claim what is not the same', async t => {
  t.same(merged(relation => relation !== 'same'), [])
})

t.test('lays most paraphrases on one claim', async t => {
  t.ok(merged(relation => relation === 'same').length >= 0.65 * rows.filter(([relation]) => relation === 'same').length)
})

const apart: Array<[string, string]> = [
  ['Norland has asked Sudmark for ships', 'Sudmark supports Norland in its demands'],
  ['Norland could soon order an attack on Lund', 'Norland has enough strength to go on with the attack on Lund'],
  ['Sudmark has hostile aims', 'Sudmark has plans to strike'],
  ['Ships for Sudmark', 'Ships for Sudmark, at last'],
  ['The pipe had been inspected in October', 'The pipe had been inspected since 2022'],
  ['The school will stay shut until June', 'The school will stay shut this week']
]
for (const [one, other] of apart) {
  t.test(`keeps "${one}" apart from "${other}"`, async t => {
    t.equal(sameClaim(one, other), 0)
    t.equal(sameClaim(other, one), 0)
  })
}

t.test('lays the same words on one claim, whatever they are', async t => {
  t.equal(sameClaim('Ships for Sudmark', 'Ships for Sudmark'), 1)
})

t.test('lays what is dated by a day and by its weekday, and one stretch of time, on one claim', async t => {
  t.ok(sameClaim('The pipe had been inspected in October', 'The pipe was inspected on Monday'))
  t.ok(sameClaim('The pipe had been inspected since 2022', 'The pipe has been inspected since 2022'))
})
