import t from 'tap'
import { said } from '../../said.js'

/** Who is meant, as articles tell it. */
const ROWS: ReadonlyArray<readonly [string, string, readonly string[] | RegExp]> = [
  ['who reports to whoever speaks is not "it"', 'Norlane said every defect reported by the crew had been repaired. It added that the door had passed an inspection.',
    ['Norlane: asserts "Every defect reported by the crew had been repaired"', 'the crew: asserts -', 'Norlane: asserts "The door had passed an inspection"']],
  ['a source is no "he" of a paper\'s report', 'Marco Rossi, 24, is silent. A source close to him said he was unhappy at Vale and had asked to leave. The Daily Post reported that he had refused to train.',
    ['a source close to Marco Rossi: asserts "Marco Rossi was unhappy at Vale"', 'a source close to Marco Rossi: asserts "Marco Rossi had asked to leave"',
      'The Daily Post: asserts "Marco Rossi had refused to train"']],
  ['what was "they" is no "he"', 'Marco Rossi, 24, stayed away. Vale said they had received no offer. The Post reported that Rossi had refused to train. Vale said he had been ill.',
    ['Vale: asserts not "Vale had received an offer"', 'The Post: asserts "Rossi had refused to train"', 'Vale: asserts "Marco Rossi had been ill"']],
  ['several are no "it"', 'Replays suggest it hit her hip.', ['Replays: asserts -']],
  ['what another thinks of it is told by itself', 'Pat Keane said Joe Marsh had been the difference, though he felt the goal was offside.', ['Pat Keane: asserts "Joe Marsh had been the difference"']],
  ['a report is the paper\'s', 'Vale said Rossi was ill. The Daily Post reported last week that Marco Rossi had refused to train. Vale dismissed the report.',
    ['Vale: asserts "Rossi was ill"', 'The Daily Post: asserts "Marco Rossi had refused to train"', 'Vale: denies "Marco Rossi had refused to train" -> 1']],
  ['what stands between a document and what it says', 'According to the report, drawn up by engineers in May, the bridge was unsafe.', ['the report: asserts "The bridge was unsafe"']],
  ['a demand is asked for, whoever backs it', 'Marta Lind called for an inquiry, a demand backed by France but rejected by the army.',
    ['Marta Lind: asserts "Marta Lind called for an inquiry"']],
  ['a figure is answered as a claim is', 'The health ministry put the toll at 12, all of them fighters, a figure that aid groups dismissed as absurd.',
    ['health ministry: asserts "The toll was 12"', 'aid groups: denies "The toll was 12" -> 0']],
  ['what was reported, and denied', 'Radio Marn had reported one death; police say that is not true.', ['Radio Marn: asserts "There was one death"', 'police: denies "There was one death" -> 0']],
  ['whose office it is', 'Mayor Olga Brandt spoke. The prime minister has cancelled her trip to Lisbon, her office says.',
    ['the prime minister’s office: asserts "The prime minister has cancelled her trip to Lisbon"']],
  ['a forecaster is no regulator', 'The Met Office said it was windy. Volta says 40,000 homes are dark. The regulator said it was 62,000.', /the regulator: asserts/],
  ['a quotation by a colon, and what is said behind it', 'Mayor Olga Brandt: "Stay at home. Nobody needs to be a hero." She says the sea wall is holding.', /Olga Brandt: asserts "The sea wall is holding"$/],
  ['where a video was put', 'Videos posted online appeared to show smoke rising from the building.', []],
  ['whom nobody punished', 'Nadim Saleh insisted that those responsible had been punished. Human Rights Monitor says nobody was.', /denies "Those responsible had been punished" -> 0$/],
  ['a review finds', 'A review by the Cochrane group found the evidence weak.', ['a review by the Cochrane group: asserts "The evidence was weak"']],
  ['who works for a firm does not make it "the company"', 'Hollis Group reported a loss. “They always say that,” said Priya Nair of Bexley Securities. The company said it would close.', /Hollis Group: asserts "Hollis Group would close"$/],
  ['a forecast that another repeats', 'Ann Lund said in April that the tax had failed, a claim Maria Keller repeated on Tuesday.',
    ['Ann Lund: asserts "The tax had failed"', 'Maria Keller: confirms "The tax had failed" -> 0']],
  ['of what cannot be put into words nothing else is meant', 'Ann Lund said the tax had failed. Tom Reyes said he had not been told of the cuts. A person close to Hollis disputed that.', /^(?!.*close to Hollis: denies "The tax)/s],
  ['when something is, is no occasion', 'Ann Lund said the shops were full. Hollis would not say when the leases expire.', /Hollis: declines_to_comment -$/],
  ['mistakes that are admitted', 'Daniel Osei has acknowledged “mistakes in procedure”.', ['Daniel Osei: confirms "There were mistakes in procedure"']],
  ['who owns a home is the company behind the comma, and whoever is dismissed was not denied', 'The owner of the home, Larkfield Care, said it had dismissed Rosalind Achter as soon as the allegations were made.',
    ['Larkfield Care: asserts "Larkfield Care had dismissed Rosalind Achter as soon as the allegations were made"']],
  ['the lead author speaks, not the study', 'The study did not show that plants caused it, said its lead author, Oddvar Nilssen.', ['Oddvar Nilssen: asserts not "The study showed that plants caused it"']],
  ['of one mourned', 'Farida Osei, the botanist, died on Tuesday. She was 87.\n\nHer daughter, Ama Lind, wept.\n\nAs a girl she had learned Latin.\n\nShe once said that plants were patient.', /Farida Osei: asserts "Plants were patient"$/],
  ['nobody says that she has died herself', 'Maria Gomez left. Her daughter, Inés Gomez, said she died of cancer.', ['Inés Gomez: asserts -']],
  ['whoever is told something does not say it', 'Ann Lund was told that the gate was open. Tim Dow left after being promised that the gate would open.', []],
  ['what a court is told', 'The court was told that Tim Dow had lied.', ['the court: asserts "Tim Dow had lied"']],
  ['whom somebody denies to have said it', 'Ann Lund denied that the bank had warned that the loan was bad.', ['Ann Lund: denies "The bank had warned that the loan was bad"']],
  ['a captain by rank is no harbour master', 'The boat sank, Capt. Rey Macapugay said. The harbour master, who was suspended, said the log was lost.', /the harbour master: asserts "The log was lost"$/],
  ['a letter’s "your reporter"', 'Ann Lund spoke. Your reporter wrote that the pool was shut.', /Your reporter: asserts "The pool was shut"$/],
  ['the editor’s reply', 'Ann Lund spoke. She said the pool was shut.\n\nThe editor writes: Tickets were cheap.', /the editor: asserts "Tickets were cheap"/],
  ['whose director', 'Elnor said it was sorry. Reports that the hospital is being evacuated are false, its director says.', /the hospital’s director: denies "The hospital is being evacuated"$/],
  ['what the clause in front is about', 'The dividend was held at 6p, although Brightwater warned that it would be reviewed in May.', ['Brightwater: asserts "The dividend would be reviewed in May"']],
  ['a year is not "it"', 'Ann Lund apologised the following year, saying that it had been a mistake.', ['Ann Lund: asserts -']],
  ['no council is appropriate', 'The council replied, saying that it would not be appropriate.', ['the council: asserts not -']],
  ['what somebody else is said to have asked about', 'Ann Lund said that Almera had asked about the "star" player in May.', ['Ann Lund: asserts "Almera had asked about the star player in May"']],
  ['what stands behind "X said, and"', 'The dam is safe, Ann Lund said, and the road will open on Monday.', ['Ann Lund: asserts "The dam is safe"', 'Ann Lund: asserts "The road will open on Monday"']],
  ['what the paper tells behind it', 'The dam is safe, Ann Lund said, and left the hall.', ['Ann Lund: asserts "The dam is safe"']],
  ['whatever others say, told in a statement', 'Ann Lund said in a statement that, whatever survivors claim, all the boats were full.', ['Ann Lund: asserts "All the boats were full"']],
  ['a subject behind its verb', 'Ann Lund came. Among the dead were six children, she said.', ['Ann Lund: asserts "Among the dead were six children"']],
  ['who writes to say so', 'A reader, Paula Wren, emails to say that the bridge has collapsed.', ['Paula Wren: asserts "The bridge has collapsed"']],
  ['in a study', 'Researchers at Bay University found in a study published last year that the dust was harmful.', ['researchers at Bay University: asserts "The dust was harmful"']],
  ['whom somebody hired', 'The engineer whom the town hired, Ann Rossi, found that the pump could be mended.', ['Ann Rossi: asserts "The pump could be mended"']],
  ['who says, denying', 'Sudan did not ask Egypt for help, Omar Khalid said, denying a report by Nile One.',
    ['Omar Khalid: asserts not "Sudan asked Egypt for help"', 'Omar Khalid: denies -']],
  ['its thinking', 'But a person familiar with its thinking said Havgard had asked the chairman to go.', ['a person familiar with its thinking: asserts "Havgard had asked the chairman to go"']],
  ['what is blamed on a thing', 'The union blamed the shortfall on a raid in March.', ['the union: asserts "The shortfall was due to a raid in March"']],
  ['what is laid to a thing', 'Corvex attributed the illness to a virus.', ['Corvex: asserts "The illness was due to a virus"']],
  ['a thing that is blamed', 'The agency blamed staff shortages for the delay.', ['the agency: asserts "Staff shortages were to blame for the delay"']],
  ['on what somebody is blamed', 'Tim Dow blamed local officials on Twitter.', ['Tim Dow: asserts "Tim Dow blamed local officials on Twitter"']],
  ['not done to one but to another', 'Ann Lund said the plane did not fly to Rome but to Oslo.', ['Ann Lund: asserts not "The plane flew to Rome"', 'Ann Lund: asserts "The plane flew to Oslo"']],
  ['what figures are called', 'Tim Dow called the figures “cooked”.', ['Tim Dow: asserts "The figures were cooked"']],
  ['of whom a colleague complains', 'A tribunal cleared Ana Moss of bullying a colleague, who alleged that she had thrown a stapler at him.', ['a colleague: asserts "Ana Moss had thrown a stapler at him"']],
  ['a sports daily', 'Tim Dow told the Portuguese sports daily A Grada that the club had lost.', ['Tim Dow: asserts "The club had lost"']],
  ['at least five, and twelve', 'The Red Cross said at least five people had died. The Telmo Star reported that 12 people had died.', /Telmo Star: asserts "12 people had died"$/],
  ['whom a denial does not convince', 'Brightwater denied that it had made a promise. Analysts were not convinced.', ['Brightwater: denies "Brightwater had made a promise"']],
  ['a rival by its name', 'Rival Tillmans, which reports next week, said that it expected a loss.', ['Tillmans: asserts "Tillmans expected a loss"']],
  ['a surname that is a people’s name', 'The owner is Crispin Lao. The Lao army said the ship had sunk. Lao denied it.', /Crispin Lao: denies "The ship had sunk" -> 0$/],
  ['several of a people, and no surname', 'Bernie Sanders spoke on Monday. Asian Americans, who are few, cheered. He said that the tax was too high.', ['Bernie Sanders: asserts "The tax was too high"']],
  ['on what somebody goes on to say', 'Clinton blamed fog for the failure, and continued to defend the mission.', ['Clinton: asserts "Fog was to blame for the failure"']],
  ['whom somebody blames directly', 'Trump blamed Clinton directly for the wars.', ['Trump: asserts "Clinton was to blame for the wars"']],
  ['an operator by its name', 'Ferries will not sail, the operator Blue Strait said. It said it was sorry.', /Blue Strait: asserts "Blue Strait was sorry"$/],
  ['how many of whose', 'Sarovia said that nine of its soldiers had died and that all its tanks were lost.', ['Sarovia: asserts "Nine of Sarovia’s soldiers had died"', 'Sarovia: asserts "All Sarovia’s tanks were lost"']],
  ['who he said', 'Tim Dow accused the board of having lied to staff, who he said had been promised a rise.', /Tim Dow: asserts "The board had lied to staff, who had been promised a rise"/],
  ['what is confirmed, and what is believed', 'The office said it had confirmed 21 deaths and believed the toll was higher.', ['the office: confirms "There were 21 deaths"', 'the office: asserts "The toll was higher"']],
  ['last year is no verb', 'Hollis Group reported a loss of 46 million pounds last year.', ['Hollis Group: asserts "Hollis Group reported a loss of 46 million pounds last year"']],
  ['what was seen to happen', 'Survivors described water pouring on to the deck.', ['survivors: asserts "Water was pouring on to the deck"']]
]
for (const [why, text, expected] of ROWS) t.test(why, async t => expected instanceof RegExp ? t.match(said(text).join('\n'), expected) : t.same(said(text), expected))

t.test('corrections behind a label are the publisher’s', async t =>
  t.match(said('Correction: An earlier version of this article said the hospital had 400 beds. It has 140.', { publisher: 'The Gull' }), ['The Gull: denies "The hospital had 400 beds"']))

t.test('what the publisher calls untrue, somebody claims', async t => {
  for (const verdict of ['It is not true', 'It is untrue', 'Nor is it true']) {
    t.same(said(`${verdict}, as Ann Lund claims, that the filters are beyond repair.`, { publisher: 'The Gull' }), ['Ann Lund: asserts "The filters are beyond repair"', 'The Gull: denies "The filters are beyond repair"'])
  }
  t.match(said('It was not the case, as Tim Dow alleged, that the gate was open, Ann Lund said.').join('\n'), /Ann Lund: denies "The gate was open"/)
})
