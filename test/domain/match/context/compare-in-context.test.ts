import t from 'tap'
import { gistOf } from '../../../../src/domain/match/context/gist.js'
import { compareInContext, measure } from '../../../../src/domain/match/score.js'

const FERRY = `Ferry line Baltmar drops Gotland route
VISBY, Sweden - Ferry company Baltmar will end its service to Gotland in May, chief executive Pia Holm said. Captain Olle Brandt called the closure a disgrace.`

/** claim, text, the relation in the context of its article; undefined where the article adds nothing */
const rows: Array<[string, string, string | undefined]> = [
  ['The closure would cost 900 jobs', 'The closure of the Gotland route would cost 900 jobs', 'same'],
  ['The move would cost 900 jobs', 'The Gotland closure would cost 900 jobs', 'same'],
  ['The move would cost 900 jobs', 'The Gotland closure would cost 90 jobs', 'differs'],
  ['The company owed the port 3 million euros', 'Baltmar owed the port 3 million euros', 'same'],
  ['The company owed the country 3 million euros', 'Baltmar owed Sweden 3 million euros', 'same'],
  ['Baltmar owed the country 3 million euros', 'Sweden owed Baltmar 3 million euros', 'differs'],
  ['The company did not owe the port 3 million euros', 'Baltmar owed the port 3 million euros', 'contradicts'],
  ['Passengers would be paid 40 euros each', 'Passengers from Visby would be paid 40 euros each', 'same'],
  ['Harbour fees had risen twice since 2020', 'Baltmar had risen twice since 2020', undefined],
  ['The port would pay 3 million euros', 'The port would pay Oslo 3 million euros', undefined],
  ['Pilots asked the port to lower its fees', 'Baltmar asked the port to lower its fees', undefined],
  ['Nobody had been asked for the money back', 'Baltmar was asked for the money back', undefined],
  ['The service was lost', 'The Gotland service was lost', 'same'],
  ['The service was lost', 'The ferry service was lost', undefined],
  ['No fare was raised', 'Baltmar raised a fare', 'contradicts'],
  ['Everybody had been asked for the money back', 'Baltmar was asked for the money back', undefined]
]

for (const [claim, text, relation] of rows) {
  t.test(`${claim} | ${text}`, async t => {
    t.equal(compareInContext(measure(text, claim), gistOf(FERRY, claim))?.relation, relation)
  })
}

t.test('keeps of an article what the claim does not say, each word once', async t => {
  t.equal(gistOf('Port shuts\nThe port of Visby shut on Monday. The shut port is small.', 'The harbour of Visby was shut'), 'Port Monday small')
})

t.test('of two states that the article tells of, either may have done it', async t => {
  const claim = 'The port was shelled on Friday'
  const told = 'Port hit\nNorway said that Sweden had shelled the port. Nobody was hurt.'
  t.equal(compareInContext(measure('Norway shelled the port on Friday', claim), gistOf(told, claim)), undefined)
})
