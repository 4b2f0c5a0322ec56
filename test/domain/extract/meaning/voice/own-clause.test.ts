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
  ['On Monday, Siemens halted production in Bergen and the union said 900 jobs were at risk.', ['On Monday, Siemens halted production in Bergen']],
  ['Police arrested two men in Bergen, and a witness said that the men had a gun.', ['Police arrested two men in Bergen']],
  ['Two ferries collided off Bergen and the coast guard said 14 people were missing.', ['Two ferries collided off Bergen']],
  ['The flight was delayed by a storm over Bergen, where officials said three roofs were lost.', ['The flight was delayed by a storm over Bergen']],
  ['The prize of the city went to Ilse Brandt, who said she would give it to a school.', ['The prize of the city went to Ilse Brandt']],
  ['The committee heard eight experts, most of whom warned that the dam would fail.', ['The committee heard eight experts']],
  ['When Siemens halted production in Bergen and the union said 900 jobs were at risk, shares fell.', []],
  ['The mayor of Bergen and Ilse Brandt said that 900 jobs were at risk.', []],
  ['While Spain has cut its tax on fuel, it will also need to lower its debt.', ['While Spain has cut its tax on fuel, it will also need to lower its debt']],
  ['While he has cut the tax on fuel, it will need to fall again in 2027.', []],
  ['President Lind vetoed the bill on Monday, saying it would hurt 40,000 farmers.', ['President Lind vetoed the bill on Monday']],
  ['Ilse Brandt spoke to reporters in Oslo on Friday, saying that the bridge was safe.', []],
  ['Ilse Brandt said on Friday that the bridge in Oslo was safe, adding that it would open in May.', []],
  ['The bridge in Oslo will open in May after repairs, Ilse Brandt said.', []],
  ['She resigned on Tuesday after Kuriren reported that a builder had paid for her house.', []],
  ['After Kuriren reported that a builder had paid for her house, Ilse Brandt resigned on Tuesday.', []]
]
for (const [text, expected] of ROWS) t.test(`the publisher's own clause: ${text}`, async t => t.same(stated(text), expected))
