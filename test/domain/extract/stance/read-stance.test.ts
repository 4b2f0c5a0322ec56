import t from 'tap'
import { readStance, type CueObject } from '../../../../src/domain/extract/stance/read-stance.js'

const nothing: CueObject = {
  clause: false, own: false, claim: false, falsified: false, uttered: false, request: false, happening: false, signal: false, withheld: false
}
const lemmas: Record<string, string> = { "n't": 'not', brushed: 'brush', ruled: 'rule', declined: 'decline', refused: 'refuse' }
const cue = (text: string) => text.split('|').map(part => part.trim().split(' ').map(lower => ({ lower, lemma: lemmas[lower] ?? lower })))

const rows: ReadonlyArray<readonly [string, Partial<CueObject>, string]> = [
  ['denied', { clause: true }, 'denies'],
  ['did not deny', { clause: true }, 'does_not_address'],
  ["did n't deny", { clause: true }, 'does_not_address'],
  ['would deny', { clause: true }, 'nothing'],
  ['denied', { withheld: true }, 'asserts'],
  ['did not deny', { withheld: true }, 'nothing'],
  ['rejected', { claim: true }, 'denies'],
  ['rejected', {}, 'asserts'],
  ['did not reject', { claim: true }, 'does_not_address'],
  ['did not reject', {}, 'nothing'],
  ['will reject', { claim: true }, 'nothing'],
  ['brushed off', { claim: true }, 'denies'],
  ['ruled out', { own: true }, 'asserts flipped'],
  ['ruled out', {}, 'nothing'],
  ['did not rule out', { own: true }, 'neither_confirms_nor_denies'],
  ['confirmed', {}, 'confirms'],
  ['may confirm', {}, 'nothing'],
  ['declined to confirm', {}, 'neither_confirms_nor_denies'],
  ['neither confirmed | nor denied', { clause: true }, 'neither_confirms_nor_denies'],
  ['doubted', { clause: true }, 'questions'],
  ['did not doubt', { clause: true }, 'asserts'],
  ['had no evidence', { clause: true }, 'questions'],
  ['saw no proof', { clause: true }, 'questions'],
  ['had never heard of', {}, 'disclaims_knowledge'],
  ['had heard of', {}, 'asserts'],
  ['was unaware of', {}, 'disclaims_knowledge'],
  ['was not unaware of', {}, 'nothing'],
  ['did not address', {}, 'does_not_address'],
  ['did not address | did not deny', {}, 'does_not_address'],
  ['said | had never heard of', {}, 'disclaims_knowledge'],
  ['quoted | as saying', {}, 'asserts'],
  ['might deny | would deny', {}, 'nothing'],
  ['dodged', {}, 'does_not_address'],
  ['addressed', {}, 'asserts'],
  ['refused to address', {}, 'declines_to_comment'],
  ['did not respond to', { request: true }, 'does_not_respond'],
  ['did not respond to', {}, 'does_not_address'],
  ['responded', {}, 'asserts'],
  ['declined to respond', {}, 'declines_to_comment'],
  ['would not comment', {}, 'declines_to_comment'],
  ['commented', {}, 'asserts'],
  ['was not speaking of', {}, 'nothing'],
  ['would not speak of', {}, 'declines_to_comment'],
  ['declined to discuss', {}, 'declines_to_comment'],
  ['did not say', {}, 'does_not_address'],
  ['refused to say', {}, 'declines_to_comment'],
  ['said', {}, 'asserts'],
  ['did not believe', { clause: true }, 'asserts flipped'],
  ['believed', { clause: true }, 'asserts'],
  ['refused to believe', { clause: true }, 'nothing'],
  ['called', { claim: true, falsified: true }, 'denies'],
  ['called', { falsified: true }, 'asserts'],
  ['called', { claim: true }, 'asserts'],
  ['did not call', { claim: true, falsified: true }, 'nothing'],
  ['would call', { claim: true, falsified: true }, 'asserts'],
  ['accused', {}, 'asserts'],
  ['did not accuse', {}, 'nothing'],
  ['warned', {}, 'asserts'],
  ['did not warn', {}, 'nothing'],
  ['no longer denies', { clause: true }, 'does_not_address']
]
for (const [words, object, expected] of rows) {
  t.test(`${words} (${Object.keys(object).join()}) is ${expected}`, async t => {
    const reading = readStance(cue(words), { ...nothing, ...object })
    t.equal(reading === undefined ? 'nothing' : reading.stance + (reading.flips ? ' flipped' : ''), expected)
  })
}

t.test('a quote that stands alone asserts', async t => t.same(readStance([], nothing), { stance: 'asserts', flips: false }))
