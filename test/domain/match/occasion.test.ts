import t from 'tap'
import { canMeanSame, dependsOnOccasion, occasionOf } from '../../../src/domain/match/occasion.js'

const article = (text: string, publishedAt: string | null = '2026-03-04T08:00:00Z', title: string | null = null) => occasionOf({ title, text, publishedAt })
const lagos = article('Bola Adeyemi, who speaks for drivers in Lagos, said on Monday that the police had closed the road.')
const lima = article('In Lima, Rosa Paucar told reporters that the police had closed the road.')
const unnamed = article('Police said that they had closed the road.')

t.test('what names nobody means the same only in articles that tell of the same', async t => {
  t.notOk(canMeanSame('The police closed the road', lagos, lima))
  t.ok(canMeanSame('The police closed the road', lagos, article('The road in Lagos is closed, said Ada Quist.')))
  t.notOk(canMeanSame('The police closed the road', lagos, unnamed), 'which says of nothing where it is')
  t.ok(canMeanSame('The police closed the road', unnamed, article('The road was closed by police.')), 'neither of which does')
  t.notOk(canMeanSame('The police closed the road', article('GDANSK, Poland (Example Wire) - Police closed the road.'), article('QUITO - Police closed the road.')))
  t.notOk(canMeanSame('The police closed the road', article('POZNAN - Police closed the road.'), article('CHICAGO - Police closed the road.')))
  t.notOk(canMeanSame('The police closed the road', article('Kenyan police closed the road.'), article('Police in France closed the road.')))
  t.ok(canMeanSame('Norland closed the road', lagos, lima), 'which names somebody')
})

t.test('what is dated from the day on which it is said means the same only near that day', async t => {
  const on = (publishedAt: string | null) => article('Norland lost 4 million euros, said Ada Quist of Bank Zed.', publishedAt)
  const rows: Array<[string, string | null, string | null, boolean]> = [
    ['Norland lost money last year', '2024-05-01T00:00:00Z', '2026-05-01T00:00:00Z', false],
    ['Norland lost money last year', '2024-05-01T00:00:00Z', '2024-11-01T00:00:00Z', true],
    ['Norland lost money in 2023', '2024-05-01T00:00:00Z', '2026-05-01T00:00:00Z', true],
    ['Norland will vote on Friday', '2024-01-08T00:00:00Z', '2024-05-08T00:00:00Z', false],
    ['Norland will vote on Friday', '2024-01-08T00:00:00Z', '2024-01-10T00:00:00Z', true],
    ['Norland voted yesterday', '2024-01-08T00:00:00Z', '2024-01-12T00:00:00Z', false],
    ['Norland votes in May', '2024-01-08T00:00:00Z', '2025-01-12T00:00:00Z', false],
    ['Norland votes in May', null, '2025-01-12T00:00:00Z', true],
    ['Norland lost money', '2004-05-01T00:00:00Z', '2026-05-01T00:00:00Z', true]
  ]
  for (const [text, one, other, means] of rows) {
    t.equal(canMeanSame(text, on(one), on(other)), means, `${text}: ${one}, ${other}`)
    t.equal(canMeanSame(text, on(other), on(one)), means)
    if (!means) t.ok(dependsOnOccasion(text))
  }
  t.notOk(dependsOnOccasion('Norland lost money in 2023'))
  t.ok(dependsOnOccasion('The government lost money'))
})

t.test('a name is told from a word that begins a sentence, and from a day', async t => {
  t.same(article('Police came. Then the Mayor left on Friday with Wu.').names, 2)
  t.same([...article('Ships left for Norland.', null, 'Ships Leave For Wexby').words].sort(), ['norland', 'wexbi'])
})
