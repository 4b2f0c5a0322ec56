// Whom headlines and what stands around a name leave for the name itself.
import t from 'tap'
import { said } from '../said.js'

/** Title, text, and whose words are read. */
const ROWS: ReadonlyArray<readonly [string | null, string, string[]]> = [
  [null, 'Court Clears Marta Lindqvist Over Missing Millions.\n\n“I slept well,” Lindqvist said. Marta Lindqvist left at noon.', ['Marta Lindqvist']],
  [null, 'Widow Hails Tomas Berg Pardon After Long Wait.\n\nMr Berg said the prison had been cold.', ['Berg']],
  ['Foundry denies spill', 'Osterby Foundry denied on Friday that oil had leaked.', ['Osterby Foundry', 'Osterby Foundry']],
  ['Startup says pump works', 'Battery startup Kelvaro said on Tuesday that its pump works.', ['Kelvaro', 'Kelvaro']],
  ['Airline Norvik grounds jets', 'Budget airline Norvik grounded its jets. Flights would resume on Monday, the airline said.', ['Norvik']],
  ['Finnish trade minister denies plan', 'Finland’s trade minister Aino Salo denied on Friday that a plan existed.', ['Aino Salo', 'Aino Salo']],
  ['Surgeon denies fraud', 'A former nurse, Paul Hall, said that it had rained.', ['Paul Hall']],
  ['Doctor denies fraud', 'A surgeon, Paul Hall, said that it had rained.', ['Paul Hall', 'Paul Hall']],
  ['Residents deny claim', 'Aino Salo, a resident, denied on Friday that a plan existed.', ['residents', 'Aino Salo']],
  [null, 'Charlotte Mayor Helena Brandt said the bridge was shut.', ['Helena Brandt']],
  [null, 'Charlotte Mayor said the bridge was shut.', ['Charlotte Mayor']],
  [null, 'House Speaker Peter Holm (R-Iowa) said the bridge was shut.', ['Peter Holm']],
  [null, 'Vice President Peter R. Holm Jr. said the bridge was shut.', ['Peter R. Holm']],
  [null, '“The bridge is shut,” Vann R. Holm II, a writer, said.', ['Vann R. Holm']],
  [null, 'Norway’s Kelvaro will reopen the pit in Chile next year, the company said.\n\nClimate group GreenPath said the pit was unsafe.', ['Kelvaro', 'GreenPath']]
]

for (const [title, text, expected] of ROWS) {
  t.test(`whose words: ${title ?? ''} ${text}`, async t => t.same(said(text, { title }).map(line => line.split(':')[0]), expected))
}
