import t from 'tap'
import { foundIn } from './found-in.js'

/** A title, and what is found in it. */
const rows: ReadonlyArray<readonly [string, ...string[]]> = [
  ['Exports to double by 2030: minister', 'headline [minister] <:> {Exports to double by 2030}'],
  ['Tarn paid the mayor: report', 'headline [report] <:> {Tarn paid the mayor}'],
  ['Tarn paid the mayor: Ruiz', 'headline [Ruiz] <:> {Tarn paid the mayor}'],
  ['Ruiz: Tarn paid the mayor', 'headline [Ruiz] <:> {Tarn paid the mayor}'],
  ['Tarn paid the mayor, according to police', 'according-to [police] <according to> {Tarn paid the mayor}'],
  // these lay nothing on anybody
  ['How the bridge fell: Ruiz'],
  ['Bridge closed: live updates'],
  ['Row over the ferry: report'],
  ['Where was the mayor? Bridge closed: Ruiz']
]
for (const [title, ...expected] of rows) t.test(`a headline: ${title}`, async t => t.same(foundIn('It rained.', title), expected))
