import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
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
  t.same(voice('Amid accusations that the bridge could fall, Peru closed the road.'),
    ['Harbour Gazette: asserts "Amid accusations that the bridge could fall, Peru closed the road"'])
  t.same(voice('In addition, Peru had not paid its debt to the bank.'), ['Harbour Gazette: asserts not "Peru had paid its debt to the bank"'])
  t.same(voice('However, Peru wants no war and is ready for it.'), ['Harbour Gazette: asserts not "Peru wants war"', 'Harbour Gazette: asserts "Peru is ready for it"'])
  const none = ['It was built in 1892.', 'Was it built in 1892?', 'Harbour of Porto, 1892', 'You can read all about Porto in our shop.', 'The harbour was built by the old king.',
    'A new day in Porto came and a new day in Porto went.', 'Porto rose again.', 'Peru said that the dam had burst.', 'He left Porto in 1892 with the money.',
    'The harbour of Porto, “the pearl of the north, was built in 1892.', 'the harbour of Porto was built in 1892.']
  for (const sentence of none) t.same(voice(sentence), [], sentence)
  t.same(voice('The harbour of Porto was built in 1892.', null), [])
})

t.test('a headline\'s dash lays it on its source', async t => {
  const headline = (title: string) => said('Nothing more was known on Monday.', { title })
  t.same(headline('Paris to send tanks to Kyiv – minister'), headline('Paris will send tanks to Kyiv – minister'))
  t.same(headline('Chinese support for Peru ‘alarming’ – US'), ['US: asserts "Chinese support for Peru is alarming"'])
  t.same(headline('Chinese threats ‘alarming’ – US'), ['US: asserts "Chinese threats are alarming"'])
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
  ['“We are ready and have told our allies,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts "Canada is ready"', 'Jane Roy: asserts "Canada has told its allies"']],
  ['“We are ready,” said Jane Roy, a farmer.', ['Jane Roy: asserts -']],
  ['“This is a start,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts -']],
  ['“Since the king said that he would come, he is welcome in Oslo,” said Jane Roy, a farmer.', ['Jane Roy: asserts "The king is welcome in Oslo"']],
  ['“I have it,” said Tom Reed, a sailor. “The ship is safe.”', ['Tom Reed: asserts "Tom Reed has it"', 'Tom Reed: asserts "The ship is safe"']],
  ['“My crew did not leave me,” said Anna Berg, a doctor. “I want my ship.”',
    ['Anna Berg: asserts not "Anna Berg’s crew left her"', 'Anna Berg: asserts "Anna Berg wants her ship"']],
  ['“My crew is well,” said Tom Reed, a doctor. “I want my ship.”', ['Tom Reed: asserts "Tom Reed’s crew is well"', 'Tom Reed: asserts "Tom Reed wants his ship"']],
  ['“I want my ship,” said Onyeka Xu, a doctor.', ['Onyeka Xu: asserts "Onyeka Xu wants their ship"']],
  ['“Our ships will not leave us,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts not "Canada’s ships will leave it"']],
  ['“Their ships left,” Canadian Foreign Minister Jane Roy said.', ['Jane Roy: asserts -']],
  ['“I own it,” Siemens said.', ['Siemens: asserts "Siemens owns it"']],
  ['Peru accused Chile of theft.', ['Peru: asserts "Chile was guilty of theft"']],
  ['Peru accused Chile of being late.', ['Peru: asserts "Chile was late"']],
  ['Peru urged Chile not to sign the treaty.', ['Peru: asserts not "Chile should sign the treaty"']],
  ['Peru urged restraint.', ['Peru: asserts "Peru urged restraint"']],
  ['Peru called for calm.', ['Peru: asserts "Peru called for calm"']],
  ['Peru describes the talks as frank.', ['Peru: asserts "The talks are frank"']],
  ['Peru describes the meeting as frank.', ['Peru: asserts "The meeting is frank"']],
  ['Peru described the talks.', ['Peru: asserts "Peru described the talks"']],
  ['Peru denied that stopping the ship was wrong.', ['Peru: denies "Stopping the ship was wrong"']],
  ['Peru denied any knowledge of the plot.', ['Peru: denies "Peru knew of the plot"']],
  ['Peru\'s Foreign Minister Ana Diaz said that since the king is ill, he will not come.', ['Ana Diaz: asserts not "The king will come"']],
  ['Peru\'s Foreign Minister Ana Diaz said that while she was ill, she would come.', ['Ana Diaz: asserts "Ana Diaz would come"']],
  ['Peru\'s Foreign Minister Ana Diaz said that as the rebels leave, they will burn the town.', ['Ana Diaz: asserts "As the rebels leave, they will burn the town"']],
  ['Peru said Chile not only paid the debt but also bought the ship.', ['Peru: asserts "Chile paid the debt"', 'Peru: asserts "Chile bought the ship"']],
  ['Peru said Chile not only lost the match but Bolivia won the cup.', ['Peru: asserts "Chile lost the match"', 'Peru: asserts "Bolivia won the cup"']],
  ['Peru said that it seems that the ship was lost.', ['Peru: asserts "It seems that the ship was lost"']],
  ['Two officials said they were ready for talks.', ['two officials: asserts "Two officials were ready for talks"']],
  ['An official said he was ready for talks.', ['an official: asserts "An official was ready for talks"']],
  ['Chile has said that they were ready for talks.', ['Chile: asserts "Chile was ready for talks"']],
  ['Siemens said it did not know the man.', ['Siemens: asserts not "Siemens knew the man"']],
  ['Siemens said it did not know whether the plant would close.', ['Siemens: disclaims_knowledge "The plant would close"']],
  ['Siemens said it could neither confirm nor deny that jobs would go.', ['Siemens: neither_confirms_nor_denies "Jobs would go"']],
  ['Siemens said it is not true that jobs would go.', ['Siemens: denies "Jobs would go"']],
  ['Siemens said it is wrong that jobs would go.', ['Siemens: asserts "It is wrong that jobs would go"']],
  ['Siemens said the plan was false.', ['Siemens: asserts "The plan was false"']],
  ['“I was not aware of any threat,” said Tom Reed, a doctor.', ['Tom Reed: disclaims_knowledge "There was a threat"']],
  ['“I have no knowledge of any plans,” said Tom Reed, a doctor.', ['Tom Reed: disclaims_knowledge "There were plans"']],
  ['“I neither confirm nor deny that I will go,” said Tom Reed, a doctor.', ['Tom Reed: neither_confirms_nor_denies "Tom Reed will go"']],
  ['“I decline to say whether Peru will go,” said Tom Reed, a doctor.', ['Tom Reed: declines_to_comment "Peru will go"']],
  ['Siemens said there is no evidence whatsoever.', []],
  ['Siemens said that talks will fail, that much was clear, and that Bosch knew.',
    ['Siemens: asserts "Talks will fail, that much was clear"', 'Siemens: asserts "Bosch knew"']],
  ['“But talks go on. The ship is safe. Mr. Roy is not,” said Tom Reed, a doctor.',
    ['Tom Reed: asserts "Talks go on"', 'Tom Reed: asserts "The ship is safe"', 'Tom Reed: asserts not "Mr. Roy is"']],
  ['“The ship,” said Tom Reed, a doctor, “is safe.”', ['Tom Reed: asserts "The ship is safe"']],
  ['“The ‘new’ ship is safe, and this is not something (Peru) should risk,” said Tom Reed, a doctor.',
    ['Tom Reed: asserts "The new ship is safe"', 'Tom Reed: asserts not "This is something Peru should risk"']],
  ['Chile denied planning a raid.', ['Chile: denies "Chile planned a raid"']],
  ['Chile denied closing the port.', ['Chile: denies "Chile closed the port"']],
  ['Chile denied involvement, saying the ship was lost.', ['Chile: denies "Chile was involved"', 'Chile: asserts "The ship was lost"']],
  ['Chile denied the plan.', []],
  ['Chile denied the naval role of Peru.', []],
  ['Chile’s Foreign Minister Ana Diaz said that Chile not only lost.', ['Ana Diaz: asserts "Chile not only lost"']],
  ['Chile said Peru not only bought ships but planes.', ['Chile: asserts "Peru bought ships"', 'Chile: asserts "Peru bought planes"']],
  ['Minister Ana Diaz said that analysts were wrong. “They lie,” she said.', ['Ana Diaz: asserts "Analysts were wrong"', 'Ana Diaz: asserts "Analysts lie"']],
  ['Minister Tom Reed said that Queen Ana was ill. “She will rest,” he said.', ['Tom Reed: asserts "Queen Ana was ill"', 'Tom Reed: asserts "Queen Ana will rest"']],
  ['Minister Tom Reed said that Airbus was ill. “It will rest,” he said.', ['Tom Reed: asserts "Airbus was ill"', 'Tom Reed: asserts "Airbus will rest"']],
  ['“Since the army said that it would come, it is welcome in Oslo,” said Tom Reed, a doctor.', ['Tom Reed: asserts "The army is welcome in Oslo"']],
  ['“I own it,” the company’s statement read.', ['the company: asserts -']],
  ['“Since Tom Lund said that he would come, he is welcome in Oslo,” said Tom Reed, a doctor.', ['Tom Reed: asserts "Tom Lund is welcome in Oslo"']],
  ['“We are ready,” Xi Jinping said.', ['Xi Jinping: asserts "China is ready"']],
  ['Tom Reed, a doctor, said: “The ship is safe.” Peru left.', ['Tom Reed: asserts "The ship is safe"']],
  ['Chile said Peru not only asked for money but also about ships.', ['Chile: asserts "Peru asked for money"', 'Chile: asserts "Peru asked about ships"']],
  ['Onyeka Xu, a doctor, said she was ill.', ['Onyeka Xu: asserts "Onyeka Xu was ill"']],
  ['Paul Adams, a doctor, said his dog was ill.', ['Paul Adams: asserts "Paul Adams’ dog was ill"']],
  ['Chile said that it would go.', ['Chile: asserts "Chile would go"']],
  ['Siemens did not say why jobs would go.', []],
  // what states nothing without the text around it, and what only has to be put another way
  ['“Do you think the ship is safe?” said Tom Reed, a doctor.', ['Tom Reed: asserts -']],
  ['“Thousands of ships,” said Tom Reed, a doctor.', ['Tom Reed: asserts -']],
  ['“It is what we fear,” said Tom Reed, a doctor.', ['Tom Reed: asserts -']],
  ['“The ship hurts me, and my dog,” said Tom Reed, a doctor.', ['Tom Reed: asserts "The ship hurts Tom Reed, and Tom Reed’s dog"']],
  ['“The raid hit our port, and US ships left us,” Xi Jinping said.', ['Xi Jinping: asserts "The raid hit China’s port"', 'Xi Jinping: asserts "US ships left China"']],
  ['Tom Reed, a doctor, said that what counts is peace.', ['Tom Reed: asserts "What counts is peace"']],
  ['Tom Reed, a doctor, told Channel Nine on Friday that Peru will go.', ['Tom Reed: asserts "Peru will go"']],
  ['Tom Reed, a doctor, told reporters how tired he was.', ['Tom Reed: asserts -']],
  ['“If Peru pays the debt, Chile will go,” said Tom Reed, a doctor.', ['Tom Reed: asserts "If Peru pays the debt, Chile will go"']],
  ['Ana Diaz, a doctor, said she’s ready for talks.', ['Ana Diaz: asserts "Ana Diaz is ready for talks"']],
  ['Ana Diaz, a doctor, said she’s been ill.', ['Ana Diaz: asserts "Ana Diaz has been ill"']],
  ['Ana Diaz, a doctor, said she’ll go.', ['Ana Diaz: asserts "Ana Diaz will go"']],
  ['Two firms denied any involvement in the raid.', ['two firms: denies "Two firms were involved in the raid"']],
  ['Siemens said that this was new.', ['Siemens: asserts -']],
  ['French President Paul Roy said talks would resume. “He is ready,” Roy’s lawyer, Ana Diaz, said.',
    ['Paul Roy: asserts "Talks would resume"', 'Ana Diaz: asserts "Paul Roy is ready"']],
  ['Minister Ana Diaz said that the king’s brother, Otto Lund, was ill. “He will not come,” she said.',
    ['Ana Diaz: asserts "The king’s brother, Otto Lund, was ill"', 'Ana Diaz: asserts not "Otto Lund will come"']],
  ['Minister Ana Diaz told Ken Holt that he would be paid.', ['Ana Diaz: asserts "Ken Holt would be paid"']],
  ['Ukraine accused Russia of shelling a hospital in Kherson.', ['Ukraine: asserts "Russia shelled a hospital in Kherson"']],
  ['Russia has requested drones, Ana Diaz said.', ['Ana Diaz: asserts "Russia has requested drones"']],
  ['The mayor requested “a full inquiry”.', ['the mayor: asserts "The mayor requested a full inquiry"']],
  ['Ana Diaz requested that the firm pay.', ['Ana Diaz: asserts "The firm should pay"']],
  ['Ana Diaz insisted that she knows.', ['Ana Diaz: asserts "Ana Diaz knows"']],
  // what is called something is said to be it
  ['Ana Diaz called the verdict “long overdue”.', ['Ana Diaz: asserts "The verdict was long overdue"']],
  ['Ana Diaz calls the tunnels a waste of money.', ['Ana Diaz: asserts "The tunnels are a waste of money"']],
  ['Ana Diaz called Chile the safest place of all.', ['Ana Diaz: asserts "Chile was the safest place of all"']],
  ['Peru raised the toll, a step that Siemens called “deeply unfair”.', ['Siemens: asserts -']],
  ['Ana Diaz called an election.', []],
  // sentences that were spoken without a subject, and orders
  ['Tom Reed hit back: “Didn’t sell the boat. Never met the man. Don’t print this.”',
    ['Tom Reed: asserts not "Tom Reed sold the boat"', 'Tom Reed: asserts not "Tom Reed met the man"', 'Tom Reed: asserts -']],
  ['A note on the door warns: “Do not feed the bears.”', ['a note on the door: asserts -']],
  // the order of a statement
  ['Nor, Ana Diaz said, had Peru or Chile asked for the ship.', ['Ana Diaz: asserts not "Peru or Chile had asked for the ship"']],
  ['“At no time did Bosch seek or accept a bribe,” Tom Reed said.', ['Tom Reed: asserts not "Bosch sought or accepted a bribe"']],
  ['Chile said the harvest had not even begun.', ['Chile: asserts not "The harvest had begun"']],
  ['Siemens said there was no footage of the crash.', ['Siemens: asserts not "There was footage of the crash"']],
  // plans and the like that were told of
  ['Ana Diaz said that Bosch plans to close the plant. Bosch denied having any such plan.',
    ['Ana Diaz: asserts "Bosch plans to close the plant"', 'Bosch: denies "Bosch plans to close the plant" -> 0']],
  ['Ana Diaz said that Bosch had struck a deal with Siemens. Tom Reed knew nothing of any such deal.',
    ['Ana Diaz: asserts "Bosch had struck a deal with Siemens"', 'Tom Reed: disclaims_knowledge "Bosch had struck a deal with Siemens" -> 0']],
  ['The mayor blasted “wicked lies” that he sold the park.', ['the mayor: denies "The mayor sold the park"']],
  ['Ana Diaz repeated her claim that Bosch plans to close the plant. Bosch denied having any such plan.',
    ['Ana Diaz: asserts "Bosch plans to close the plant"', 'Bosch: denies "Bosch plans to close the plant" -> 0']],
  // what "it" is
  ['Minister Ana Diaz told the Gull that the bridge was old and that it would not be rebuilt.',
    ['Ana Diaz: asserts "The bridge was old"', 'Ana Diaz: asserts not "The bridge would be rebuilt"']],
  ['Siemens said that the market was weak and that it would cut jobs.', ['Siemens: asserts "The market was weak"', 'Siemens: asserts "Siemens would cut jobs"']],
  ['Siemens did not deny that the letter was genuine but said it was “incomplete”.',
    ['Siemens: does_not_address "The letter was genuine"', 'Siemens: asserts "The letter was incomplete"']],
  ['Siemens denied losing the letter, saying it had been delivered on Monday.', ['Siemens: denies "Siemens lost the letter"', 'Siemens: asserts -']],
  ['Bosch will not pay. Tom Reed, who has read the file, told the Gull it included maps.', ['Tom Reed: asserts -']],
  ['The council voted on the painting. “It was never ours,” Ana Diaz said.', ['Ana Diaz: asserts not -']],
  ['Siemens said it was a victim of fraud.', ['Siemens: asserts "Siemens was a victim of fraud"']],
  ['Siemens said it was a matter for the courts.', ['Siemens: asserts -']],
  // whose, and whom
  ['King Otto Lund accused the police of beating his guards.', ['Otto Lund: asserts "The police beat Otto Lund’s guards"']],
  ['Queen Ana Diaz said the courts had wronged her.', ['Ana Diaz: asserts "The courts had wronged Ana Diaz"']],
  ['King Otto Lund said the mayor had lost his job.', ['Otto Lund: asserts "The mayor had lost his job"']],
  ['Queen Ana Diaz said the courts had wronged him.', ['Ana Diaz: asserts "The courts had wronged him"']],
  // contractions
  ['“I’m leaving Oslo,” Tom Reed, a doctor, said.', ['Tom Reed: asserts "Tom Reed is leaving Oslo"']],
  ['“I did nothing wrong and I\'m sure the court will agree,” Tom Reed, a doctor, said.',
    ['Tom Reed: asserts not "Tom Reed did something wrong"', 'Tom Reed: asserts "Tom Reed is sure the court will agree"']],
  ['Bosch denied that it had been slow to act.', ['Bosch: denies "Bosch had been slow to act"']],
  ['Minister Ana Diaz tweets: “The port remains open.”', ['Ana Diaz: asserts "The port remains open"']],
  ['According to the latest tally, Ana Diaz won.', ['latest tally: asserts "Ana Diaz won"']],
  ['According to the mayor, the suspect, a man from Lima, was armed.', ['the mayor: asserts "The suspect, a man from Lima, was armed"']],
  ['According to the mayor, if the dam breaks, 900 people will have to leave.', ['the mayor: asserts "If the dam breaks, 900 people will have to leave"']],
  ['The mayor confirmed that the fire was caused by a lamp.', ['the mayor: confirms "The fire was caused by a lamp"']],
  ['The mayor insisted the strike cost the town millions.', ['the mayor: asserts "The strike cost the town millions"']],
  ['Bosch denied any payment to the envoy.', ['Bosch: denies "Bosch made payment to the envoy"']],
  ['Bosch denied payment to its creditors.', ['Bosch: asserts "Bosch denied payment to its creditors"']],
  ['Ana Diaz denied any affair with the envoy.', ['Ana Diaz: denies "Ana Diaz had an affair with the envoy"']],
  ['The Daily Echo reported that Bosch had lied. Bosch said it was ridiculous.', ['The Daily Echo: asserts "Bosch had lied"', 'Bosch: asserts -']],
  ['Police said Bosch had paid $40 in May and would leave Lima. Bosch denied it.',
    ['police: asserts "Bosch had paid $40 in May"', 'police: asserts "Bosch would leave Lima"', 'Bosch: denies "Bosch had paid $40 in May" -> 0', 'Bosch: denies "Bosch would leave Lima" -> 1']],
  ['Police said Bosch had paid $40 in May. Police said Bosch would leave Lima. Bosch denied it.',
    ['police: asserts "Bosch had paid $40 in May"', 'police: asserts "Bosch would leave Lima"', 'Bosch: denies "Bosch would leave Lima" -> 1']],
  ['Police said Bosch had paid $40. They said it would leave Lima.', ['police: asserts "Bosch had paid $40"', 'police: asserts "Bosch would leave Lima"']],
  ['“The firms will merge,” they said.', []],
  ['The past week announced the end of an age.', []],
  ['The mayor said it rained for nine days.', ['the mayor: asserts "It rained for nine days"']],
  // bodies that go by their noun
  ['The harbour office said it was ready.', ['harbour office: asserts "The harbour office was ready"']],
  ['A boat sank, the coast guard said. The search goes on, coast guard spokesman Otto Lund said.',
    ['coast guard: asserts "A boat sank"', 'Otto Lund: asserts "The search goes on"']],
  ['The family of the dead sailor, Tom Reed, said the owners had lied.', ['the family of the dead sailor, Tom Reed: asserts "The owners had lied"']],
  ['Airline Nordwing said it would close two routes.', ['Nordwing: asserts "Nordwing would close two routes"']],
  ['Bosch said it was aware of the media reports.', ['Bosch: asserts -']],
  ['Bosch said it was aware of the plan to sell the port.', ['Bosch: asserts "Bosch was aware of the plan to sell the port"']],
  // when and where it is said is no part of it, and neither is what else the source does
  ['Tom Reed said in a statement read to the court that the dam was safe.', ['Tom Reed: asserts "The dam was safe"']],
  ['The Ledger had reported a week earlier, quoting a clerk, that the dam was safe.', ['The Ledger: asserts "The dam was safe"']],
  ['Tom Reed said the dam was safe but referred questions to the council.', ['Tom Reed: asserts "The dam was safe"', 'Tom Reed: declines_to_comment -']],
  ['Two pilots said they had seen no smoke, but one of them added that the wing had shaken.',
    ['two pilots: asserts not "Two pilots had seen smoke"', 'one of them: asserts "The wing had shaken"']],
  // whoever stands before or behind, whatever else the sentence tells
  ['Chile has asked Peru to lend it two ships, the Sunday Gull reported, citing officials.',
    ['Sunday Gull: asserts "Chile has asked Peru to lend it two ships"']],
  ['At least 40 trees fell in the storm, according to the park service.', ['park service: asserts "At least 40 trees fell in the storm"']],
  ['Over 300 people fled, police said.', ['police: asserts "Over 300 people fled"']],
  ['The dam will hold until June, acting director Tom Reed has promised.', ['Tom Reed: asserts "The dam will hold until June"']],
  ['Bosch’s chairman, Tom Reed, last week dismissed as “gossip” suggestions that the plant is for sale.', ['Tom Reed: denies "The plant is for sale"']],
  ['Bosch confirmed that a pump had leaked, two weeks after telling neighbours that all was well.', ['Bosch: confirms "A pump had leaked"', 'Bosch: asserts "All was well"']],
  ['“Wages have risen,” a clerk at the bank, who is not authorised to speak to the press, said.', ['a clerk at the bank: asserts "Wages have risen"']],
  ['Peru said it had no information to share.', ['Peru: declines_to_comment -']],
  ['Ana Diaz said no ship had sunk. Her uncle spent a year in jail for smuggling, which he has always denied.',
    ['Ana Diaz: asserts not "A ship had sunk"', 'her uncle: denies -']]
]
for (const [text, expected] of propositions) t.test(`makes it stand alone: ${text}`, async t => t.same(said(text), expected))

t.test('the sample texts of the house, where they are at hand', async t => {
  const folder = pathToFileURL('../shared/seeds/')
  if (!existsSync(folder)) return
  const text = readFileSync(new URL('002_c7e5de1d4ef0f257.txt', folder), 'utf8')
  const { attributions } = extractAttributions({ title: null, text, publisher: 'Nach Welt', publishedAt: null })
  const denying = attributions.filter(({ cueStance, polarity, proposition }) => cueStance === 'denies' || (polarity === 'negative' && /military aid/.test(proposition ?? '')))
  t.same(denying.map(({ source }) => source.name), ['Kremlin', 'Kremlin', 'Dmitry Peskov'])
  const silent = attributions.filter(({ cueStance }) => cueStance === 'does_not_address' || cueStance === 'disclaims_knowledge')
  t.same(silent.map(({ source, cueStance }) => `${source.name}: ${cueStance}`),
    ['Zhao Lijian: does_not_address', 'a spokesman for the Chinese embassy in Washington: disclaims_knowledge'])
})

t.test('that somebody asks for something is what the publisher states', async t => {
  t.same(said('Russia has requested drones from China.', { publisher: 'The Echo' }), ['The Echo: asserts "Russia has requested drones from China"'])
})
