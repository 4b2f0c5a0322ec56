import t from 'tap'
import { adjectiveFrames, cueFormsOf, inflect } from '../../../../src/domain/extract/find/cue-forms.js'
import { CUE_ADJECTIVES, CUE_PHRASES, CUE_VERBS, FRAMES } from '../../../../src/domain/extract/find/cues.js'

const inflections: Array<[string, string]> = [
  ['say', 'say says said said saying'], ['deny', 'deny denies denied denied denying'], ['argue', 'argue argues argued argued arguing'],
  ['stress', 'stress stresses stressed stressed stressing'], ['admit', 'admit admits admitted admitted admitting'],
  ['have', 'have has had had having'], ['agree', 'agree agrees agreed agreed agreeing'], ['go', 'go goes went gone going'],
  ['convey', 'convey conveys conveyed conveyed conveying'], ['write', 'write writes wrote written writing']
]

t.test('a verb has five forms', t => {
  for (const [lemma, forms] of inflections) t.equal(inflect(lemma).map(([word]) => word).join(' '), forms)
  t.end()
})

t.test('every frame of the lexicon is one that is read', t => {
  const frames: readonly string[] = FRAMES
  const used = [...CUE_VERBS.map(([frames]) => frames), ...CUE_PHRASES.map(([, frames]) => frames), ...CUE_ADJECTIVES.map(([frames]) => frames)]
  for (const frame of new Set(used.join(' ').split(' '))) t.ok(frames.includes(frame), frame)
  t.end()
})

t.test('a verb stands once in the lexicon, but for what it means when refused or negated', t => {
  const verbs = CUE_VERBS.filter(([frames]) => !/declined|negated/.test(frames)).flatMap(([, verbs]) => verbs.split(' '))
  const twice = verbs.filter((verb, at) => verbs.indexOf(verb) !== at)
  t.same(twice, [])
  t.ok(verbs.length + CUE_PHRASES.length > 250)
  t.end()
})

t.test('a longer phrase comes before a shorter one', t => {
  t.same(cueFormsOf('pointed').map(({ rest }) => rest.join(' ')), ['out'])
  t.same(cueFormsOf('expressed')[0]?.rest.length, 2)
  t.same(cueFormsOf('walked'), [])
  t.ok(adjectiveFrames('adamant')?.has('clause'))
  t.end()
})
