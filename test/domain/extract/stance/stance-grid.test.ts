// Ways of taking a stance towards one claim, each in a sentence of its own, and near twins that take none.
import t from 'tap'
import { extractAttributions } from '../../../../src/domain/extract/extract-attributions.js'
import { said } from '../said.js'

const ABOUT: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['denies', ['shut down rumours', 'was dismissive of claims', 'was scornful of suggestions', 'had no time for claims', 'has no truck with claims', 'lost no time in denying', 'called a news conference to deny']],
  ['does_not_address', ['refrained from denying', 'avoided denying', 'was careful not to deny', 'was in no position to deny', 'made no attempt to deny', 'stopped short of denying']],
  ['neither_confirms_nor_denies', ['stopped short of confirming']],
  ['questions', ['put little faith in reports', 'gave little credence to reports', 'set little store by claims', 'poked holes in the claim', 'urged caution over reports', 'reacted with disbelief to reports', 'mistrusts reports',
    'is among those who doubt', 'is one of many who question the claim', 'was less sure', 'wanted proof']]
]
for (const [stance, ways] of ABOUT) for (const way of ways) t.test(`${stance}: ${way}`, async t => t.same(said(`Siemens ${way} that the dam had burst.`), [`Siemens: ${stance} "The dam had burst"`]))

const TOLD = ['averred', 'surmised', 'objected', 'griped', 'trumpeted', 'bemoaned', 'foresaw', 'briefed reporters', 'was satisfied', 'floated the idea', 'put forward the theory', 'peddled the story', 'gave assurances',
  'gave notice', 'made the claim', 'made allegations', 'aired suspicions', 'put it on record', 'lodged a complaint', 'expressed the belief']
for (const way of TOLD) t.test(`asserts: ${way}`, async t => t.same(said(`Siemens ${way} that the dam had burst.`), ['Siemens: asserts "The dam had burst"']))
for (const way of ['mocked', 'spurned', 'swiped away']) t.test(`whose claims they are, nobody says: ${way}`, async t => t.same(said(`Siemens ${way} claims that the dam had burst.`), []))

const ANSWERS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['denies', ['would have none of it', 'took exception to that', 'saw it differently', 'denied any such act', 'pushed back against that']],
  ['does_not_address', ['brushed the question aside', 'gave no straight answer', 'did not answer directly', 'did not give a direct answer', 'was evasive', 'gave an evasive answer', 'failed to address the claim', 'failed to mention it',
    'did not challenge the claim', 'did not contradict her', 'stopped short of a denial', 'ignored the claim', 'did not quarrel with the finding', 'would not rise to the bait', 'avoided answering', 'equivocated', 'steered clear of it', 'offered no denial', 'issued no denial', 'avoided a direct answer']],
  ['does_not_respond', ['never replied', 'has not reacted', 'had no immediate response', 'has so far been silent', 'failed to return calls', 'met the questions with silence', 'maintained a stony silence', 'did not acknowledge the request', 'had not commented by the time of publication']],
  ['declines_to_comment', ['chose not to comment', 'refrained from commenting', 'gave nothing away', 'refused to be pinned down']],
  ['neither_confirms_nor_denies', ['did not rule it out', 'refused to rule it out', 'refused to say yes or no']],
  ['disclaims_knowledge', ['had heard nothing of it', 'claimed not to know about it', 'professed not to know']],
  ['confirms', ['bore this out', 'backed the claim', 'conceded the point']]
]
for (const [stance, ways] of ANSWERS) for (const way of ways) t.test(`${stance}: ${way}`, async t => t.equal(said(`Ana Diaz said that the dam had burst. Siemens ${way}.`)[1]?.startsWith(`Siemens: ${stance} `), true))

const BESIDE: ReadonlyArray<readonly [string, string]> = [
  [', but Siemens was not sure', 'Siemens: questions'], [', though Siemens says otherwise', 'Siemens: denies'], [', but Siemens gave no direct answer', 'Siemens: does_not_address'],
  [', though Siemens has yet to comment', 'Siemens: does_not_respond'], [', but economists remain sceptical', 'economists: questions'], [', but Siemens, which denies the claim, has said little', 'Siemens: denies'],
  [', a claim Siemens doubts', 'Siemens: questions'], [', which Siemens pushed back against', 'Siemens: denies'], [', which Siemens confirmed', 'Siemens: confirms'], [', a claim greeted with scepticism by Siemens', 'Siemens: questions']
]
for (const [reply, expected] of BESIDE) {
  t.test(`beside what was said: ${reply}`, async t => t.same(said(`Ana Diaz said that the dam had burst${reply}.`), ['Ana Diaz: asserts "The dam had burst"', `${expected} "The dam had burst" -> 0`]))
}

const NONE = [
  'The mayor poured cold water on plans for a new pool.', 'Siemens disputed the claim of 40,000 euros.', 'The climbers were unable to reach the summit.', 'The climbers could not be reached by road.', 'The room was not available on Sunday.',
  'The captain denied herself shore leave.', 'The owner was not available to collect the bell.', 'Divers could not reach it.', 'The boat steered clear of the rocks.', 'The nurse would not speak to her sister.', 'The suit failed for want of evidence.'
]
for (const text of NONE) t.test(`takes no stance: ${text}`, async t => t.same(said(text).filter(line => !line.includes(': asserts')), []))

t.test('neither of two that are named has denied it', async t => t.same(said('Ana Diaz said that the dam had burst. Neither Siemens nor the ministry has denied it.').slice(1),
  ['Siemens: does_not_address "The dam had burst" -> 0', 'the ministry: does_not_address "The dam had burst" -> 0']))

t.test('a doubt about what was denied states nothing else', async t => t.same(said('“We lost no data,” Siemens said. Ana Diaz doubts it.'), ['Siemens: asserts not "Siemens lost data"', 'Ana Diaz: questions not "Siemens lost data" -> 0']))
t.test('who belongs to whom a relative clause or a participle tells of', async t => {
  t.same(said('Guards who were on duty that night are not so sure.'), ['guards: questions -'])
  t.same(said('Ana Diaz said that the dam had burst. Engineers hired by the owners beg to differ.')[1], 'engineers: denies "The dam had burst" -> 0')
})
t.test('what somebody denies may stand behind "is that"', async t => t.same(said('Ana Diaz admits that the dam is old. What she denies is that it has burst.')[1], 'Ana Diaz: denies "The dam has burst"'))

const UNDONE: ReadonlyArray<readonly [string, boolean]> = [
  ['Ana Diaz said that Siemens sold the mill. Siemens said there was no sale.', true], ['Ana Diaz said that Siemens sold the mill. No sale took place, Siemens said.', true],
  ['Ana Diaz said that Siemens offered her money. Siemens said the offer was never made.', true], ['Ana Diaz said that Siemens offered her money. Siemens said it had made no offer.', true],
  ['Ana Diaz said that the guard shot a boy. The guard says he did nothing.', true],
  ['Ana Diaz said that Siemens sold the mill. Siemens said there was no sale of the car park.', false],
  ['Ana Diaz said that the guard shot a boy. Police said somebody else had driven him home.', false]
]
for (const [text, denies] of UNDONE) t.test(`the deed ${denies ? 'did not happen' : 'is another'}: ${text}`, async t => t.equal(counters(text), denies))

function counters (text: string): boolean | undefined {
  return extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' }).attributions.at(-1)?.counters
}

t.test('what somebody else did is the reverse of it', async t =>
  t.equal(said('Ana Diaz said that the guard shot a boy. Police said somebody else had shot him.').at(-1), 'police: asserts not "The guard shot a boy" -> 0'))
