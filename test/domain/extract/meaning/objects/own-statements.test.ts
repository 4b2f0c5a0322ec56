import t from 'tap'
import { ownStatement } from '../../../../../src/domain/extract/meaning/objects/own-statements.js'
import { textOf } from '../../../../../src/domain/extract/clauses/words.js'
import { words } from '../words-of.js'

const rows: ReadonlyArray<readonly [string, string | undefined]> = [
  ['asking China for arms', 'Peru asked China for arms'],
  ['having asked China for arms', 'Peru had asked China for arms'],
  ['being late', 'Peru was late'],
  ['secretly asking China for arms', 'Peru secretly asked China for arms'],
  ['not paying the debt', 'Peru did not pay the debt'],
  ['ever paying the debt', 'Peru paid the debt'],
  ['involvement', 'Peru was involved'],
  ['any involvement in the raid', 'Peru was involved in the raid'],
  ['all responsibility, Chile said', 'Peru was responsible, Chile said'],
  ['the plan', undefined],
  ['such plans', undefined],
  ['Chile’s role in it', undefined],
  ['the offer', undefined],
  ['anything', undefined],
  ['building', undefined],
  ['', undefined]
]
for (const [phrase, expected] of rows) {
  t.test(`of "${phrase}"`, async t => {
    const statement = ownStatement(words(phrase), 'Peru')
    t.equal(statement === undefined ? undefined : textOf(statement), expected)
  })
}

t.test('what is ruled out lies ahead', async t => {
  const ahead = (phrase: string) => textOf(ownStatement(words(phrase), 'Peru', { tense: 'future' }) ?? [])
  t.equal(ahead('closing the port'), 'Peru will close the port')
  t.equal(ahead('not closing the port'), 'Peru will not close the port')
})

t.test('several of them were', async t => {
  t.equal(textOf(ownStatement(words('involvement'), 'Two firms', { several: true }) ?? []), 'Two firms were involved')
  t.equal(ownStatement(words('the offer'), 'Two firms', { several: true }), undefined)
})

t.test('a gerund that the tagger took for a noun is read by its spelling', async t => {
  const noun = (text: string) => textOf(ownStatement(words(text + ' the port').map((word, index) => index === 0 ? { ...word, lemma: word.lower } : word), 'Peru', { tense: 'future' }) ?? [])
  t.same(['planning', 'closing', 'selling', 'opening'].map(noun), ['plan', 'close', 'sell', 'open'].map(verb => `Peru will ${verb} the port`))
})
