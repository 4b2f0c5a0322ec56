import t from 'tap'
import { extractAttributions } from '../../../../../src/domain/extract/extract-attributions.js'

const sources = (text: string, title: string | null = null): string[] =>
  extractAttributions({ title, text, publisher: null, publishedAt: null, language: 'en' }).attributions
    .map(({ source: { name, kind, role } }) => `${name} (${kind}${role === null ? '' : `, ${role}`})`)

const rows: ReadonlyArray<readonly [string, string[]]> = [
  ['Jane Holt, the head of Ofgem, said prices would fall. She said the cap would stay. Holt added that bills were too high.', ['Jane Holt (person, head of Ofgem)']],
  ['Treasury spokesman Peter Lund said the tax would rise. The spokesman said no date was set. He told Bloomberg the cabinet was split.', ['Peter Lund (person, Treasury spokesman)']],
  ['Prime Minister Erik Dahl met King Harald in Oslo. He said the visit was useful.', ['Erik Dahl (person, Prime Minister)']],
  ['A Lufthansa spokesman said the flight was safe. He said nobody was hurt.', ['a Lufthansa spokesman (anonymous)']],
  ["Nigeria's central bank said inflation had peaked. It said rates would stay.", ["Nigeria's central bank (organisation)"]],
  ['Toyota said sales fell. The carmaker said it would cut jobs.', ['Toyota (organisation)']],
  ['Mr. Okafor, who leads the union, said the strike would go on.', ['Okafor (person, leader)']],
  ['Wang Lei, a professor at Fudan University, said trade would grow. Wang said tariffs had failed.', ['Wang Lei (person, professor at Fudan University)']],
  ['French President Paul Roy said talks would resume. The French president said he was hopeful.', ['Paul Roy (person, French President)']],
  ["Kremlin spokesman Oleg Titov said talks would resume. President Ivan Orlov's spokesman said the date was open.", ['Oleg Titov (person, Kremlin spokesman)']],
  ['Officials said the dam had burst. They said 40 people were missing.', ['officials (anonymous)']],
  ['Two people familiar with the matter said the deal was dead.', ['two people familiar with the matter (anonymous)']],
  ['The White House and the Kremlin said the call was useful.', ['the White House and the Kremlin (group)']],
  ['Western leaders said the vote was unfair.', ['Western leaders (group)']],
  ['A report in the Guardian said that the minister had lied.', ['Guardian (publication)']],
  ['The leaked memo says that the firm knew of the defect.', ['leaked memo (document)']],
  ['The Daily Mail reported that the mayor took bribes. The newspaper said the sum was small.', ['The Daily Mail (publication)']],
  ['Egypt expects the talks to fail, an official said. The official, who spoke on condition of anonymity, said that no deal was near.', ['an official (anonymous)']],
  ['Turkey\'s Foreign Minister Kemal Arslan said that oil was cheap.', ["Kemal Arslan (person, Turkey's Foreign Minister)"]],
  ['US Secretary of State Ellen Marsh said that talks had failed.', ['Ellen Marsh (person, US Secretary of State)']],
  ['The two countries said that trade had grown.', ['the two countries (group)']],
  ['The Spanish newspaper El Faro reported that the mayor took bribes.', ['El Faro (publication)']],
  ['Minister Paul Roy spoke in Oslo. “Tom Lund, a doctor, will go,” he said.', ['Paul Roy (person, Minister)']],
  ['Minister Paul Roy spoke in Oslo. Tom Lund, a doctor, would go, he said.', ['Paul Roy (person, Minister)']],
  ['The coach said that the match was lost.', ['the coach (anonymous)']],
  ['He said that the match was lost.', []],
  ['They said that the match was lost.', []],
  ['The newspaper said that the match was lost.', ['the newspaper (publication)']]
]
for (const [text, expected] of rows) t.test(`resolves: ${text}`, async t => t.same([...new Set(sources(text))], expected))

t.test('two who share a surname stay two', async t => {
  t.same(sources('Foreign Minister Ana Ruiz said the embassy would close. Finance Minister Luis Ruiz said the budget was balanced. The foreign minister said flights would stop.'), [
    'Ana Ruiz (person, Foreign Minister)', 'Luis Ruiz (person, Finance Minister)', 'Ana Ruiz (person, Foreign Minister)'])
})

t.test('a possessor is not the source', async t => {
  t.same(sources("French President Paul Roy said talks would resume. Roy's lawyer said the trip was off."), ['Paul Roy (person, French President)', 'Paul Roy’s lawyer (anonymous)'])
})

t.test('a woman is not he', async t => {
  t.same(sources('Spokesman Tom Reed said the ship was safe. His deputy, Anna Berg, arrived. He said nobody was hurt.'), ['Tom Reed (person, Spokesman)', 'Tom Reed (person, Spokesman)'])
})

t.test('keeps the words that stood there as the mention', async t => {
  const text = 'Treasury spokesman Peter Lund said the tax would rise. He said no date was set.'
  const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null })
  t.same(attributions.map(({ source }) => source.mention?.text), ['Treasury spokesman Peter Lund', 'He'])
})

t.test('whom a source cites is via, who relays it is through, who is told is neither', async t => {
  const read = (text: string) => extractAttributions({ title: null, text, publisher: null, publishedAt: null }).attributions
    .map(({ via, through }) => [via.map(({ name }) => name), through.map(({ name }) => name)])
  t.same(read('Le Monde reported that Airbus will cut 500 jobs, citing two people familiar with the matter.'), [[['two people'], []]])
  t.same(read('Minister Jan Nowak told Sky News that Poland had paid.'), [[[], ['Sky News']]])
  t.same(read('Minister Jan Nowak told reporters that Poland had paid.'), [[[], []]])
  t.same(read('The Global Times quoted Zhang Min, a researcher, as saying that trade had grown.'), [[[], ['The Global Times']]])
})

const owned: ReadonlyArray<readonly [string, string]> = [
  ['Corvane Biotech said the jab was safe. Health minister Jonas Pihl has been vaccinated himself, his office said.', 'Jonas Pihl’s office (government)'],
  ['The ministry said the road would close. Governor Amy Fox opposes the plan, according to her office.', 'Amy Fox’s office (government)'],
  ['Oslo Savings Bank said it was insured. His office said the vault was empty.', 'his office (organisation)'],
  ['The Coastal Agency insisted that the fuel came from the tanker Orla Spirit, despite a denial by its owner.', 'its owner (anonymous)'],
  ['Kestrel Bank will close 40 branches, its owner said.', 'Kestrel Bank’s owner (anonymous)']
]
for (const [text, expected] of owned) t.test(`finds whose it is: ${text}`, async t => t.equal(sources(text).at(-1), expected))

t.test('somebody’s envoy is not the president', async t => {
  t.equal(sources("Ukrainian President Volodymyr Zelenskiy's office declined to comment. Foreign Minister Hakan Fidan said that Kyiv's envoy had told him that a list was swapped.").at(-1), "Kyiv's envoy (person, Kyiv's envoy)")
})
