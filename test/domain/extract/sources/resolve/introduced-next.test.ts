import t from 'tap'
import { extractAttributions } from '../../../../../src/domain/extract/extract-attributions.js'

/** Who speaks first in an article. */
const first = (paragraphs: readonly string[]): string | undefined =>
  extractAttributions({ title: null, text: paragraphs.join('\n\n'), publisher: null, publishedAt: null, language: 'en' }).attributions[0]?.source.name

const rows: ReadonlyArray<readonly [string, ...string[]]> = [
  ['Gareth Pugh', 'A head teacher has rejected claims that pupils were locked in a classroom.', 'One mother, Zoe Fletcher, said her son had cried.', 'Head teacher Gareth Pugh said the door was never locked.'],
  ['Helen Brody', 'The head of the fire service has rejected claims that crews arrived late.', 'Shop owner Tariq Mahmood said engines took 40 minutes to reach him.', 'Fire chief Helen Brody said they took nine.'],
  ['Shabana Iqbal', 'The leader of the council has denied selling the town hall.', 'Cllr Patrick Onslow told a meeting that officers had met a buyer.', 'Council leader Shabana Iqbal said no buyer was known.'],
  ['Olga Reyes', 'The president of the chess federation denied that games were fixed.', 'Vice president Lars Holt told players that an inquiry would be held.', 'Federation president Olga Reyes said the games were fair.'],
  ['Peter Lamb', 'A surgeon has denied operating on the wrong knee.', 'Karen Voss said she woke up in agony.', 'Surgeon Peter Lamb told the tribunal that the notes had been altered.'],
  ['a landlord', 'A landlord has denied turning off the heating.', 'Another tenant, Maria Silva, said her flat was freezing.'],
  ['its owner', 'The fuel came from the tanker Orla Spirit, despite a denial by its owner.', 'Tomasz Wilk, who heads the agency, was there.'],
  ['Tom Hale', 'A retired pilot says the airport is unsafe.', 'Tom Hale, 71, flew there for years.']
]
for (const [expected, ...paragraphs] of rows) t.test(`names ${expected}: ${paragraphs[0]}`, async t => t.equal(first(paragraphs), expected))
