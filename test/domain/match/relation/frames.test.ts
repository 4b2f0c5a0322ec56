// What a verb or phrase before the deed makes of it, in every frame for each of several deeds.
import t from 'tap'
import type { Relation } from '../../../../src/model/match.js'
import { compare } from '../../../../src/domain/match/score.js'

interface Deed { who: string, past: string, base: string, gerund: string, participle: string, what: string }

const DEEDS = [
  'The ministry of health|bought|buy|buying|bought|2,000 masks from a Turkish firm', 'The mayor of Gdansk|signed|sign|signing|signed|a lease with the shipyard in May',
  'Norway|sent|send|sending|sent|three frigates to the Black Sea', 'The port authority|closed|close|closing|closed|the northern terminal on Friday',
  'Police in Turin|arrested|arrest|arresting|arrested|two brothers over the theft of a painting', 'The bank Norbyte|hid|hide|hiding|hidden|losses of 40 million euros from auditors',
  'Judge Anna Brandt|freed|free|freeing|freed|the former minister on bail', 'The airline|sacked|sack|sacking|sacked|four pilots after the crash',
  'Rebels|shelled|shell|shelling|shelled|a market in the town of Sagaro', 'The university|withdrew|withdraw|withdrawing|withdrawn|the study on vaccines',
  'A German court|banned|ban|banning|banned|the sale of the drug to children', 'The union|accepted|accept|accepting|accepted|the pay offer of the railways',
  'The actor Nils Moe|paid|pay|paying|paid|a bribe to a customs officer', 'The water firm|dumped|dump|dumping|dumped|sewage into the river Elbe'
].map(line => {
  const [who = '', past = '', base = '', gerund = '', participle = '', what = ''] = line.split('|')
  return { who, past, base, gerund, participle, what }
})

const FRAMES: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  contradicts: [
    'did not BASE', 'never PAST', 'refused to BASE', 'failed to BASE', 'declined to BASE', 'decided not to BASE', 'decided against GERUND', 'stopped short of GERUND', 'has yet to BASE',
    'has not PARTICIPLE', 'will not BASE', 'ruled out GERUND', 'refrained from GERUND', 'was prevented from GERUND', 'was unable to BASE', 'neglected to BASE', 'forgot to BASE', 'chose not to BASE',
    'abandoned a plan to BASE', 'dropped plans to BASE', 'shelved plans to BASE', 'resisted calls to BASE', 'rejected calls to BASE', 'ignored calls to BASE', 'backed away from GERUND',
    'balked at GERUND', 'has no plans to BASE', 'denied GERUND', 'denied having PARTICIPLE', 'wrongly claimed to have PARTICIPLE', 'pretended to have PARTICIPLE', 'stopped GERUND', 'avoided GERUND'
  ],
  related: [
    'may have PARTICIPLE', 'is accused of GERUND', 'is said to have PARTICIPLE', 'is suspected of GERUND', 'plans to BASE', 'tried to BASE', 'threatened to BASE', 'considered GERUND', 'was urged to BASE',
    'is expected to BASE', 'would BASE', 'agreed to BASE', 'was cleared of GERUND', 'was charged with GERUND', 'came close to GERUND', 'almost PAST', 'was forbidden to BASE', 'was banned from GERUND',
    'helped Poland BASE', 'let Poland BASE', 'blamed Poland for GERUND', 'thanked Poland for GERUND', 'accused Poland of GERUND'
  ],
  same: [
    'has PARTICIPLE', 'had PARTICIPLE', 'admitted GERUND', 'confessed to GERUND', 'regrets GERUND', 'apologised for GERUND', 'was praised for GERUND', 'managed to BASE', 'succeeded in GERUND',
    'proceeded to BASE', 'did indeed BASE', 'secretly PAST', 'went on to BASE', 'is known to have PARTICIPLE', 'was seen GERUND', 'ended up GERUND', 'not only PAST'
  ]
}

const inFrame = (frame: string, { who, past, base, gerund, participle, what }: Deed): string =>
  `${who} ${frame.replace('PAST', past).replace('BASE', base).replace('GERUND', gerund).replace('PARTICIPLE', participle)} ${what}`

for (const [relation, frames] of Object.entries(FRAMES)) {
  t.test(`${relation} in every frame`, async t => {
    for (const frame of frames) t.same(DEEDS.filter(deed => compare(inFrame(frame, deed), inFrame('PAST', deed)).relation !== relation).map(deed => inFrame(frame, deed)), [], frame)
  })
}

t.test('a verb with two opposites in the other text is opposed to one, whichever text comes first', async t => {
  for (const [one, other] of [['kept', 'won'], ['won', 'kept'], ['kept', 'found'], ['saved', 'gained']]) {
    const [lost, both] = ['The club lost the cup', `The club ${one} the cup and ${other} the ball`]
    t.same([compare(lost, both).relation, compare(both, lost).relation], ['contradicts', 'contradicts'], both)
  }
})
