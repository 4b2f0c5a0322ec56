import t from 'tap'
import { calibrate, calibrationError } from './calibrate.js'
import { fitRank } from './fit-rank.js'
import { seeded } from '../generate-claims.js'

const random = seeded(7)
/** The right one has the highest first signal; the second is noise, the third constant. */
const examples = Array.from({ length: 60 }, () => {
  const candidates = Array.from({ length: 8 }, () => Float64Array.of(random(), random(), 1))
  const highest = Math.max(...candidates.map(([first = 0]) => first))
  return { candidates, right: candidates.map(([first]) => first === highest) }
})

t.test('gives weight to the signal that tells right from wrong', async t => {
  const { tells = 0, noise = 0, constant = 0 } = fitRank([...examples, { candidates: [Float64Array.of(0, 0, 1)], right: [false] }], ['tells', 'noise', 'constant'], 1)
  t.ok(tells > 5 * Math.abs(noise))
  t.equal(constant, 0)
  t.same(fitRank(examples, ['tells', 'noise', 'constant'], 1), fitRank(examples, ['tells', 'noise', 'constant'], 1))
})

t.test('a stronger penalty gives smaller weights', async t => {
  const [weak, strong] = [1, 100].map(ridge => fitRank(examples, ['tells', 'noise', 'constant'], ridge))
  t.ok(Number(strong?.tells) < Number(weak?.tells))
})

t.test('lays scores on the odds that they have', async t => {
  const outcomes = Array.from({ length: 2000 }, () => {
    const score = 6 * random() - 3
    return { score, right: random() < 1 / (1 + Math.exp(-(2 * score - 1))) }
  })
  const { slope, intercept } = calibrate(outcomes)
  t.ok(Math.abs(slope - 2) < 0.3)
  t.ok(Math.abs(intercept + 1) < 0.3)
  const calibrated = outcomes.map(({ score, right }) => ({ score: 1 / (1 + Math.exp(-(slope * score + intercept))), right }))
  t.ok(calibrationError(calibrated) < 0.05)
  t.equal(calibrationError([{ score: 1, right: true }, { score: 0.05, right: false }]), 0.025)
})
