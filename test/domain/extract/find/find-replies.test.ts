import t from 'tap'
import { foundIn } from './found-in.js'

const rows: ReadonlyArray<readonly [string, ...string[]]> = [
  ['It was safe, came the reply from Oslo.', 'noun [Oslo] <reply> {It was safe}'],
  ['It was safe: so runs the defence of Ana Ruiz.', 'noun [Ana Ruiz] <defence> {It was safe}'],
  ['It was nothing, runs the reply from Lima: the bridge had cracks.', 'noun [Lima] <reply> {It was nothing | the bridge had cracks}'],
  ['It was safe, was Oslo\'s curt answer.', 'noun [Oslo] <answer> {It was safe}'],
  ['Word from the palace: the king did not faint.', 'noun [the palace] <Word> {the king did not faint}'],
  ['His answer was blunt: the bridge had cracks.', 'noun [His] <answer> {the bridge had cracks}'],
  ['The reply was late.'],
  ['A reply from Oslo was late.'],
  ['The bridge and the reply from Oslo were late.']
]
for (const [sentence, ...expected] of rows) t.test(`finds the reply: ${sentence}`, async t => t.same(foundIn(sentence), expected))
