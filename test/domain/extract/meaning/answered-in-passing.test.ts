import t from 'tap'
import { said } from '../said.js'

type Row = readonly [what: string, text: string, last: string]

const rows: readonly Row[] = [
  ['information that "does not correspond to reality"', 'The Echo reported that envoys had met. “This information does not correspond to reality,” Oleg Titov said.', 'Oleg Titov: denies "Envoys had met" -> 0'],
  ['"doing so"', 'Ana Ruiz said that the coach had hit a player. Bob Lee, the coach, denied doing so.', 'Bob Lee: denies "The coach had hit a player" -> 0'],
  ['"having said that"', 'Ana Ruiz said that the club had lied. The council denied having said that.', 'the council: denies "The club had lied" -> 0'],
  ['what somebody is said to have told', 'Ana Kesz said that Tarn had told her that the two were spies. Tarn’s office denied this.', 'Tarn’s office: denies "Tarn had told Ana Kesz that the two were spies" -> 0'],
  ['whom nobody reached', 'Ana Ruiz said that the club had lied. Hugh Prentice could not be reached for comment.', 'Hugh Prentice: does_not_respond "The club had lied" -> 0'],
  ['silence "when quizzed"', 'The Echo reported that Okafor had quit. Ferrante kept tight-lipped when quizzed by reporters.', 'Ferrante: declines_to_comment "Okafor had quit" -> 0'],
  ['silence with a reason', 'The Echo reported that Okafor had quit. The bureau said it could not comment because the inquiry was going on.', 'the bureau: declines_to_comment "Okafor had quit" -> 0'],
  ['silence with a time', 'The Echo reported that Okafor had quit. The club said it would not comment while talks were going on.', 'the club: declines_to_comment "Okafor had quit" -> 0'],
  ['all that somebody would say', 'The Echo reported that Okafor had quit. Ana Ruiz said only that the investigation was going on.', 'Ana Ruiz: declines_to_comment "Okafor had quit" -> 0']
]
for (const [what, text, last] of rows) t.test(`binds ${what}`, async t => t.equal(said(text).at(-1), last))

t.test('whoever tells what another told hands it on', async t => {
  t.same(said('Hakan Fidan said that the envoy had told him that a list had been swapped.').at(-1), 'the envoy: asserts "A list had been swapped"')
})

t.test('a headline’s claim is what is claimed', async t => {
  t.match(said('Residents fell ill.', { title: 'Firm rejects claim workers were poisoned' }), ['Firm: denies "Workers were poisoned"'])
  t.match(said('Residents fell ill.', { title: 'Firm denies claim workers were poisoned' }), ['Firm: denies "Workers were poisoned"'])
})

const supposed: ReadonlyArray<readonly [string, string[]]> = [
  ['“If these figures are true it is a betrayal,” said Deborah Pike.', ['Deborah Pike: asserts "If these figures are true it is a betrayal"']],
  ['Deborah Pike would not say if the bank had closed.', ['Deborah Pike: declines_to_comment "The bank had closed"']],
  ['Deborah Pike asked if the bank had closed.', []],
  ['Deborah Pike asked whether the bank had closed.', []]
]
for (const [text, expected] of supposed) t.test(`tells an "if" from a "whether": ${text}`, async t => t.same(said(text), expected))
