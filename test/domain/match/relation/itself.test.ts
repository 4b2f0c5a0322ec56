// A text is the same as itself, whatever it says twice, and with something more.
import t from 'tap'
import { compare } from '../../../../src/domain/match/score.js'

const TEXTS = [
  'Italy chose Turin instead of Rome', 'Italy chose not Rome but Turin', 'Neither the mayor nor the bishop attended', 'Norway beat Sweden but lost to Denmark',
  'The bank lent Chad 5 million euros and borrowed 2 million from Norway', 'Rents rose in Lyon and fell in Turin', 'Fewer men than women voted in Kenya',
  'Lund, who resigned in May, was reappointed in June', 'Had the pilot braked, the plane would have stopped', 'The minister denied that she had denied the report',
  'It was not Moe but Lund who leaked the report', 'Lund refused to rule out resigning', 'Norvik dropped its plan to stop hiring', 'Sales doubled, then halved',
  'The crew was never told what to sign or not to sign', 'The fee has stood at 30 euros since 2005 and at 20 since 1998', 'Several boats left a few weeks after the first few boats',
  'The decision to publish or not to publish lies with the mayor', "The army's attack on the army of Chad failed", 'Real Madrid beat Atletico Madrid', "The king's brother met the king",
  'The dam took years to build, not one year', 'Moe visited Chad after a visit by Lund and before a visit by Berg', 'Norway gave Chad 40 boats and Chad gave Norway 30'
]

for (const text of TEXTS) {
  t.test(text, async t => {
    t.match(compare(text, text), { relation: 'same', differences: [] })
    t.match(compare(`${text}, officials said`, text), { relation: 'same', differences: [] })
  })
}
