import t from 'tap'
import { findAttributions } from '../../../../src/domain/extract/find/find-attributions.js'
import { asMarked } from '../../../bench/as-marked.js'
import { mergeFound } from '../../../../src/domain/extract/tag/merge-found.js'
import { said } from '../said.js'
import { sceneOf, wordsOf } from './scene-of.js'

/** The contents where a model sees who spoke and what follows. */
function contents (text: string, follows: string): string[] {
  const { document, group } = sceneOf(text, [['source', 'Ana Ruiz'], ['cue', 'said'], ['content', follows]])
  const seen = { groups: [{ spans: group, margin: () => 9 }], cueProbability: () => 1 }
  return mergeFound(document, findAttributions(document), seen, asMarked).flatMap(({ contents }) => contents.map(span => wordsOf(document, span)))
}

t.test('words before a cue that cuts the sentence belong to what is said', async t => {
  t.same(contents('In the dry months, Ana Ruiz said, the well fails.', 'the well fails'), ['In the dry months', 'the well fails'])
  t.same(contents('But to fill the well, Ana Ruiz said, one must dig.', 'one must dig'), ['to fill the well', 'one must dig'])
  t.same(contents('When the pump broke, Ana Ruiz said, “we were thirsty.”', 'we were thirsty'), ['When the pump broke', 'we were thirsty'])
})

t.test('words that tell how and when it was said do not', async t => {
  t.same(contents('In a statement, Ana Ruiz said, the well fails.', 'the well fails'), ['the well fails'])
  t.same(contents('Asked about the pump, Ana Ruiz said, the well fails.', 'the well fails'), ['the well fails'])
  t.same(contents('At the end of the day, Ana Ruiz said, “The well fails.”', 'The well fails'), ['The well fails'])
  t.same(contents('Still, Ana Ruiz said, the well fails.', 'the well fails'), ['the well fails'])
})

t.test('a claim on record holds them, too', async t => {
  t.same(said('In the dry months, Ana Ruiz said, the well in Lund fails.'), ['Ana Ruiz: asserts "In the dry months the well in Lund fails"'])
})
