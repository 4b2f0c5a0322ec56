import t from 'tap'
import { said } from '../../said.js'

/** Who says the last thing that a text says. */
const rows: ReadonlyArray<readonly [string, string]> = [
  ['A bridge collapsed in Goma, the army said.', 'the army'],
  ['Two hikers were found dead near Cusco, the mayor said.', 'the mayor'],
  ['Thieves took a drawing by Picasso, the museum said.', 'the museum'],
  ['The club had paid Maria Lopez, the judge said.', 'the judge'],
  ['The money went to Ana Lund, a lawyer said.', 'a lawyer'],
  ['Kofi Mensah, the mayor, said that the quay was safe. It had been built by Tor Lind, the mayor said.', 'Kofi Mensah'],
  // an aside that closes before the verb, or that no word of saying ends
  ['Ana Lund, the mayor, said that the quay was safe.', 'Ana Lund'],
  ['Ana Lund, the nurse who found him, said that the quay was safe.', 'Ana Lund']
]
for (const [text, who] of rows) t.test(`who closes a sentence is not whom it names last: ${text}`, async t => t.equal(said(text).at(-1)?.split(':')[0], who))
