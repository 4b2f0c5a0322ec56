import t from 'tap'
import { said } from '../said.js'

const PAPER = { publisher: 'The Gull' }

for (const lead of ['Contrary to what Ann Lund said', 'Despite what Ann Lund claimed', 'Whatever Ann Lund says', 'Unlike what Ann Lund reported']) {
  t.test(`nobody says what gainsays him: ${lead}`, async t =>
    t.same(said(`${lead}, the tax was introduced in Norway in 2014.`, PAPER), ['The Gull: asserts "The tax was introduced in Norway in 2014"']))
}

const ROWS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['The tax was introduced in 2014, contrary to what Ann Lund said.', ['The Gull: asserts "The tax was introduced in 2014"']],
  ['The tax was introduced in 2014, and not in 2010, as Ann Lund had claimed.', ['The Gull: asserts "The tax was introduced in 2014, and not in 2010"']],
  ['Ann Lund said Tim Dow had not been drunk, as the tabloid claimed, but ill.', ['Ann Lund: asserts not "Tim Dow had been drunk"']],
  ['Ann Lund said the crew was not drunk, as reported, but ill.', ['Ann Lund: asserts not "The crew was drunk"', 'Ann Lund: asserts "The crew was ill"']],
  ['Ann Lund said the ship was in port and not at sea, as the paper had reported.', ['Ann Lund: asserts "The ship was in port and not at sea"']],
  ['Tim Dow, contrary to what Ann Lund says, did not raise the tax.', ['The Gull: asserts not "Tim Dow raised the tax"']],
  ['Tim Dow was not, as Bild claimed, a spy.', ['The Gull: asserts not "Tim Dow was a spy"']],
  ['The guard was not, as Bild claimed, drunk, Ann Lund said.', ['Ann Lund: asserts not "The guard was drunk"']],
  ['The firm had not poisoned the river in Norway, as villagers claimed.', ['The Gull: asserts not "The firm had poisoned the river in Norway"']],
  // who warned that it was not, said so
  ['The bridge was not safe, as engineers had warned.', ['engineers: asserts not "The bridge was safe"']]
]
for (const [text, expected] of ROWS) t.test(`lays nothing on whom it gainsays: ${text}`, async t => t.same(said(text, PAPER), expected))

const SPLIT: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Tim Dow was not the owner but a tenant', ['not "Tim Dow was the owner"', '"Tim Dow was a tenant"']],
  ['the president was not sick but resting', ['not "The president was sick"', '"The president was resting"']],
  ['the fire was not an accident but arson', ['not "The fire was an accident"', '"The fire was arson"']],
  ['the money went not to Oslo but to Bergen', ['"The money went to Bergen"']]
]
for (const [words, claims] of SPLIT) t.test(`not one but another: ${words}`, async t => t.same(said(`Ann Lund said ${words}.`), claims.map(claim => `Ann Lund: asserts ${claim}`)))
