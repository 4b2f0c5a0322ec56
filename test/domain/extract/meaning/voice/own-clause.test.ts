import t from 'tap'
import { extractAttributions } from '../../../../../src/domain/extract/extract-attributions.js'

const stated = (text: string): Array<string | null> => extractAttributions({ title: null, text, publisher: 'Example Times', publishedAt: null }).attributions
  .flatMap(({ quoteType, proposition }) => quoteType === 'voice' ? [proposition] : [])

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['Interior minister Ilse Brandt resigned on Tuesday after the paper Kuriren reported that a builder had paid for her house.', ['Interior minister Ilse Brandt resigned on Tuesday']],
  ['The singer Ilse Brandt cancelled her tour of Norway on Monday, saying that the promoter had not paid her band.', ['The singer Ilse Brandt cancelled her tour of Norway on Monday']],
  ['Norway closed its embassy in Chad on 3 May 2021, three days after Chad accused it of spying.', ['Norway closed its embassy in Chad on 3 May 2021']],
  ['Norway closed its embassy in Chad after accusing it of spying.', ['Norway closed its embassy in Chad']],
  ['Norway on Monday ordered a Chadian envoy to leave, accusing him of spying.', ['Norway on Monday ordered a Chadian envoy to leave']],
  ['President Lind vetoed the bill on Monday, saying it would hurt 40,000 farmers.', ['President Lind vetoed the bill on Monday']],
  ['Ilse Brandt spoke to reporters in Oslo on Friday, saying that the bridge was safe.', []],
  ['Ilse Brandt said on Friday that the bridge in Oslo was safe, adding that it would open in May.', []],
  ['The bridge in Oslo will open in May after repairs, Ilse Brandt said.', []],
  ['She resigned on Tuesday after Kuriren reported that a builder had paid for her house.', []],
  ['After Kuriren reported that a builder had paid for her house, Ilse Brandt resigned on Tuesday.', []]
]
for (const [text, expected] of ROWS) t.test(`the publisher's own clause: ${text}`, async t => t.same(stated(text), expected))
