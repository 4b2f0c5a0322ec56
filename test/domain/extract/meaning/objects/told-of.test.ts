import t from 'tap'
import { said } from '../../said.js'

const ANSWERS: ReadonlyArray<readonly [string, string]> = [
  ['Tim Dow denied allegations of bribery.', 'Tim Dow: denies "Tim Dow committed bribery"'],
  ['Tim Dow denied accusations of taking bribes.', 'Tim Dow: denies "Tim Dow took bribes"'],
  ['The ministry rejected allegations of fraud in the vote.', 'the ministry: denies "There was fraud in the vote"'],
  ['The army denied reports of an explosion at the base.', 'the army: denies "There was an explosion at the base"'],
  ['The army dismissed reports of casualties.', 'the army: denies "There were casualties"'],
  ['The ministry confirmed reports of clashes in the capital.', 'the ministry: confirms "There were clashes in the capital"'],
  ['The palace neither confirmed nor denied reports of a wedding.', 'the palace: neither_confirms_nor_denies "There was a wedding"'],
  ['The club dismissed speculation about a takeover by Gazprom.', 'the club: denies "There will be a takeover by Gazprom"'],
  ['The club poured cold water on talk of a merger with Milan.', 'the club: denies "There will be a merger with Milan"'],
  ['Tim Dow denied rumours of an affair.', 'Tim Dow: denies "Tim Dow had an affair"'],
  ['Tim Dow dismissed reports of his death.', 'Tim Dow: denies "Tim Dow died"'],
  ['Tim Dow laughed off talk of his retirement.', 'Tim Dow: denies "Tim Dow will retire"'],
  ['The firm denied reports of layoffs at its Turin plant.', 'the firm: denies "There were layoffs at the firm’s Turin plant"'],
  ['Talk of a merger was dismissed by the bank.', 'the bank: denies "There will be a merger"'],
  ['The firm said reports of a deal were false.', 'the firm: denies "There was a deal"'],
  ['Claims of a deal are nonsense, the firm said.', 'the firm: denies "There was a deal"'],
  ['The firm rejected any suggestion of a cover-up.', 'the firm: denies "There was a cover-up"'],
  ['Ann Lund denied reports of threats against her.', 'Ann Lund: denies "There were threats against Ann Lund"'],
  ['Ann Lund rejected accusations of hypocrisy from the left.', 'Ann Lund: denies "Ann Lund was guilty of hypocrisy"'],
  // whom "against" lays it on is another one
  ['Ann Lund denied allegations of corruption against her husband.', 'Ann Lund: denies -'],
  ['Tim Dow denied allegations of violence against women.', 'Tim Dow: denies "There was violence against women"'],
  // what "about" tells of is only what they are about
  ['The bank denied rumours about its solvency.', 'the bank: denies -']
]
for (const [text, expected] of ANSWERS) t.test(`says what reports are of: ${text}`, async t => t.same(said(text), [expected]))

for (const answer of [', which the army denied.', ', but the army denied them.', '. The army denied them.']) {
  t.test(`what the article raises${answer}`, async t =>
    t.same(said(`There were reports of gunfire near the airport${answer}`), ['the army: denies "There was gunfire near the airport"']))
}

t.test('a claim of the article comes first', async t => {
  const text = 'Ann Lund said shots were fired at the airport in Linz. The army denied the claims of shots at the airport.'
  t.same(said(text).at(-1), 'the army: denies "Shots were fired at the airport in Linz" -> 0')
})
