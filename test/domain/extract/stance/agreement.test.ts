import t from 'tap'
import { said } from '../said.js'

const CLAIM = 'Rita Berg, the mayor, said the tax had failed'
const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['confirms', ['. Jan Lund, her deputy, agreed.', '. Jan Lund agreed with her.', '. Jan Lund agrees.', ', and Jan Lund agreed.', '. Her deputy, Jan Lund, echoed that view.',
    '. Jan Lund concurred.', '. "She\'s right," said Jan Lund.', '. "I agree," said Jan Lund.', '. "I completely agree with Rita," Jan Lund said.', '. Jan Lund said she was right.',
    '. Jan Lund said he agreed with her.', '. Jan Lund supported the claim.', ', a view shared by Jan Lund.', '. Jan Lund said much the same.', '. Jan Lund echoed that warning.', '. Jan Lund corroborated that finding.']],
  ['denies', ['. Jan Lund disagreed.', ', but Jan Lund disagreed.', ', but Jan Lund disagreed with her.', '. Jan Lund, her deputy, disagreed.', '. Jan Lund does not agree.',
    '. "I don\'t agree," Jan Lund said.', ' — a claim rejected by Jan Lund.', ' (a claim Jan Lund rejected).']]
]
for (const [stance, answers] of ROWS) {
  for (const answer of answers) {
    t.test(`${stance}: ${answer}`, async t => t.same(said(CLAIM + answer), ['Rita Berg: asserts "The tax had failed"', `Jan Lund: ${stance} "The tax had failed" -> 0`]))
  }
}

const OTHERS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['sides agree with each other', ['. After a long night both sides agreed.']],
  ['what somebody else tells', ['. Bild reported that Jan Lund agreed.', '. Jan Lund told reporters that the council had agreed.']],
  ['nobody in particular', ['. Not everyone agrees.']]
]
for (const [why, answers] of OTHERS) {
  for (const answer of answers) t.test(`${why}: ${answer}`, async t => t.notMatch(said(CLAIM + answer).join(), /confirms/))
}

const DENIED: ReadonlyArray<readonly [string, string]> = [
  ['Rita Berg denied the tax had failed. Jan Lund agreed.', 'denies'], ['Rita Berg denied the tax had failed. "She is right," said Jan Lund.', 'denies'],
  ['Rita Berg denied the tax had failed, a view shared by Jan Lund.', 'denies'], ['Rita Berg doubted the tax had failed. Jan Lund agreed.', 'questions'],
  ['Rita Berg denied the tax had failed. Jan Lund confirmed it.', 'confirms'],
  ['Rita Berg denied the tax had failed. Jan Lund did not agree.', 'asserts']
]
for (const [text, stance] of DENIED) t.test(`agrees with a denial: ${text}`, async t => t.match(said(text)[1], `Jan Lund: ${stance} "The tax had failed"`))

for (const request of ['Rita Berg asked the council for more time', 'The union demanded that the firm pay its staff', 'The union called for a ballot']) {
  t.test(`does as asked: ${request}`, async t => t.notMatch(said(`${request}. Jan Lund agreed.`).join(), /confirms/))
}

t.test('with whom somebody agrees may be told alone', async t => t.match(said("The lab corroborated the farmer's account.")[0], 'the lab: confirms -'))

t.test('nobody agrees with himself', async t =>
  t.same(said('Jan Lund said the bridge was unsafe. The engineer agreed.'), ['Jan Lund: asserts "The bridge was unsafe"', 'the engineer: confirms "The bridge was unsafe" -> 0']))

t.test('", as did X" is no part of what is said', async t => t.same(said(`${CLAIM}, as did Jan Lund.`), ['Rita Berg: asserts "The tax had failed"']))
