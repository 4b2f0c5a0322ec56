import t from 'tap'
import { readFileSync } from 'node:fs'
import { baseForm } from '../../../src/domain/lexicon/irregular-forms.js'
import { remember } from '../../../src/domain/lexicon/remember.js'
import { stemOf } from '../../../src/domain/lexicon/stem.js'
import { areSynonyms, closenessOf, nounFieldOf, senseOf, shareTopic, synonymsOf, usageOf, verbFieldOf } from '../../../src/domain/lexicon/synonyms.js'

const closeness = (a: string, b: string) => closenessOf(senseOf(stemOf(a)), senseOf(stemOf(b)))

const rows: Array<[string, string, string | undefined]> = [
  ['requested', 'asked', 'synonym'], ['aid', 'assistance', 'synonym'], ['invasion', 'invade', 'synonym'], ['guarantee', 'assurance', 'synonym'],
  ['rise', 'fall', 'antonym'], ['strengthen', 'weaken', 'antonym'], ['support', 'aid', 'synonym'], ['heron', 'bird', undefined],
  ['wade', 'walk', 'kin'], ['table', 'moon', undefined], ['xyzzy', 'table', undefined], ['table', 'xyzzy', undefined]
]
for (const [a, b, expected] of rows) {
  t.test(`"${a}" and "${b}" are ${expected ?? 'nothing to each other'}`, async t => {
    t.equal(closeness(a, b), expected)
    t.equal(closeness(b, a), expected)
  })
}

t.test('knows fields, parts of speech and synonyms', async t => {
  t.ok(shareTopic(senseOf('war'), senseOf('militari')))
  t.notOk(shareTopic(senseOf('war'), senseOf('tabl')))
  t.notOk(shareTopic(-1, senseOf('war')))
  t.notOk(shareTopic(senseOf('war'), -1))
  t.notOk(shareTopic(senseOf('jobless'), senseOf('war')))
  t.notOk(shareTopic(senseOf('greenlight'), senseOf('war')))
  t.ok(usageOf('ask').verb > usageOf('ask').noun)
  t.same(usageOf('xyzzy'), { noun: 0, verb: 0, adjective: 0, adverb: 0 })
  t.ok(synonymsOf('request').includes('ask'))
  t.same(synonymsOf('xyzzy'), [])
  t.equal(nounFieldOf(senseOf('doctor')), nounFieldOf(senseOf('nurs')))
  t.equal(verbFieldOf(senseOf('insist')), verbFieldOf(senseOf('argu')))
  t.not(verbFieldOf(senseOf('insist')), verbFieldOf(senseOf('walk')))
  t.same([nounFieldOf(-1), verbFieldOf(-1), verbFieldOf(senseOf('doctrin'))], [0, 0, 0])
  t.ok(areSynonyms('ask', 'request'))
})

t.test('leads irregular forms and American spellings home, and cuts junk', async t => {
  t.same(['gave', 'women', 'defense', 'lake'].map(baseForm), ['give', 'woman', 'defence', 'lake'])
  t.same(['given', 'organizations', 'requesting'].map(stemOf), ['give', 'organ', 'request'])
  t.equal(stemOf('a'.repeat(1000)), 'a'.repeat(40))
})

t.test('keeps WordNet\'s notice beside what was made of it', async t => {
  t.match(readFileSync('src/domain/lexicon/synonyms.LICENSE.txt', 'utf8'), /WordNet 3\.1 Copyright 2011 by Princeton University/)
})

t.test('remembers answers until there are too many', async t => {
  const asked: string[] = []
  const answer = remember(text => { asked.push(text); return text.length }, 2)
  t.same(['a', 'bb', 'a', 'ccc', 'a'].map(answer), [1, 2, 1, 3, 1])
  t.same(asked, ['a', 'bb', 'ccc', 'a'])
})
