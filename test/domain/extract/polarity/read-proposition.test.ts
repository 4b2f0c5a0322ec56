import t from 'tap'
import { readProposition } from '../../../../src/domain/extract/polarity/read-proposition.js'

const negative: ReadonlyArray<readonly [string, string]> = [
  ['Peru did not ask Chile for military aid', 'Peru asked Chile for military aid'],
  ['Peru had not asked Chile for military aid.', 'Peru had asked Chile for military aid'],
  ["The mayor doesn't support the plan", 'The mayor supports the plan'],
  ['They don’t want any war', 'They want war'],
  ['The company has no plans to close the mine', 'The company has plans to close the mine'],
  ['The ministry has no plan to resign', 'The ministry has a plan to resign'],
  ['There is no evidence that the vaccine causes harm', 'There is evidence that the vaccine causes harm'],
  ['There was no agreement', 'There was an agreement'],
  ['No troops were sent to the border', 'Troops were sent to the border'],
  ['No one was told', 'Somebody was told'],
  ['Nobody was hurt in the blast', 'Somebody was hurt in the blast'],
  ['Nothing was stolen', 'Something was stolen'],
  ['Neither Norway nor Sweden supports the treaty', 'Norway or Sweden supports the treaty'],
  ['The bank neither confirmed nor denied the loss', 'The bank confirmed or denied the loss'],
  ['It had neither money nor time', 'It had money or time'],
  ['The bank never lent money to the firm', 'The bank lent money to the firm'],
  ['China has never before publicly supported the policies', 'China has publicly supported the policies'],
  ["The minister won't resign", 'The minister will resign'],
  ['He cannot attend', 'He can attend'],
  ["The court can't rule on it yet", 'The court can rule on it'],
  ['Ghana has not yet paid anything to anyone', 'Ghana has paid something to somebody'],
  ['The reform is not dangerous', 'The reform is dangerous'],
  ['The army does not want war and does not seek it', 'The army wants war and seeks it'],
  ['The talks between the two sides, which began in May, have not ended', 'The talks between the two sides, which began in May, have ended'],
  ['Kenya did not specifically address the report', 'Kenya specifically addressed the report'],
  ['The weapons supplied by the West did not arrive', 'The weapons supplied by the West arrived'],
  ['The law does nothing for farmers', 'The law does something for farmers'],
  ['The US-led alliance will never attack', 'The US-led alliance will attack'],
  ['The committee hasn\'t decided whether it will not vote', 'The committee has decided whether it will not vote'],
  ['Police found no bomb', 'Police found a bomb'],
  ['The ships are not subject to any foreign law', 'The ships are subject to a foreign law'],
  ['The clinic did not treat any of the wounded', 'The clinic treated some of the wounded'],
  ['The firm did not have the permits', 'The firm had the permits'],
  ['The two firms do not share any office, either way', 'The two firms share an office, either way'],
  ['She did not', 'She did'],
  ['The bank will not lend and borrow', 'The bank will lend and borrow'],
  ['If it rains, the old match will not start, she says', 'If it rains, the old match will start, she says'],

  ['If it rains, the match will not start', 'If it rains, the match will start']
]
for (const [sentence, text] of negative) {
  t.test(`words positively: ${sentence}`, async t => t.same(readProposition(sentence), { text, polarity: 'negative' }))
}

const positive = [
  'The yard builds nothing but ferries',
  'Nobody except the owner had a key',
  'No one but the captain drowned',
  'It was nothing short of a scandal',
  'The officials who did not agree resigned',
  'If it does not rain, the harvest will fail',
  'Brazil not only asked for support but also for help',
  'The bank is no longer solvent',
  'There is no doubt that the bank is solvent',
  'The bank doesn\'t lend to farmers any more',
  'The army does not want war and seeks peace',
  'Turkey asked Greece not to attack',
  'Not all countries support the ban',
  'Moscow failed to pay',
  'The king did not flee but fought',
  'Never say never',
  'There is almost no rain in Rome',
  'The bank has not asked and wants war',
  'The clerk will not lend any longer',
  'Neither was there',
  'The ship’s boy and the two officials’ dog ran',
  'China deserves not the war',
  'A ship without any crew',
  'The man who lied and never stole resigned',
  'The man he never saw resigned',
  'The vote, because it never counted, failed',
  'The vote that nobody wanted took place'
]
for (const sentence of positive) {
  t.test(`leaves as it is: ${sentence}`, async t => t.same(readProposition(sentence), { text: sentence, polarity: 'positive' }))
}

t.test('two negations cancel out', async t => {
  t.same(readProposition('Nobody did not pay'), { text: 'Somebody paid', polarity: 'positive' })
})

t.test('keeps a point that belongs to an abbreviation, and drops quote marks', async t => {
  t.equal(readProposition('The treaty was “signed” in the U. S.').text, 'The treaty was signed in the U. S.')
  t.equal(readProposition("The 'old' man ran").text, 'The old man ran')
  t.equal(readProposition('The boy’s ‘old’ dog ran').text, 'The boy’s old dog ran')
})

t.test('gives back what holds no words', async t => t.same(readProposition('—'), { text: '—', polarity: 'positive' }))

t.test('a second negation of the same sentence does not run away', async t => {
  const { polarity } = readProposition('He did not not not not not not go')
  t.ok(polarity === 'positive' || polarity === 'negative')
})
