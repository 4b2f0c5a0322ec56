import t from 'tap'
import { declared } from '../../../../../src/domain/extract/meaning/contents/declared.js'
import { textOf } from '../../../../../src/domain/extract/clauses/words.js'
import { words as wordsOf } from '../words-of.js'

const stated = (question: string): string | undefined => {
  const words = declared(wordsOf(question))
  return words === undefined ? undefined : textOf(words)
}

t.test('a question turned round is a statement', async t => {
  const rows: Array<[string, string]> = [
    ['Did the crew send a distress call?', 'The crew sent a distress call'],
    ['Does the firm own the quarry?', 'The firm owns the quarry'],
    ['Do they own it?', 'They own it'],
    ['Did you sign the order?', 'I signed the order'],
    ['Minister, did you sign your order?', 'I signed my order'],
    ["Didn't you sign it?", 'I signed it'],
    ['Have you ever taken money from the lobby?', 'I have ever taken money from the lobby'],
    ['Was the ferry overloaded?', 'The ferry was overloaded'],
    ['Were you there?', 'I was there'],
    ['Is it true that you were offered a car?', 'I was offered a car'],
    ['Can you confirm that the talks will be held in Muscat?', 'The talks will be held in Muscat'],
    ['So the governor knew?', 'The governor knew'],
    ['You sold it, then?', 'I sold it'],
    ['Will anyone resign?', 'Anyone will resign']
  ]
  for (const [question, statement] of rows) t.equal(stated(question), statement, question)
})

t.test('what asks who, what or why states nothing, nor does what cannot be turned round', async t => {
  for (const question of ['Who signed it?', 'Why did you sign it?', 'And the cattle?', 'Is the uncle in the book your own uncle?', 'Did you know me?', 'To a relative of yours?']) {
    t.equal(stated(question), undefined, question)
  }
})
