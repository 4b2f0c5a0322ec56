import t from 'tap'
import { said } from './said.js'

/** Plain statements in forms that news uses, and what is read of them. */
const CASES: Array<[string, string[]]> = [
  ['On Monday two men were arrested, Kim Lund said.', ['Kim Lund: asserts "On Monday two men were arrested"']],
  ['Since 2019 the bridge has been closed, Kim Lund said.', ['Kim Lund: asserts "Since 2019 the bridge has been closed"']],
  ['As many as 300 people had left, Kim Lund said.', ['Kim Lund: asserts "As many as 300 people had left"']],
  ['Kim Lund said it was the driver who called.', ['Kim Lund: asserts "It was the driver who called"']],
  ['The ministry said it took two days to open the bridge.', ['the ministry: asserts "It took two days to open the bridge"']],
  ['Kim Lund said not all workers had left.', ['Kim Lund: asserts "Not all workers had left"']],
  ['Kim Lund said few people use the bridge.', ['Kim Lund: asserts "Few people use the bridge"']],
  ['Kim Lund said that while the driver was hurt, his wife was not.', ['Kim Lund: asserts not "While the driver was hurt, his wife was"']],
  ['Even the firm fears the bridge, Kim Lund said.', ['Kim Lund: asserts "Even the firm fears the bridge"']],
  ['Kim Lund said, when asked about it, that the dam was weak.', ['Kim Lund: asserts "The dam was weak"']],
  ['The Echo reported, citing a report, that the dam was weak.', ['The Echo: asserts "The dam was weak"']],
  ['Kim Lund claims, falsely, that the dam was weak.', ['Kim Lund: asserts "The dam was weak"']],
  ['Kim Lund signalled that the dam was weak.', ['Kim Lund: asserts "The dam was weak"']],
  ['Kim Lund was the first to say that the dam was weak.', ['Kim Lund: asserts "The dam was weak"']],
  ['Peru became the first country to deny involvement.', ['Peru: denies "Peru was involved"']],
  ['Kim Lund is one of those who say that the dam was weak.', ['Kim Lund: asserts "The dam was weak"']],
  ['Kim Lund was among the few who denied that the dam was weak.', ['Kim Lund: denies "The dam was weak"']],
  ['The union — the largest in Peru — said the dam was weak.', ['the union: asserts "The dam was weak"']],
  ['Unite doubted that the dam was weak.', ['Unite: questions "The dam was weak"']],
  ['The UN accused the bank of lying.', ['UN: asserts "The bank lied"']],
  ['A relative said the dam was weak.', ['a relative: asserts "The dam was weak"']],
  ['The army denied any violence.', ['the army: denies "There was violence"']],
  ['The firm denied any delay in its payments.', ['the firm: denies "There was a delay in the firm’s payments"']],
  ['The bank denied any link to the theft.', ['the bank: denies "The bank had a link to the theft"']],
  ['The clinic denied any treatment to foreigners.', ['the clinic: asserts "The clinic denied any treatment to foreigners"']],
  ['Records show the firm paid two million.', ['records: asserts "The firm paid two million"']],
  ['The data show that the dam was weak.', ['the data: asserts "The dam was weak"']],
  ['The video shows a man who was shot by police.', []],
  ['Polls show that voters back the ban.', ['polls: asserts "Voters back the ban"']],
  ['Pressed on whether the dam was safe, the minister conceded that it was not.', ['the minister: denies "The dam was safe"']],
  ['Kim Lund, asked whether she would resign, said: “I will not.”', ['Kim Lund: denies "Kim Lund would resign"']],
  ['Police said they had no evidence against him.', ['police: questions -']]
]

for (const [text, expected] of CASES) t.test(text, async t => { t.same(said(text), expected) })
