import t from 'tap'
import { alignedOf, type Aligned } from '../../../../src/domain/match/relation/align/aligned.js'
import { featuresOf } from '../../../../src/domain/match/relation/signals/features.js'
import { orient } from '../../../../src/domain/match/relation/align/oriented.js'
import { relationSignals, type RelationSignals } from '../../../../src/domain/match/relation/signals/relation-signals.js'
import { parse } from '../../../../src/domain/match/score.js'

const signalsOf = (claim: string, text: string): Record<string, number> =>
  Object.assign({}, ...signalsOfAligned(alignedOf(parse(claim), parse(text))))
const signalsOfAligned = (aligned: Aligned): RelationSignals[] => relationSignals(orient(aligned), [], featuresOf(aligned))
const signal = (name: string, claim: string, text: string): number => Number(signalsOf(claim, text)[name])

const FERRY = 'The ferry Astrid, which was built in Gdansk for a firm in Lund, carried 250 passengers and forty cars on its voyage to Denmark in 1998'
const rows: Array<[string, string, string, (value: number) => boolean]> = [
  ['numberMargin', 'The ferry carried more than 200 passengers', FERRY, value => value < 0],
  ['numberMargin', 'The ferry carried more than 300 passengers', FERRY, value => value > 0],
  ['numberMargin', 'The ferry carried passengers', FERRY, value => value === 0],
  ['numberBroken', 'The ferry carried more than 300 passengers', FERRY, value => value === 1],
  ['numberHeld', 'The ferry carried more than 200 passengers', FERRY, value => value === 1],
  ['numberHeld', 'The ferry carried 250 passengers', 'The ferry Astrid, built in Gdansk for a firm in Lund, carried about 250 passengers to Denmark', value => value === 1],
  ['numberHeld', 'The ferry carried 250 to 300 passengers', 'The ferry Astrid, built in Gdansk for Lund, carried fewer than 280 passengers to Denmark', value => value === 1],
  ['numberBoth', 'The hall holds 300 chairs', 'The old hall at the harbour of Lund holds 300 chairs, and the new one on the hill holds 400 chairs', value => value === 1],
  ['numberHeld', 'The ferry carried under 260 passengers', 'The ferry Astrid, built in Gdansk for a firm in Lund, carried more than 240 passengers to Denmark', value => value === 0],
  ['numberAlone', 'The ferry carried 90 passengers', 'The ferry Astrid, which was built in Gdansk for a firm in Lund, carried passengers and cars', value => value === 1],
  ['numberAlone', 'The ferry carried over 9 parcels', FERRY, value => value === 1],
  ['numberThere', 'The ferry carried 250 passengers', FERRY, value => value === 1],
  ['numberMissing', 'The ferry carried 240 passengers', FERRY, value => value === 1],
  ['dateMargin', 'The ferry sailed to Denmark before 1997', FERRY, value => value > 0],
  ['dateMargin', 'The ferry sailed to Denmark before 1999', FERRY, value => value < 0],
  ['dateMargin', 'The ferry sailed to Denmark', FERRY, value => value === 0],
  ['dateBoth', 'The hall burned down in 1990', 'The old hall at the harbour of Lund, which was built in 1950 by monks, burned down in 1990', value => value === 1],
  ['dateBroken', 'The ferry sailed to Denmark on Monday', FERRY, value => value === 0],
  ['subjectGone', 'Bertil Dahl sold the harbour', 'Greta Lind, who came from Oslo with her two sisters, sold the harbour', value => value === 1],
  ['subjectRival', 'Bertil Dahl sold the harbour', 'Greta Lind, who came from Oslo with her two sisters, sold the harbour', value => value === 1],
  ['subjectAnaphor', 'Bertil Dahl sold the harbour', 'He had come from Oslo with his two sisters and sold the harbour', value => value === 1],
  ['subjectsApart', 'Bertil Dahl sold the harbour', 'Greta Lind sold the harbour and the old mill beside it to two sisters', value => value === 1],
  ['sameSubject', 'Bertil Dahl sold the harbour', 'Bertil Dahl sold the harbour and the old mill beside it to two sisters', value => value === 1],
  ['subjectThere', 'On Monday', FERRY, value => value === 0.5],
  ['toneWorse', 'The play got positive reviews', 'The play, which opened in Lund in May with a large cast, was panned by all', value => value === 1],
  ['toneBetter', 'The play got negative reviews', 'The play, which opened in Lund in May with a large cast, was praised by all', value => value === 1],
  ['toneClearer', 'The play got mixed reviews', 'The play, which opened in Lund in May with a large cast, was praised by all', value => value === 1],
  ['toneSame', 'The play got mixed reviews', 'The play, which opened in Lund in May with a large cast, had a lukewarm welcome', value => value === 1],
  ['lostUnknown', 'The ferry carried wibblings', FERRY, value => value === 1]
]
for (const [name, claim, text, holds] of rows) t.test(`${name}: ${claim} | ${text}`, async t => t.ok(holds(signal(name, claim, text)), String(signal(name, claim, text))))
