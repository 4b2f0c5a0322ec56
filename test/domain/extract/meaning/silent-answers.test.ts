import t from 'tap'
import { said } from '../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Ines Falk said that Siemens had spilt oil. Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that Siemens had spilt oil. It was a quiet day in Bergen. Siemens declined to comment.', '-'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the merger, Siemens declined to comment.', '-'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the spilt oil, Siemens declined to comment.', '"Siemens had spilt oil" -> 0'],
  ['Ines Falk said that Siemens had spilt oil. Asked about the matter on Friday, Siemens declined to comment.', '"Siemens had spilt oil" -> 0']
]
for (const [text, claim] of ROWS) t.test(`binds a bare refusal: ${text}`, async t => t.equal(said(text).at(-1), `Siemens: declines_to_comment ${claim}`))

t.test('an office that is somebody’s is no other office', async t => {
  t.match(said('Bergen council said that the quay was shut. The prime minister’s office declined to comment.').at(-1), /^prime minister’s office: /)
})
