// How many near-misses are taken for the same claim, and how many paraphrases are found to be: npm run bench:relation-gold [-- open-3 open-4] [-- --errors]
// The pairs are test/fixtures/gold/relations-*.jsonl, written for this project. The aside half was kept from those who worked on the relation:
// figures only are printed of it; --errors lists what went wrong in the open half.
import { readFileSync } from 'node:fs'
import { compare } from '../../src/domain/match/score.js'

interface Pair { id: string, kind: string, claim: string, text: string, relation: string }
interface Judged extends Pair { found: string, score: number }

const read = (part: string): Judged[] => readFileSync(new URL(`../fixtures/gold/relations-${part}.jsonl`, import.meta.url), 'utf8').trimEnd().split('\n')
  // the fixture's rows have this shape: its own README and the tests that read it say so
  .map(line => JSON.parse(line) as Pair)
  .map(pair => {
    const { relation, score } = compare(pair.text, pair.claim)
    return { ...pair, found: relation, score }
  })

const share = (pairs: readonly Judged[], holds: (pair: Judged) => boolean): string =>
  `${(100 * pairs.filter(holds).length / Math.max(1, pairs.length)).toFixed(1)} % of ${pairs.length}`

function report (part: string, pairs: readonly Judged[]): void {
  const warned = pairs.filter(({ relation, found }) => isWarning(relation) && isWarning(found))
  console.log(`${part}: paraphrases called same ${share(pairs.filter(({ relation }) => relation === 'same'), isRight)} (goal 80), ` +
    `near-misses called same ${share(pairs.filter(({ relation }) => relation !== 'same'), ({ found }) => found === 'same')} (goal 5), ` +
    `contradicts told from differs ${share(warned, isRight)} (goal 85), near-misses warned of ${share(pairs.filter(({ relation }) => isWarning(relation)), ({ found }) => isWarning(found))}`)
  for (const kind of new Set(pairs.map(({ kind }) => kind))) {
    const own = pairs.filter(pair => pair.kind === kind)
    console.log(`  ${kind.padEnd(24)} right ${share(own, isRight)}`)
  }
}

const isRight = ({ relation, found }: Judged): boolean => relation === found
const isWarning = (relation: string): boolean => relation === 'contradicts' || relation === 'differs'

const flags = process.argv.slice(2)
const asked = flags.filter(flag => !flag.startsWith('--'))
for (const part of asked.length > 0 ? asked : ['open', 'open-2', 'open-3', 'open-4', 'open-5', 'aside']) {
  const pairs = read(part)
  report(part, pairs)
  if (!flags.includes('--errors') || part === 'aside') continue
  for (const { kind, relation, found, score, claim, text } of pairs.filter(pair => !isRight(pair))) console.log(`${kind}: ${relation}, found ${found} (${score}): ${claim} | ${text}`)
}
