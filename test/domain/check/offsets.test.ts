// The law of places: the slice of what was sent from start to end is what is underlined, through any Unicode, markup and entities, in both units.
import fc from 'fast-check'
import t from 'tap'
import { checkDraft } from '../../../src/domain/check-draft.js'
import { counterOf } from '../../../src/http/offset-unit.js'
import { FLAGSHIP, sampleService } from '../../fixtures/service.js'

const RUNS = 12

/** Each character as a writer's editor may send it: itself, a numeric reference, or inside an element. */
const marked = (text: string, how: readonly number[]): string => [...text].map((character, at) => {
  const way = how[at % how.length] ?? 0
  if (way === 1) return `&#${character.codePointAt(0)};`
  if (way === 2) return `<b>${character}</b>`
  return way === 3 ? `${character}<!-- x -->` : character
}).join('')

/** What a reader sees, of what has been made above. */
const seen = (html: string): string => html.replace(/<!--.*?-->|<[^>]*>/g, '').replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))

const prose = fc.array(fc.constantFrom('🙂', 'e\u0301', 'ß', '日本', 'news', '👩‍👩‍👧', '\u200d', 'ﬁ', 'मि', 'I\u0307', '𝒳'), { minLength: 1, maxLength: 6 }).map(words => words.join(' '))
const ways = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 })

t.test('what is underlined is the sentence, whatever stands around and inside it', async t => {
  const { record } = await sampleService(t)
  await fc.assert(fc.asyncProperty(prose, prose, ways, async (before, after, how) => {
    const html = `<p>${marked(before, how)}.</p><p>${marked(`${FLAGSHIP}.`, how)}</p><p>${marked(after, how)}</p>`
    const { findings: [finding] } = await checkDraft(record, { html, rules: ['DENIAL_OMITTED'] })
    const [start, end] = [finding?.start ?? 0, finding?.end ?? 0]
    t.equal(seen(html.slice(start, end)), `${FLAGSHIP}.`)
    const count = counterOf(html)
    t.equal([...html].slice(count(start), count(end)).join(''), html.slice(start, end))
  }), { numRuns: RUNS })
  await fc.assert(fc.asyncProperty(prose, prose, async (before, after) => {
    const text = `${before}.\n\n${FLAGSHIP}.\n\n${after}`
    const { findings: [finding] } = await checkDraft(record, { text, rules: ['DENIAL_OMITTED'] })
    t.equal(text.slice(finding?.start, finding?.end), `${FLAGSHIP}.`)
  }), { numRuns: RUNS })
})
