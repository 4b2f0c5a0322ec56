import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { extractAttributions } from '../../../src/domain/extract/extract-attributions.js'
import { said } from './said.js'

const article = [
  'The Lisbon Times reported on its website that Rui Costa, the mayor of Porto, had taken bribes. Costa denied this.',
  '“I never met the builder,” he said. “The prosecutor did not question me.”',
  'The harbour of Porto was built in 1892.'
].join('\n\n')

t.test('every span is where it says', async t => {
  const { attributions } = extractAttributions({ title: 'Porto mayor denies bribes', text: article, publisher: 'Harbour Gazette', publishedAt: null })
  t.ok(attributions.length > 3)
  for (const { source, cues, contents, sentence, via, through } of attributions) {
    const mentions = [source, ...via, ...through].flatMap(({ mention }) => mention ?? [])
    for (const { part, start, end, text } of [...mentions, ...cues, ...contents, sentence]) {
      t.equal((part === 'title' ? 'Porto mayor denies bribes' : article).slice(start, end), text)
    }
  }
})

t.test('the same input gives the same output, and answers point back', async t => {
  const read = () => extractAttributions({ title: null, text: article, publisher: 'Harbour Gazette', publishedAt: null })
  t.same(read(), read())
  read().attributions.forEach(({ answers, proposition }, position) => {
    t.ok(answers === null || (answers < position && read().attributions[answers]?.proposition === proposition))
  })
})

t.test('what is stated keeps its negation, the proposition does not', async t => {
  const [read] = extractAttributions({ title: null, text: 'Peru said that it had not asked Chile for aid.', publisher: null, publishedAt: null }).attributions
  t.match(read, { polarity: 'negative', proposition: 'Peru had asked Chile for aid', stated: 'Peru had not asked Chile for aid' })
})

t.test('another language yields its name and nothing else', async t => {
  const text = 'Der Minister sagte am Montag, dass die Regierung das Geld nicht gezahlt habe und nicht zahlen werde.'
  t.same(extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'de' }), { language: 'de', attributions: [] })
})

t.test('the publisher\'s own voice', async t => {
  const voice = (text: string, publisher: string | null = 'Harbour Gazette') => said(text, { publisher }).filter(line => line.startsWith('Harbour Gazette'))
  t.same(voice('The harbour of Porto was built in 1892.'), ['Harbour Gazette: asserts "The harbour of Porto was built in 1892"'])
  t.same(voice('In addition, Peru had not paid its debt to the bank.'), ['Harbour Gazette: asserts not "Peru had paid its debt to the bank"'])
  t.same(voice('However, Peru wants no war and is ready for it.'), ['Harbour Gazette: asserts not "Peru wants war"', 'Harbour Gazette: asserts "Peru is ready for it"'])
  const none = ['It was built in 1892.', 'Was it built in 1892?', 'Harbour of Porto, 1892', 'You can read all about Porto in our shop.', 'The harbour was built by the old king.',
    'A new day in Porto came and a new day in Porto went.', 'Porto rose again.', 'Peru said that the dam had burst.', 'He left Porto in 1892 with the money.']
  for (const sentence of none) t.same(voice(sentence), [], sentence)
  t.same(voice('The harbour of Porto was built in 1892.', null), [])
})

t.test('a headline\'s dash lays it on its source', async t => {
  t.same(said('Nothing more was known on Monday.', { title: 'China supports Peru in border talks – Lima' }), ['Lima: asserts "China supports Peru in border talks"'])
})

const propositions: ReadonlyArray<readonly [string, string[]]> = [
  ['Chile’s army said that its ship had not fired and that the pilot was safe.', ['Chile’s army: asserts not "Chile’s army’s ship had fired"', 'Chile’s army: asserts "The pilot was safe"']],
  ['NATO said it did not seek war with Russia and would defend its members.', ['NATO: asserts not "NATO sought war with Russia"', 'NATO: asserts "NATO would defend its members"']],
  ['Peru said Chile not only asked Bolivia for money, but also for help in building a dam.', ['Peru: asserts "Chile asked Bolivia for money"', 'Peru: asserts "Chile asked Bolivia for help in building a dam"']],
  ['Chancellor Eva Brandt urged parliament to pass the budget.', ['Eva Brandt: asserts "Parliament should pass the budget"']],
  ['Chancellor Eva Brandt called on Iran to release the sailors.', ['Eva Brandt: asserts "Iran should release the sailors"']],
  ['Chancellor Eva Brandt promised to lower taxes.', ['Eva Brandt: asserts "Eva Brandt will lower taxes"']],
  ['Chancellor Eva Brandt described the talks as frank.', ['Eva Brandt: asserts "The talks were frank"']],
  ['“I have never met the man,” Finnish Prime Minister Sanna Kask said.', ['Sanna Kask: asserts not "Sanna Kask has met the man"']],
  ['“We are ready and have told our allies,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts "Canada is ready and has told its allies"']],
  ['“We are ready,” said Jane Roy, a farmer.', ['Jane Roy: asserts -']],
  ['“This is a start,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts -']],
  ['“Since the king said that he would come, he is welcome in Oslo,” said Jane Roy, a farmer.', ['Jane Roy: asserts "The king is welcome in Oslo"']],
  ['Ukraine accused Russia of shelling a hospital in Kherson.', ['Ukraine: asserts "Russia shelled a hospital in Kherson"']]
]
for (const [text, expected] of propositions) t.test(`makes it stand alone: ${text}`, async t => t.same(said(text), expected))

t.test('the sample texts of the house, where they are at hand', async t => {
  const folder = new URL('../../../../shared/seeds/', import.meta.url)
  if (!existsSync(folder)) return
  const text = readFileSync(new URL('002_c7e5de1d4ef0f257.txt', folder), 'utf8')
  const { attributions } = extractAttributions({ title: null, text, publisher: 'Nach Welt', publishedAt: null })
  const denying = attributions.filter(({ cueStance, polarity, proposition }) => cueStance === 'denies' || (polarity === 'negative' && /military aid/.test(proposition ?? '')))
  t.same(denying.map(({ source }) => source.name), ['Kremlin', 'Kremlin', 'Dmitry Peskov'])
  const silent = attributions.filter(({ cueStance }) => cueStance === 'does_not_address' || cueStance === 'disclaims_knowledge')
  t.same(silent.map(({ source, cueStance }) => `${source.name}: ${cueStance}`),
    ['Zhao Lijian: does_not_address', 'a spokesman for the Chinese embassy in Washington: disclaims_knowledge'])
})
