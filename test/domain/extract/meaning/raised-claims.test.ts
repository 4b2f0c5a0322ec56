// What the text lays on nobody ("rumours that P") and what is asked may be what an answer means.
import t from 'tap'
import { said } from '../said.js'

const CLAIM = '"The mill would shut"'
const ROWS: ReadonlyArray<readonly [string, string | undefined]> = [
  ['Asked about a report that the mill would shut, Siemens denied it.', `Siemens: denies ${CLAIM}`],
  ['Asked about rumours that the mill would shut, Siemens said they were untrue.', `Siemens: denies ${CLAIM}`],
  ['Asked about rumours that the mill would shut, Siemens denied the claims.', `Siemens: denies ${CLAIM}`],
  ['Asked about rumours that the mill would shut, Siemens declined to comment.', `Siemens: declines_to_comment ${CLAIM}`],
  ['Asked whether the mill would shut, Siemens denied it.', `Siemens: denies ${CLAIM}`],
  ['Ana Diaz was asked on Monday about a report that the mill would shut. She denied it.', `Ana Diaz: denies ${CLAIM}`],
  ['Ana Diaz was asked on Monday about a report that the mill would shut. She did not answer.', `Ana Diaz: does_not_respond ${CLAIM}`],
  ['Reports that the mill would shut have circulated for weeks. Siemens denied them.', `Siemens: denies ${CLAIM}`],
  ['Rumours that the mill would shut surfaced in May. Siemens has dismissed the rumours.', `Siemens: denies ${CLAIM}`],
  ['There has been speculation that the mill would shut. Siemens dismissed it.', `Siemens: denies ${CLAIM}`],
  ['It has been claimed that the mill would shut. Siemens denies it.', `Siemens: denies ${CLAIM}`],
  ['It has been claimed that the mill would shut. Siemens called that a fairy tale.', `Siemens: denies ${CLAIM}`],
  ['It is said that the mill would shut. Siemens called it a tall story.', `Siemens: denies ${CLAIM}`],
  ['It was alleged that the mill would shut. Siemens branded that a myth.', `Siemens: denies ${CLAIM}`],
  ['It has been reported that the mill would shut. Siemens called that pure invention.', `Siemens: denies ${CLAIM}`],
  ['Speculation is rife that the mill would shut. Siemens has denied it.', `Siemens: denies ${CLAIM}`],
  ['The inquiry heard claims that the mill would shut. Siemens said this was untrue.', `Siemens: denies ${CLAIM}`],
  ['Is the mill to shut? Siemens will not say.', 'Siemens: declines_to_comment "The mill is to shut"'],
  ['Will the mill shut? “No,” says Siemens.', 'Siemens: denies "The mill will shut"'],
  ['Rumours that the mill would shut surfaced in May. Ana Diaz said that a pump had failed. Siemens denied it.', 'Siemens: denies "A pump had failed" -> 0'],
  ['Rumours that the duke was ill caused alarm. Siemens denied them.', 'Siemens: denies "The duke was ill"'],
  ['Rumours that the duke is ill spread on Monday. Siemens denied them.', 'Siemens: denies "The duke is ill"'],
  ['Claims that the mill will fail cost it orders. Siemens denied them.', 'Siemens: denies "The mill will fail"'],
  ['Rumours that the mill will close grew on Friday. Siemens denied them.', 'Siemens: denies "The mill will close"'],
  ['Rumours that the dam leaks worried the town. Siemens denied them.', 'Siemens: denies -'],
  ['The claim that the mill was sold is false. Siemens confirmed it.', 'Siemens: confirms -'],
  ['Union leaders made three claims. Siemens denied them.', 'Siemens: denies -'],
  ['The drivers walked out on Monday. Siemens dismissed them.', undefined],
  ['The drivers asked for visas. The consulate denied them.', undefined],
  ['Ana Diaz said the drivers had asked for visas. The consulate denied them.', 'Ana Diaz: asserts "The drivers had asked for visas"']
]
for (const [text, last] of ROWS) t.test(`answers: ${text}`, async t => t.equal(said(text).at(-1), last))
