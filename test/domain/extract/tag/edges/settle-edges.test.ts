import t from 'tap'
import { edgeChoices, type EdgeChoice } from '../../../../../src/domain/extract/tag/edges/edge-choices.js'
import { createScoreEdges } from '../../../../../src/domain/extract/tag/edges/edge-model.js'
import { createSettle, spansToSettle } from '../../../../../src/domain/extract/tag/edges/settle-edges.js'
import { LABEL_COUNT } from '../../../../../src/domain/extract/tag/labels.js'
import { trainEdges, type EdgeExample } from '../../../../../src/domain/extract/tag/train/train-edges.js'
import { sceneOf, wordsOf } from '../scene-of.js'

/** "Ada Quist said the well runs dry, tearing her hair": the labels leave open whether contents end at the comma. */
function openScene (name: string, thing: string) {
  const scene = sceneOf(`${name} said ${thing} runs dry, tearing her hair.`, [['source', name], ['cue', 'said'], ['content', `${thing} runs dry, tearing her hair`]])
  const { tokens } = scene.document
  const comma = tokens.findIndex(({ text }) => text === ',')
  for (let token = comma; token < tokens.length - 1; token++) scene.probable.probabilities[token * LABEL_COUNT + 6] = 0.6
  return { ...scene, comma }
}

const NAMES = ['Ada Quist', 'Ken Holt', 'Vera Lindt', 'Rui Costa']
const examples = NAMES.flatMap((name, index) => {
  const { document, group, probable, comma } = openScene(name, ['the well', 'a brook', 'the lake', 'my pond'][index] ?? '')
  return spansToSettle(document, group, probable).map(({ span, need }): EdgeExample => {
    const choices = edgeChoices(document, group, { span, need }, probable)
    return { choices, right: Math.max(0, choices.findIndex(({ to }) => to === comma)) }
  }).filter(({ choices }) => choices.length > 1)
})
const model = trainEdges(examples, { epochs: 20, rate: 0.2, sparsity: 1e-4, minCount: 2 })

t.test('learns to end contents where they end elsewhere', async t => {
  const { document, group, probable } = openScene('Mia Berg', 'the spring')
  t.same(createSettle(model)(document, group, probable).map(span => wordsOf(document, span)), ['Mia Berg', 'said', 'the spring runs dry'])
})

t.test('without weights spans stay as the labels have them', async t => {
  const { document, group, probable } = openScene('Mia Berg', 'the spring')
  t.same(createSettle({ hashes: new Int32Array(), weights: new Float64Array() })(document, group, probable), group)
})

t.test('the same examples give the same weights', async t => {
  t.same(trainEdges(examples, { epochs: 20, rate: 0.2, sparsity: 1e-4, minCount: 2 }), model)
})

const choicesOf = (certain: number, spans: Parameters<typeof sceneOf>[1], text = '“We left,” Ada Quist said, “It was late.”'): EdgeChoice[][] => {
  const { document, group, probable } = sceneOf(text, spans, certain)
  return spansToSettle(document, group, probable).map(piece => edgeChoices(document, group, piece, probable))
}

t.test('what is sure has one choice, and what is not may be left out where others remain', async t => {
  const spans = [['content', 'We left'], ['source', 'Ada Quist'], ['cue', 'said'], ['content', 'It was late']] as const
  t.same(choicesOf(1, spans).map(({ length }) => length), [1, 1, 1, 1])
  const isEmpty = ({ from, to }: EdgeChoice): boolean => from === to
  t.same(choicesOf(0.9, spans).map(choices => choices.some(isEmpty)), [true, true, true, true])
  t.same(choicesOf(0.9, spans.slice(1)).map(choices => choices.some(isEmpty)), [true, true, false, true])
})

t.test('what might be added is left out first', async t => {
  const [slot] = choicesOf(0.9, [['content', 'It was late'], ['source', 'Ada Quist'], ['cue', 'said']]).slice(3)
  t.ok(slot !== undefined && slot.length > 1)
  t.equal(slot?.[0]?.from, slot?.[0]?.to)
})

t.test('contents may take the end of the cue that they follow', async t => {
  const { document, group, probable } = sceneOf('Ada Quist declined to say why.', [['source', 'Ada Quist'], ['cue', 'declined to say'], ['content', 'why']])
  probable.probabilities[3 * LABEL_COUNT + 5] = 0.9
  probable.probabilities[5 * LABEL_COUNT + 5] = 0.1
  const settle = createSettle({ hashes: new Int32Array(), weights: new Float64Array() })
  t.same(settle(document, group, probable).map(span => wordsOf(document, span)), ['Ada Quist', 'declined', 'to say why'])
})

t.test('a group whose cue is hardly one goes', async t => {
  const { document, group, probable } = sceneOf('Ada Quist said the well runs dry.', [['source', 'Ada Quist'], ['cue', 'said'], ['content', 'the well runs dry']], 0.05)
  t.same(createSettle({ hashes: new Int32Array(), weights: new Float64Array() })(document, group, probable), [])
})

t.test('a denial stays even so', async t => {
  const { document, group, probable } = sceneOf('Ada Quist denied that the well ran dry.', [['source', 'Ada Quist'], ['cue', 'denied'], ['content', 'that the well ran dry']], 0.05)
  t.ok(createSettle({ hashes: new Int32Array(), weights: new Float64Array() })(document, group, probable).some(({ role }) => role === 'cue'))
})

t.test('features sum their weights, unknown ones none', async t => {
  const score = createScoreEdges({ hashes: Int32Array.from([7, 0, -3]), weights: Float64Array.from([1, 0.5, 2]) })
  t.equal(score([[7, 0], [-3, 12, 7]]), 4.5)
})
