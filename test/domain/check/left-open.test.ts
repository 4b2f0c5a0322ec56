import t from 'tap'
import { isLeftOpen } from '../../../src/domain/check/left-open.js'

const CLAIM = 'The port of Halden sold the dredger to Gotland'
const ROWS: Array<readonly [sentence: string, isOpen: boolean]> = [
  ['If Halden sold the dredger to Gotland, the council would step in.', true],
  ['Had the port of Halden sold the dredger to Gotland, the council would know.', true],
  ['Did the port of Halden sell the dredger to Gotland?', true],
  ['“Did the port of Halden sell the dredger to Gotland?”', true],
  ['The council will step in if the port of Halden sold the dredger to Gotland.', true],
  ['The mayor was asked whether the port of Halden had sold the dredger to Gotland.', true],
  ['The port of Halden sold the dredger to Gotland.', false],
  ['The port of Halden sold the dredger to Gotland, and may sell more if the price is right.', false],
  ['The docker said that the port of Halden sold the dredger to Gotland.', false]
]

t.test('a question and a condition state nothing', async t => {
  for (const [sentence, isOpen] of ROWS) t.equal(isLeftOpen(sentence, CLAIM), isOpen, sentence)
})
