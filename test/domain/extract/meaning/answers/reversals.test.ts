import t from 'tap'
import { extractText } from '../../../../../src/domain/extract-text.js'

const read = async (text: string) => (await extractText({ text })).attributions

const REVERSING: ReadonlyArray<readonly [string, string]> = [
  ['a state', 'Riders said the coachman had been drunk. He was stone-cold sober, his brother, Ivo Kran, said.'],
  ['a door', 'Guests said that the doors were bolted; Hotel Mira said that the doors were open.'],
  ['a verb', 'Rebels said the attack had failed. It succeeded, Colonel Ana Ruiz said.'],
  ['more and less', 'Opponents say that the dam will bring more dust. It will bring less, Ana Ruiz said.'],
  ['who did what to whom', 'Bosch said that the workers left of their own accord. “He fired us,” said Ana Ruiz.'],
  ['a couple', 'The paper wrote that the pair had separated. “We are happily married,” Ana Ruiz said.'],
  ['another figure', 'The mayor said that 900 people marched. The figure was 212, according to Ana Ruiz.'],
  ['a figure put right', 'The mayor said that 900 people marched. It was nearer 200, Ana Ruiz said.'],
  ['what one has', 'Her landlord said that Ana Ruiz has forty cats. Ana Ruiz said that she has two.'],
  ['another country', 'Ankara said the jet was in Turkish airspace. It was over Syria, Moscow said.'],
  ['another flag', 'Tehran said that the tanker is Panamanian. It belongs to Iran, Ana Ruiz said.'],
  ['for good', 'Islanders say that the chief is alive. He died in 2011, Ana Ruiz said.'],
  ['a belief', 'Ivo Kran believes that Tom Reed was murdered. He took his own life, Ana Ruiz said.'],
  ['a quality', 'Guides say that the volcano is active. It is inactive, Ana Ruiz said.'],
  ['another doer', 'Villagers say that the army burned the huts. The rebels burned them, Ana Ruiz said.'],
  ['a door, all along', 'Bosch said that the north gate was closed. It has been open throughout, Ana Ruiz said.'],
  ['a state that lasts', 'Bosch said that the plant was shut. It has been open since May, Ana Ruiz said.'],
  ['what has come about since', 'Rebels say that the bridge is still in their hands. Colonel Ana Ruiz said that his men took it on Monday.'],
  ['what has ended and goes on', 'The paper wrote that the abbot had resigned. He is still in office, Ana Ruiz said.'],
  ['at the desk', 'Al Amal said that the coroner had fled. She has been at her desk since Monday, Ana Ruiz said.'],
  ['opposite deeds', 'Al Amal reported that the council had vetoed the plan. The council approved it, Ana Ruiz said.'],
  ['all of them', 'The report says that the guards were asleep. All six were awake, Ana Ruiz said.'],
  ['what stays', 'Bosch insists that the baths will open on Monday. They will stay closed, Ana Ruiz said.'],
  ['another day', 'Ivo Kran said that the letter was written on Friday. It was written on Tuesday, Ana Ruiz said.'],
  ['another room', 'Bosch said that the fire began in the kitchen. It began in the attic, Ana Ruiz said.'],
  ['another builder', 'Tom Reed says that the fort was built by the Dutch. The fort was built by the Danes, Ana Ruiz said.'],
  ['another writer', 'The paper says that Ivo Kran wrote the song. It was written by his sister, Ana Ruiz said.'],
  ['another cause', 'Bosch said that the slide was caused by logging. It was an act of God, Ana Ruiz said.'],
  ['another toll', 'Al Amal said that one miner had died. Seven died, Ana Ruiz said.'],
  ['another load', 'Bosch says that the ferry carried 340 people. It carried 190, Ana Ruiz said.'],
  ['all of it', 'A blogger wrote that the tenor mimed the aria. He sang every note, Ana Ruiz said.'],
  ['of a charge', 'Rivals accuse the cyclist of taking a short cut. He rode the whole course, Ana Ruiz said.'],
  ['so many days a week', 'Bosch says that the library is closed. It is open six days a week, Ana Ruiz said.'],
  ['what goes ahead', 'Al Amal said that the strike was called off. It goes ahead on Thursday, Ana Ruiz said.'],
  ['who is at large', 'The paper wrote that Tom Reed was in rehab. “I am in Naples,” Tom Reed said.'],
  ['another way', 'Bosch said that the guests had paid in cash. They paid by card, Ana Ruiz said.'],
  ['nobody’s deed', 'Villagers say that soldiers burned the barn. It was struck by lightning, Ana Ruiz said.'],
  ['a reproach', 'Residents blame Siemens for felling the limes. It was the contractor who felled them, Ana Ruiz said.'],
  ['somewhere else', 'Police say that the butler shot the gardener. He was in Lagos that night, Ana Ruiz said.'],
  ['who began', 'Police say that the students struck first. The students say that the guards struck first.'],
  ['who began, unprovoked', 'Oslo said that Danish boats fired first. Swedish planes had opened fire without provocation, Ana Ruiz said.'],
  ['who came under fire', 'Oslo said that Danish boats fired first. Sailors had come under fire first, Ana Ruiz said.'],
  ['nobody', 'Rebels said that they had killed nine guards. Nobody was hurt, Ana Ruiz said.'],
  ['none of them', 'Rebels said that they had shot down two jets. None of its jets had been hit, the army said.'],
  ['no losses', 'Rebels said that they had sunk two boats. The navy said that it had suffered no losses.'],
  ['all of them safe', 'Al Amal said that two miners had died. All miners were safe, Ana Ruiz said.'],
  ['a figure put', 'Organisers said that 9,000 people had marched. Police put the crowd at 800.'],
  ['a higher figure', 'Oslo said that 34 people had drowned. The real toll was far higher, Ana Ruiz said.'],
  ['nothing but another', 'Pupils said that police had fired live rounds. Officers used only batons, Ana Ruiz said.'],
  ['who attacked first', 'Oslo accused rebels of breaking the truce. It was the army that had attacked first, Ana Ruiz said.'],
  ['only so many', 'Villagers said that the flood had destroyed 40 huts. Only six huts were damaged, Ana Ruiz said.'],
  ['stocks', 'Nurses said that the clinic had run out of blood. Stocks were sufficient, Ana Ruiz said.'],
  ['wages', 'Drivers said that they were owed wages. Everyone had been paid in full, Ana Ruiz said.'],
  ['what is safe', 'Parents said that the dust was toxic. The school was safe, Ana Ruiz said.'],
  ['what might collapse', 'Engineers said that the bridge could collapse. The bridge was safe, Ana Ruiz said.'],
  ['an old picture', 'A video posted on Telegram claims to show boats in Oslo. The footage was filmed in 2011, Ana Ruiz said.'],
  ['a picture of elsewhere', 'A post says that soldiers looted a shop. The picture was taken in Chile, Ana Ruiz said.'],
  ['sooner', 'Widows said that the boat took an hour to arrive. It was there within ten minutes, Ana Ruiz said.'],
  ['who was let go', 'Lawyers say that Ivo Kran is in custody. He had been released on Sunday, Ana Ruiz said.'],
  ['who is at home', 'Al Amal reported that Ivo Kran had been taken to hospital. “I am at home,” Ivo Kran said.'],
  ['who remained', 'Al Amal reported that the abbot had been sacked. He remained in office, Ana Ruiz said.'],
  ['whence', 'Oslo said that the shell was fired from the island. It came from the mainland, Ana Ruiz said.'],
  ['only a phone', 'Police said that the man was armed. He had only a phone, Ana Ruiz said.'],
  ['how somebody died', 'The army said that the guard had died in a crash. He was shot by rebels, Ana Ruiz said.'],
  ['who goes nowhere', 'Al Amal reported that Ivo Kran would join Lyon. “I am not going anywhere,” Ivo Kran said.'],
  ['what is over', 'Bosch said that the strike was over. It will go on, Ana Ruiz said.']
]
for (const [name, text] of REVERSING) {
  t.test(`whoever states the reverse denies: ${name}`, async t => {
    const [claim, answer] = await read(text)
    t.match(answer, { stance: 'denies', polarity: 'negative', claim: claim?.claim })
    t.match(claim, { stance: 'asserts' })
  })
}

const AFFIRMING: ReadonlyArray<readonly [string, string]> = [
  ['in the same words', 'Bosch said that the gate had not been locked. It was locked, Ana Ruiz said.'],
  ['by leaving them out', 'Hanoi said that no ship had entered the lagoon. Two had, Ana Ruiz said.'],
  ['in so many words', '“The army has not entered the town,” Ivo Kran said. “It has,” Ana Ruiz said.'],
  ['of some of nobody', 'The clinic said that nobody had died. Ana Ruiz said that eleven patients had died.'],
  ['of what will be', 'Peru said that it will not send troops. It will send troops, Ana Ruiz said.']
]
for (const [name, text] of AFFIRMING) {
  t.test(`whoever said that it was not so denies what somebody else says: ${name}`, async t => {
    const [claim, answer] = await read(text)
    t.match(claim, { stance: 'denies', polarity: 'negative' })
    t.match(answer, { stance: 'asserts', polarity: 'positive', claim: claim?.claim })
  })
}

const STATING: ReadonlyArray<readonly [string, string]> = [
  ['some of them', 'Missiles hit a bridge, officials said. The navy said it had shot down six of nine missiles.'],
  ['another thing', 'Shopkeepers said that the north gate was closed. The south gate is open, Ana Ruiz said.'],
  ['another time', 'Villagers say that the road was shut. It is open now, Ana Ruiz said.'],
  ['what is to come', 'Bosch said that the plant was shut. It will be open, Ana Ruiz said.'],
  ['what may be', 'Bosch said that the plant was safe. It may be dangerous, Ana Ruiz said.'],
  ['two contraries', 'Police said that the visitor fell drunk at night. The visitor was sober by day, Ana Ruiz said.'],
  ['in its time', 'Bosch said that the plant was shut. It opened in 2011, Ana Ruiz said.'],
  ['a matter of taste', 'Bosch said that the tax is fair. The tax is unfair, Ana Ruiz said.'],
  ['a quality of another', 'Bosch said that the tax is visible. It makes Siemens invisible, Ana Ruiz said.'],
  ['two deeds', 'Traders said that the market opened higher. The market closed lower, Ana Ruiz said.'],
  ['steps', 'Bosch said that Siemens opened the plant. Siemens closed it, Ana Ruiz said.'],
  ['of another object', 'Bosch said that Siemens won the appeal. Siemens lost the first hearing, Ana Ruiz said.'],
  ['an idiom', 'Bosch said that Siemens lost strength. Siemens won its spurs, Ana Ruiz said.'],
  ['a word that describes', 'Bosch said that the visitor wore a black coat. The visitor carried a white stick, Ana Ruiz said.'],
  ['the same again', 'Bosch said that the dam was damaged and intact. The dam was intact, Ana Ruiz said.'],
  ['other words for a place', 'Bosch said that Ivo was in Peru. Bosch said that he was in Chile.'],
  ['two figures', 'Bosch said that 40 people came. Ana Ruiz said that 30 people paid.'],
  ['another doer of another deed', 'Bosch said that the army burned the huts. The rebels sold them, Ana Ruiz said.'],
  ['a sequel', 'Bosch said that Siemens failed. “I came early. Siemens succeeded,” Ana Ruiz said.'],
  ['a verb without its object', 'Bosch said that the army burned. The rebels burned them, Ana Ruiz said.'],
  ['so many days ago', 'Bosch says that the library is closed. It was open a week ago, Ana Ruiz said.'],
  ['who is kept elsewhere', 'The paper wrote that Tom Reed was in rehab. “I am in hospital,” Tom Reed said.'],
  ['what breaks as well', 'Ivo Kran blamed the quarry for the cracked walls. The windows were cracked long before the war, Ana Ruiz said.'],
  ['a time in the claim', 'Bosch said that the north gate was closed in May. It has been open since June, Ana Ruiz said.'],
  ['another abbot', 'The paper wrote that the abbot had resigned. His deputy is still in office, Ana Ruiz said.'],
  ['still on its way', 'Al Amal said that the coroner had fled. She is still missing, Ana Ruiz said.'],
  ['another council', 'Al Amal reported that the council had vetoed the plan. The senate approved it, Ana Ruiz said.'],
  ['what follows', 'Al Amal reported that Ivo Kran had joined the league. He left it, Ana Ruiz said.'],
  ['another letter', 'Ivo Kran said that the first letter was written on Friday. A second was written on Tuesday, Ana Ruiz said.'],
  ['a day besides', 'Bosch said that the fire began in the kitchen. It began on Tuesday, Ana Ruiz said.'],
  ['what may be the same place', 'Bosch said that the fire began in the shop. It began in the store, Ana Ruiz said.'],
  ['another fort', 'Tom Reed says that the fort was built by the Dutch. The chapel was built by the Danes, Ana Ruiz said.'],
  ['those who may be the same', 'Tom Reed says that soldiers burned the barn. The barn was burned by men in uniform, Ana Ruiz said.'],
  ['more of them', 'Al Amal said that one miner had died. Seven more died, Ana Ruiz said.'],
  ['others', 'Al Amal said that one miner had died. Seven were treated, Ana Ruiz said.'],
  ['what one has always liked', 'Pupils say that Ivo Kran beat them. “I have always liked music,” Ivo Kran said.'],
  ['all of something good', 'Bosch said that the school was new. It has every comfort, Ana Ruiz said.'],
  ['all of another', 'A blogger wrote that the tenor mimed the aria. The soprano sang every note, Ana Ruiz said.'],
  ['an untruth that may have been told there', 'Critics said the mayor misled the town over flood money. The mayor told the council that every house had been paid for.'],
  ['only so much of another deed', 'Pupils said that police had fired live rounds. Officers made only two arrests, Ana Ruiz said.'],
  ['a figure of another year', 'Oslo said that 34 people had drowned. The toll was higher than last year, Ana Ruiz said.'],
  ['others who came to no harm', 'Al Amal said that two guards were killed. No passengers were hurt, Ana Ruiz said.'],
  ['one’s own losses', 'The army said that it had lost two tanks. The rebels said that they had no losses.'],
  ['harm to a thing', 'Al Amal said that the roof fell in. Nobody was hurt, Ana Ruiz said.'],
  ['who is safe', 'Bosch said that the gas was toxic. The crew were safe, Ana Ruiz said.'],
  ['only so many of others', 'Al Amal said that 400 people had joined. Only three plants would close, Ana Ruiz said.'],
  ['enough of something else', 'Al Amal said that the clinic lacked beds. There were enough doctors, Ana Ruiz said.'],
  ['a picture as it is', 'Al Amal showed a picture of the abbot. The photograph was taken in Lagos, Ana Ruiz said.'],
  ['what follows upon it', 'Al Amal said that Ivo Kran was jailed in 2019. He was released in 2021, Ana Ruiz said.'],
  ['a smell', 'Bosch said that the smoke came from a mill. The smell came from the river, Ana Ruiz said.'],
  ['who else was hurt', 'Al Amal said that two guards were killed. Nobody else was hurt, Ana Ruiz said.'],
  ['who was hurt there', 'Al Amal said that two guards were killed. Nobody there was hurt, Ana Ruiz said.'],
  ['harm on another day', 'Rebels said that they had killed two guards on Monday. There were no casualties on Tuesday, Ana Ruiz said.'],
  ['harm from what was shot down', 'The army said that it had shot down two drones. There were no injuries, Ana Ruiz said.'],
  ['people in what was sunk', 'Al Amal said that the storm sank two boats. There were no deaths, Ana Ruiz said.'],
  ['who was not killed', 'Al Amal said that the crash had injured six guards. Nobody was killed, Ana Ruiz said.'],
  ['harm in another place', 'Al Amal said that two nuns had drowned. There were no casualties in the second boat, Ana Ruiz said.'],
  ['who is back', 'Al Amal reported that the king had been taken to hospital. The king is at work again, Ana Ruiz said.'],
  ['who was taken again', 'Al Amal says that Ivo Kran is in jail. He was freed on bail last year and jailed again, Ana Ruiz said.'],
  ['enough for others', 'Nuns said that the fields were short of water. There was enough water for the mill, Ana Ruiz said.'],
  ['on another way', 'Nuns said that the ambulance took two hours to come. It arrived within ten minutes at another crash, Ana Ruiz said.'],
  ['a leak that threatens nobody', 'Nuns said that two guards were exposed to radiation. There was no danger to the public, Ana Ruiz said.'],
  ['what others used', 'Nuns said that police used live rounds. Protesters used only stones, Ana Ruiz said.'],
  ['beds elsewhere', 'Nuns said that the ward was out of beds. There were enough beds in other wards, Ana Ruiz said.'],
  ['what was hit and is whole', 'Nuns said that the shell hit a mill. There was no damage, Ana Ruiz said.'],
  ['what else is safe', 'Nurses said that the virus was dangerous. The vaccine is safe, Ana Ruiz said.'],
  ['what may fall in price', 'Traders said that the peso could fall. The peso was stable, Ana Ruiz said.'],
  ['what is not at risk', 'Nuns said that the law was dangerous. There was no risk to jobs, Ana Ruiz said.'],
  ['another that is safe', 'Oslo said that the toy contained mercury. The other toys are safe, Ana Ruiz said.'],
  ['enough of something for the same', 'Al Amal said that the clinic lacked nurses. There was enough money for the clinic, Ana Ruiz said.'],
  ['others who were paid', 'Drivers said that they were unpaid. The cooks had been paid in full, Ana Ruiz said.'],
  ['deliveries that were cancelled', 'Nuns said that the shelves were empty. Deliveries for Monday had been cancelled, Ana Ruiz said.'],
  ['where a film was made', 'Al Amal said that the film shows dying whales. The film was made in Chile, Ana Ruiz said.'],
  ['how old somebody is', 'Al Amal said that its video shows the raid. The video was shot by a man who is 30 years old, Ana Ruiz said.'],
  ['when a picture was stolen', 'Al Amal said that the picture was stolen. The picture was taken in an earlier raid, Ana Ruiz said.'],
  ['what each takes', 'Al Amal said that it accepted cash. Siemens said that it accepts only cards.'],
  ['who found it first', 'Oslo said that smugglers abandoned the boat. It was the nuns who first found it, Ana Ruiz said.'],
  ['what others began', 'Oslo said that Chile began the talks. Peru began the drills, Ana Ruiz said.'],
  ['another count', 'Al Amal said that 300 nuns work there. The cost was far lower, Ana Ruiz said.'],
  ['an answer to a letter', 'Nuns said that they waited three weeks for a bed. Siemens said that it had answered the letter within two days.'],
  ['who came home since', 'Al Amal said that Ivo Kran was taken to hospital on Friday. Ivo Kran is at home, Ana Ruiz said.'],
  ['who was sent somewhere', 'Al Amal says that two nuns are held in Lagos. They were sent food, Ana Ruiz said.'],
  ['who goes on doing something', 'Al Amal said that the branch had shut. Siemens said that it would go on fighting.'],
  ['another thing that goes nowhere', 'Al Amal said that Ivo Kran had moved to Lyon. The problem is not going anywhere, Ana Ruiz said.'],
  ['rules about other things', 'Nuns said that Siemens had fired 40 women. Siemens said that its pensions were legal.'],
  ['rules kept by others', 'Oslo said that a driver had killed a nun. Siemens said that its lorries comply with all the rules.'],
  ['a place that is named', 'Police said that the robbers fled to Chile. Siemens said that it had never flown to Chile.'],
  ['rules kept', 'Bosch said that the plant was new. Siemens said that it had followed all the rules.'],
  ['at another time', 'Police say that the butler shot the gardener. He was in Lagos the week before, Ana Ruiz said.'],
  ['another cause of another', 'Bosch said that the slide was caused by logging. The flood was caused by rain and logging, Ana Ruiz said.'],
  ['another matter', 'Bosch said that the gate had not been locked. It was built in 1911, Ana Ruiz said.'],
  ['another ship', 'Hanoi said that no ship had entered the lagoon. A ship had entered the port, Ana Ruiz said.'],
  ['what may have been', 'Bosch said that the gate had not been locked. It may have been locked, Ana Ruiz said.'],
  ['of oneself', 'Ivo Kran said that he had not slept. Tom Reed said that he had slept well.'],
  ['two places', 'Bosch said that the jet was in Peru. It was in Chile near Peru, Ana Ruiz said.']
]
for (const [name, text] of STATING) {
  t.test(`a statement reverses nothing: ${name}`, async t => t.notMatch((await read(text)).map(({ stance }) => stance), /denies/))
}

const RAISED: ReadonlyArray<readonly [string, string, RegExp]> = [
  ['a rumour', 'Rumour had it that the heiress was dead. She was alive and well, Ana Ruiz said.', /denies/],
  ['a question', 'Asked whether the bridge was closed, Ana Ruiz said that it was open.', /denies/],
  ['an estimate', 'Organisers put the crowd at 90,000. Ana Ruiz said that it was nearer 20,000.', /denies/],
  ['a report', 'It was reported in Oslo that the heiress was dead. She was alive, Ana Ruiz said.', /denies/],
  ['a reproach', 'Ivo Kran blamed the quarry for the cracked walls. The walls were cracked long before the war, Ana Ruiz said.', /asserts,denies/],
  ['a rumour of another', 'Rumour had it that the heiress was dead. Her aunt was alive and well, Ana Ruiz said.', /^asserts$/],
  ['a question about a day', 'Asked whether the bridge was closed on Friday, Ana Ruiz said that it was open now.', /^asserts$/],
  ['a wish', 'Workers asked that the bridge be closed. It was open, Ana Ruiz said.', /asserts$/]
]
for (const [name, text, stances] of RAISED) {
  t.test(`what the article tells of is answered, too: ${name}`, async t => t.match((await read(text)).map(({ stance }) => stance).join(), stances))
}

t.test('the reverse of what cannot be put into words denies nothing that could be', async t => {
  t.match((await read('His widow believes that he was murdered. He took his own life, Ana Ruiz said.'))[1], { stance: 'denies', claim: null })
})

t.test('what reverses a claim is kept in its own words, should the claim go', async t => {
  const [, answer] = await read('Rebels said the attack had failed. It succeeded, Colonel Ana Ruiz said.')
  t.match(answer?.contents[0]?.text, 'It succeeded')
})
