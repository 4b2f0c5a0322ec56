import t from 'tap'
import { compare, MATCH_THRESHOLD } from '../../../../../src/domain/match/score.js'

const ROWS: ReadonlyArray<readonly [string, string, boolean]> = [
  ['Ragnhild Moe would beat him', 'Ragnhild Moe has won over and over and over', false],
  ['Ragnhild Moe is with them', 'Ragnhild Moe can do so again', false],
  ['Ragnhild Moe is with them', 'Ragnhild Moe is with them again', true],
  ['Ragnhild Moe won the election', 'Ragnhild Moe has won the vote', true],
  ['The struggle continues', 'Many still struggle just to get by', false],
  ['27 people had died', '27 of them had died', true],
  ['Ragnhild Moe was suspended', 'Ragnhild Moe had been suspended by the ministry', true]
]

t.test('takes texts that share hardly more than a name for one only where they are nearly the same letters', async t => {
  for (const [found, known, one] of ROWS) t.equal(compare(found, known).score >= MATCH_THRESHOLD, one, `${found} / ${known}`)
})
