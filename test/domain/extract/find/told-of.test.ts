// Ways to lead up to what is said: by whom it was reported, what somebody said, on what occasion.
import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['As the mayor said on Monday, the bridge is safe.', ['the mayor: asserts "The bridge is safe"']],
  ['As first reported by Reuters, the bridge fell.', ['Reuters: asserts "The bridge fell"']],
  ['The bridge fell, as noted by the mayor.', ['the mayor: asserts "The bridge fell"']],
  ['What the mayor said was that the bridge is safe.', ['the mayor: asserts "The bridge is safe"']],
  ['The mayor condemned what she called “a coup”.', ['the mayor: asserts -']],
  ['The mayor is convinced the bridge is safe.', ['the mayor: asserts "The bridge is safe"']],
  ['Ada Moss was adamant: the bridge is unsafe.', ['Ada Moss: asserts "The bridge is unsafe"']],
  ['The price is certain to rise.', []],
  ['Ada Moss broke her silence on Monday to say the bridge is unsafe.', ['Ada Moss: asserts "The bridge is unsafe"']],
  ['Ada Moss used her speech to deny that the bridge is unsafe.', ['Ada Moss: denies "The bridge is unsafe"']],
  ['Ada Moss was at pains to say that the bridge is unsafe.', ['Ada Moss: asserts "The bridge is unsafe"']],
  ['Ada Moss never tires of saying that the bridge is unsafe.', ['Ada Moss: asserts "The bridge is unsafe"']],
  ['Ada Moss wrote to her on Friday.', []],
  ['“Before he died,” Ada Moss said.', ['Ada Moss: asserts -']]
]

for (const [text, claims] of ROWS) t.test(`told of: ${text}`, async t => t.same(said(text), claims))
