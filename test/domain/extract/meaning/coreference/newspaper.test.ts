import t from 'tap'
import { said } from '../../said.js'

/** Who is meant, as articles tell it. */
const ROWS: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['who reports to whoever speaks is not "it"', 'Norlane said every defect reported by the crew had been repaired. It added that the door had passed an inspection.',
    ['Norlane: asserts "Every defect reported by the crew had been repaired"', 'the crew: asserts -', 'Norlane: asserts "The door had passed an inspection"']],
  ['a source is no "he" of a paper\'s report', 'Marco Rossi, 24, is silent. A source close to him said he was unhappy at Vale and had asked to leave. The Daily Post reported that he had refused to train.',
    ['a source close to Marco Rossi: asserts "Marco Rossi was unhappy at Vale"', 'a source close to Marco Rossi: asserts "Marco Rossi had asked to leave"',
      'The Daily Post: asserts "Marco Rossi had refused to train"']],
  ['what was "they" is no "he"', 'Marco Rossi, 24, stayed away. Vale said they had received no offer. The Post reported that Rossi had refused to train. Vale said he had been ill.',
    ['Vale: asserts not "Vale had received an offer"', 'The Post: asserts "Rossi had refused to train"', 'Vale: asserts "Marco Rossi had been ill"']],
  ['several are no "it"', 'Replays suggest it hit her hip.', ['Replays: asserts -']],
  ['what another thinks of it is told by itself', 'Pat Keane said Joe Marsh had been the difference, though he felt the goal was offside.', ['Pat Keane: asserts "Joe Marsh had been the difference"']],
  ['a report is the paper\'s', 'Vale said Rossi was ill. The Daily Post reported last week that Marco Rossi had refused to train. Vale dismissed the report.',
    ['Vale: asserts "Rossi was ill"', 'The Daily Post: asserts "Marco Rossi had refused to train"', 'Vale: denies "Marco Rossi had refused to train" -> 1']],
  ['what stands between a document and what it says', 'According to the report, drawn up by engineers in May, the bridge was unsafe.', ['the report: asserts "The bridge was unsafe"']],
  ['what was seen to happen', 'Survivors described water pouring on to the deck.', ['survivors: asserts "Water was pouring on to the deck"']]
]
for (const [why, text, expected] of ROWS) t.test(why, async t => t.same(said(text), expected))
