import t from 'tap'
import { said } from '../../said.js'

/** Who "the two countries", "both leaders" and "the two sides" are. */
const ROWS: ReadonlyArray<readonly [string, string, readonly string[] | RegExp]> = [
  ['two countries of the sentence before, and not whoever speaks', 'Chile has asked Peru for water. Although Lima denies this, the US government fears that the two countries will go to war.',
    /US government: asserts "Chile and Peru will go to war"$/],
  ['two ministers', 'Foreign Minister Ana Soto spoke to her counterpart Juan Diaz by phone. According to Soto, the two ministers also discussed fishing rights.',
    /Ana Soto: asserts "Ana Soto and Juan Diaz also discussed fishing rights"$/],
  ['sides that are countries', 'Kenya and Uganda have been at odds for months. Officials in Nairobi said the two sides would meet on Friday.',
    /officials in Nairobi: asserts "Kenya and Uganda would meet on Friday"$/],
  ['whose ministers met', "Norway's oil minister met Sweden's energy minister. She said both countries would build a cable.", /asserts "Norway and Sweden would build a cable"$/],
  ['two capitals, and no adjective beside them', 'Talks between Ankara and Athens resumed on Monday. The two neighbours have agreed to a hotline, the Greek foreign ministry said.',
    ['Greek foreign ministry: asserts "Ankara and Athens have agreed to a hotline"', 'Ankara and Athens: asserts "Ankara and Athens have agreed to a hotline"']],
  ['two companies', 'Shell and BP opened talks in June. The two companies will merge by 2027, the Financial Post reported.', /Financial Post: asserts "Shell and BP will merge by 2027"$/],
  ['two in a quotation', 'Sara Lind met Omar Aziz in Cairo. "The two sides have agreed to meet again in May," Lind said.', /Sara Lind: asserts "The two sides have agreed to meet again in May"$/],
  ['what is theirs', 'Chile and Peru are at odds. Ana Lund said the two countries\' navies had clashed.', /Ana Lund: asserts "Chile and Peru’s navies had clashed"$/],
  ['leaders whom the article has told of, however far back', 'Russian President Vladimir Putin spoke with Chinese President Xi Jinping.\n\nVasily Orlov, an analyst, said it was cold. Anna Berg, a teacher, agreed. ' +
    'Orlov said the two leaders would meet in May.', /Vasily Orlov: asserts "(?:Vladimir Putin and Xi Jinping|Xi Jinping and Vladimir Putin) would meet in May"$/],
  ['three countries are no two', 'Chile, Peru and Brazil share a border. Ana Lund said the two countries would meet.', /Ana Lund: asserts "The two countries would meet"$/],
  ['people of whom nothing tells that they stand', 'Ana Lund and Omar Aziz went home. The paper said both candidates were tired.', /asserts "Both candidates were tired"$/],
  ['the clause names them itself', 'Kenya and Uganda quarrelled. Officials said Chile and Peru had told the two countries to talk.', /Chile and Peru had told the two countries to talk"$/],
  ['three, in the middle of a clause', 'Chad, Niger and Mali share a lake. Officials said drought would hit the three countries in May.', /Drought would hit Chad, Niger and Mali in May"$/],
  ['three who came before others', 'Chad, Niger and Mali met. It was a long day. Snow fell. Nobody left. It ended. The three governments will share the water, the ministry said.',
    /The ministry: asserts "Chad, Niger and Mali will share the water"$|Chad, Niger and Mali will share the water"/],
  ['four firms as a source', 'Shell, BP, Airbus and Boeing bid for it. The four companies said it rained.', /Shell, BP, Airbus and Boeing: asserts "It rained"$/],
  ['what is denied of them', 'Chile and Peru are at odds. Lima denied that the two countries had clashed.', /Lima: denies "Chile and Peru had clashed"$/],
  ['parties that may be others', 'Chile and Peru signed it. Ana Lund said rain had delayed the parties.', /Ana Lund: asserts "Rain had delayed the parties"$/],
  ['states that others stand beside by their leaders', 'Vladimir Putin met Xi Jinping. Moscow is at odds with the US. Ana Lund said the two countries had signed a pact.',
    /Ana Lund: asserts "The two countries had signed a pact"$/],
  ['sides that no firms are', 'Airbus sued Boeing. Ana Lund said both sides had lied.', /Ana Lund: asserts "Both sides had lied"$/],
  ['what the publisher says', 'Chile asked Peru for water in 2021. The two countries signed a pact in May.', /The Gull: asserts "Chile and Peru signed a pact in May"$/]
]

for (const [name, text, expected] of ROWS) {
  t.test(name, async t => {
    const found = said(text, { publisher: 'The Gull' })
    return expected instanceof RegExp ? t.match(found.join('\n'), expected) : t.same(found.filter(line => !line.startsWith('The Gull')), expected)
  })
}
