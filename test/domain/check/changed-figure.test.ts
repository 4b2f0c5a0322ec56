import t from 'tap'
import { agreeInFigures, changedFigure } from '../../../src/domain/check/changed-figure.js'

const ROWS: ReadonlyArray<readonly [found: string, known: string, difference: readonly [found: string, known: string] | undefined, agree: boolean]> = [
  ['Pilots hired since May number 210', 'The port had hired 120 pilots since May', ['210', '120'], false],
  ['Pilots hired since May number 120', 'The port had hired 120 pilots since May', undefined, true],
  ['Over 100 pilots were hired', 'The port had hired 120 pilots', undefined, false],
  ['About 110 pilots were hired', 'The port had hired 120 pilots', undefined, false],
  ['Nearly a hundred pilots were hired', 'The port had hired 90 pilots', undefined, false],
  ['The port hired pilots', 'The port had hired 120 pilots', undefined, true],
  ['40 of the 210 pilots were hired', 'The port had hired 120 pilots', undefined, false]
]

t.test('names the one figure in which two texts differ, in whatever order', async t => {
  for (const [found, known, expected, agree] of ROWS) {
    const [own, other] = expected ?? []
    t.same(changedFigure(found, known), expected === undefined ? undefined : { kind: 'number', found: own, known: other }, found)
    t.equal(agreeInFigures(found, known), agree, found)
  }
})
