// What a noun or a text claims, and what is said of that claim: two things.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The city said the claim that the bridge fell was false.', ['the city: denies "The bridge fell"']],
  ['Claims that the dam leaks are false, the city said.', ['the city: denies "The dam leaks"']],
  ['The city said the claim that the dam cost $3m was false.', ['the city: denies "The dam cost $3m"']],
  ['The city said claims by Ada Moss that the bridge fell were false.', ['the city: denies "The bridge fell"', 'Ada Moss: asserts "The bridge fell"']],
  ['The city said Ada Moss’s claim that the dam leaked was false.', ['the city: denies "The dam leaked"', 'Ada Moss: asserts "The dam leaked"']],
  ['The minister’s claim that the bridge is safe was met with laughter.', ['the minister: asserts "The bridge is safe"']],
  ['Posts on Facebook claiming that the dam leaked were false, the city said.',
    ['the city: denies "The dam leaked"', 'posts on Facebook: asserts "The dam leaked"']],
  ['A post claiming the bridge fell was shared 3,000 times.', ['a post: asserts "The bridge fell"']],
  ['A video claiming to show the dam leaking is fake, the city said.', ['the city: denies -', 'a video: asserts "A video shows the dam leaking"']],
  ['A memo seen by Reuters says the bridge is unsafe.', ['a memo seen by Reuters: asserts "The bridge is unsafe"']],
  ['The city insists that reports that the bridge leaks are exaggerated.', ['the city: asserts "The city insists reports that the bridge leaks are exaggerated"']],
  ['The city announced that Peru would leave the New START treaty.', ['the city: asserts "Peru would leave the New START treaty"']]
]

for (const [text, claims] of ROWS) t.test(`judged: ${text}`, async t => t.same(said(text), claims))
