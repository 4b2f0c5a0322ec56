// Negations of more than one word, and what is denied together.
import t from 'tap'
import { said } from '../../said.js'

const NOT: ReadonlyArray<readonly [string, string]> = [
  ['the dam had at no time leaked', 'The dam had leaked'], ['the dam is by no means safe', 'The dam is safe'], ['he felt no remorse whatsoever', 'The mayor felt remorse'], ['neither dam had leaked', 'Either dam had leaked'],
  ['no-one was hurt', 'Somebody was hurt'], ['there wasn’t any leak at the dam', 'There was a leak at the dam'], ['the dam in no way leaked', 'The dam leaked'],
  ['under no circumstances would the dam close', 'The dam would close']
]
for (const [words, claim] of NOT) t.test(`negative: ${words}`, async t => t.same(said(`The mayor said ${words}.`), [`the mayor: asserts not "${claim}"`]))

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The mayor denied that the dam leaked or that anybody was hurt.', ['the mayor: denies "The dam leaked"', 'the mayor: denies "Somebody was hurt"']],
  ['The mayor denied both that the dam leaked and that anybody was hurt.', ['the mayor: denies "The dam leaked"', 'the mayor: denies "Somebody was hurt"']],
  ['The mayor’s denial that the dam leaked was met with anger.', ['the mayor: denies "The dam leaked"']],
  ['Two officials told the Echo that the dam leaked, speaking on condition of anonymity.', ['two officials: asserts "The dam leaked"']]
]
for (const [text, claims] of ROWS) t.test(`denied: ${text}`, async t => t.same(said(text), claims))
