// A long draft costs what its distinct statements cost, is told enough by a few findings of a kind, and holds nobody up meanwhile.
import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { checkDraft, MOST_ALIKE } from '../../../src/domain/check-draft.js'
import { findMatches } from '../../../src/domain/find-matches.js'
import { sampleService } from '../../fixtures/service.js'

/** How many turns of the event loop others get while something is done. */
async function turnsDuring (work: () => Promise<unknown>): Promise<number> {
  const counted = { turns: 0, isDone: false }
  const counting = (async () => { for (; !counted.isDone; counted.turns++) await setImmediate() })()
  await work()
  counted.isDone = true
  await counting
  return counted.turns
}

t.test('of what is alike so many findings are told', async t => {
  const { record } = await sampleService(t)
  const { findings } = await checkDraft(record, { text: 'Russia asked China for military aid.\n'.repeat(300), rules: ['ATTRIBUTION_DROPPED', 'DENIAL_OMITTED', 'KNOWN_CLAIM'] })
  const told = (rule: string): number => findings.filter(finding => finding.rule === rule).length
  t.same([told('ATTRIBUTION_DROPPED'), told('DENIAL_OMITTED'), told('KNOWN_CLAIM')], [MOST_ALIKE, 1, MOST_ALIKE])
})

t.test('a denial that is told in the end is told for all', async t => {
  const { record } = await sampleService(t)
  const text = `${'Russia asked China for military aid in secret.\nRussia asked China for military aid.\n'.repeat(30)}The Kremlin denied it.`
  t.same((await checkDraft(record, { text, rules: ['DENIAL_OMITTED'] })).findings, [])
})

t.test('others get a turn between two statements', async t => {
  const { record } = await sampleService(t)
  const sentences = Array.from({ length: 60 }, (_, at) => `The council bought ${at + 2} tractors for the valley.`)
  t.ok(await turnsDuring(async () => await checkDraft(record, { text: sentences.join(' ') })) >= 60)
  const statements = sentences.map(text => ({ span: { part: 'text' as const, start: 0, end: text.length, text }, source: null, stance: null, polarity: 'positive' as const, proposition: text }))
  t.ok(await turnsDuring(async () => await findMatches(record.index, statements, { limit: 3 })) >= 60)
})
