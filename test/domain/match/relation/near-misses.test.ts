// What tells a near-miss from the claim, and a paraphrase from a near-miss, a family each.
import t from 'tap'
import type { Relation } from '../../../../src/model/match.js'
import { compare } from '../../../../src/domain/match/score.js'

const FAMILIES: Readonly<Record<string, ReadonlyArray<readonly [known: string, found: string, relation: Relation]>>> = {
  'who only stands behind the deed': [
    ['The firm Lumo sued the publisher Kessler on Monday after a report by Norvik', 'Norvik sued the publisher Kessler', 'differs'],
    ['The firm Lumo sued the publisher Kessler on Monday after a report by Norvik', 'Lumo sued the publisher Kessler', 'same'],
    ['The firm Lumo sued the publisher Kessler on Monday after a report by Norvik', 'The firm Lumo sued Norvik', 'differs'],
    ['The ministry fined the airline Solvair on Friday, a week after a complaint from the union Tarn', 'Tarn fined the airline Solvair', 'differs'],
    ['The ministry fined the airline Solvair on Friday, a week after a complaint from the union Tarn', 'The ministry fined the airline Solvair', 'same']
  ],
  'who gives and who is given to': [
    ['Norway had been sold a ship', 'Norway sold Oman a ship', 'differs'],
    ['Norway sold Oman a ship', 'Norway has been sold a ship in Lund', 'differs'],
    ['Norway was sold a ship', 'Oman sold Norway a ship', 'same'],
    ['The union was offered a rise of 5 percent', 'The union offered a rise of 5 percent', 'differs'],
    ['The ship was sold to Norway', 'Norway sold the ship', 'same']
  ],
  'what ought to be done and what will be': [
    ['Berg should resign', 'Anna Berg will resign', 'related'],
    ['The mayor must resign', 'The mayor would resign', 'related'],
    ['The council should close the pool', 'The council will close the pool', 'related'],
    ['The mayor should resign', 'The mayor must resign', 'same'],
    ['The firm must pay a fine', 'The firm has to pay a fine', 'same'],
    ['The council should close the pool', 'The council plans to close the pool', 'same'],
    ['The mayor would resign', 'The mayor will resign', 'same']
  ],
  'when it was done last': [
    ['Russia expelled an Estonian diplomat', 'Estonia last expelled a diplomat in 2022', 'differs'],
    ['Lima inspected the dam in 2022', 'Lima last inspected the dam in 2022', 'same']
  ],
  'what is only reported or ordered': [
    ['Lund stole a car', 'Lund reported the theft of a car', 'related'],
    ['Lund arrested Moss', 'Lund ordered the arrest of Moss', 'related'],
    ['The judge dismissed the lawsuit', 'The judge ordered the dismissal of the lawsuit', 'same']
  ],
  'what only describes a name': [
    ['Norwegian first-division club Gimle dismissed coach Nils Brandt on Sunday', 'Gimle dismissed Nils Brandt', 'same'],
    ['Norwegian first-division club Gimle dismissed coach Nils Brandt on Sunday', 'Gimle dismissed Lars Brandt', 'differs'],
    ['Norwegian first-division club Gimle dismissed coach Nils Brandt on Sunday', 'Swedish club Gimle dismissed Nils Brandt', 'differs']
  ],
  'jobs and those who have them': [
    ['31 jobs at the quarry would be lost', 'Thirty-one people at the quarry are to lose their jobs', 'same'],
    ['31 jobs at the quarry would be lost', '31 people at the quarry will be laid off', 'same'],
    ['31 jobs at the quarry would be lost', '31 jobs will go at the quarry', 'same'],
    ['31 jobs at the quarry would be lost', '31 drivers at the quarry would lose their jobs', 'same'],
    ['31 jobs at the quarry would be lost', '41 people at the quarry will be laid off', 'differs'],
    ['31 jobs at the quarry would be lost', '31 jobs at the quarry would be saved', 'contradicts'],
    ['31 jobs at the quarry would be lost', '31 jobs would be created at the quarry', 'contradicts'],
    ['31 jobs at the quarry could be lost', '31 jobs at the quarry are at risk', 'same'],
    ['31 jobs at the quarry were lost', '31 jobs at the quarry are at risk', 'related'],
    ['The quarry will cut 900 jobs', 'The quarry will make 900 workers redundant', 'same'],
    ['The quarry will cut 900 jobs', 'The quarry will create 900 jobs', 'contradicts'],
    ['The quarry put 900 jobs at risk', 'The quarry created 900 jobs', 'related'],
    ['The clerks kept their jobs in Moss', 'The clerks lost their jobs in Moss', 'contradicts']
  ],
  'as many people': [
    ['Two hundred people blocked the ferry terminal in Moss', '200 welders blocked the ferry terminal in Moss', 'same'],
    ['Two hundred people blocked the ferry terminal in Moss', '300 welders blocked the ferry terminal in Moss', 'differs'],
    ['Two hundred nurses blocked the ferry terminal in Moss', '200 welders blocked the ferry terminal in Moss', 'differs']
  ],
  'what phrases say': [
    ['The watchman fell asleep on the quay', 'The watchman nodded off on the quay', 'same'],
    ['The watchman fell asleep on the quay', 'The watchman was awake on the quay', 'contradicts'],
    ['The dairy Lindqvist has filed for bankruptcy', 'The dairy Lindqvist goes bust', 'same'],
    ['Doctors are monitoring 57 sailors in Moss', 'Doctors are keeping an eye on 57 sailors in Moss', 'same'],
    ['The quarry deal will be completed by May', 'The quarry deal will be wrapped up by May', 'same'],
    ['The club Gimle dismissed the coach Nils Brandt', 'The club Gimle parted ways with the coach Nils Brandt', 'same'],
    ['The fishermen oppose the harbour plan', 'The fishermen are opposed to the harbour plan', 'same'],
    ['The fishermen support the harbour plan', 'The fishermen are opposed to the harbour plan', 'contradicts'],
    ['The shops in Moss have run out of bread', 'The shops in Moss have no bread', 'same'],
    ['The shops in Moss have run out of bread', 'The shops in Moss have bread', 'contradicts'],
    ['The shops in Moss have not run out of bread', 'The shops in Moss have no bread', 'contradicts'],
    ['The ship was on its way to Bergen', 'The ship was travelling to Bergen', 'same'],
    ['The ship was on its way to Bergen', 'The ship was travelling to Stavanger', 'differs'],
    ['Norway bans the sale of electronic cigarettes', 'Norway bans the sale of vapes', 'same']
  ],
  'what nouns that count little stand for': [
    ['The firm lost two barges in the storm', 'The town lost two barges in the storm', 'differs'],
    ['The firm lost two barges in the storm', 'The company lost two barges in the storm', 'same'],
    ['The airline lost two lawsuits in May', 'The company lost two lawsuits in May', 'same'],
    ['The airline lost two lawsuits in May', 'The country lost two lawsuits in May', 'related'],
    ['The ministry paid the debts of the women', 'The ministry paid the debts of the town', 'differs'],
    ['Norvik apologised to the leader', 'Norvik apologised to the president', 'same'],
    ['Norvik apologised to the people', 'Norvik apologised to the president', 'differs'],
    ["The government's lawyer resigned", "The group's lawyer resigned", 'differs'],
    ['Rebels seized a village near Moss', 'Rebels seized a city near Moss', 'differs'],
    ['Flooding cut off the village of Moss', 'Flooding cut off the town of Moss', 'same'],
    ['The climbers reached the summit of the mountain', 'The climbers attempted the summit of the mountain', 'related']
  ],
  'names that look like adverbs': [
    ['Norway gave Italy 40 patrol boats', 'Italy gave 40 patrol boats to Norway', 'differs'],
    ['Norway gave Italy 40 patrol boats', 'Norway gave 40 patrol boats to Italy', 'same'],
    ['Norway launched an attack on Italy', 'Italy attacked Norway', 'differs']
  ],
  'what names have changed places': [
    ['The Norwegian army bombed a village in Chad', "Chad's army bombed a village in Norway", 'differs'],
    ['The Norwegian army bombed a village in Chad', "Norway's army bombed a village in Chad", 'same'],
    ['Kenya lost 2-1 to Uganda in Nairobi', 'Uganda lost 2-1 to Kenya in Nairobi', 'differs'],
    ['Norway met Sweden in Oslo', 'Sweden met Norway in Oslo', 'same']
  ],
  'the name that tells which one': [
    ['The mayor of Lyon opened the new bridge on Friday', "Bergen's mayor opened the new bridge on Friday", 'related'],
    ['The mayor of Aarhus opened the new bridge', "Aarhus's mayor opened the new bridge", 'same'],
    ['Kenyan police seized 16 tonnes of cocaine', 'Police in Uganda seized 16 tonnes of cocaine', 'differs'],
    ['Kenyan police seized 16 tonnes of cocaine', 'Police in Kenya seized 16 tonnes of cocaine', 'same'],
    ['Kenyan police seized 16 tonnes of cocaine', 'Police in Kisumu seized 16 tonnes of cocaine', 'same'],
    ['A court in Aarhus jailed the smuggler Nils Moe', 'Bergen court jails smuggler Nils Moe', 'differs'],
    ['East Timor signed the accord', 'West Timor signed the accord', 'related']
  ],
  'reasons, wherever they stand': [
    ['Because of the strike, 40 flights were cancelled in Moss', '40 flights were cancelled in Moss despite the strike', 'differs'],
    ['Because of the strike, 40 flights were cancelled in Moss', '40 flights were cancelled in Moss due to the strike', 'same'],
    ['The race in Moss went ahead thanks to the rain', 'The race in Moss went ahead in spite of the rain', 'differs']
  ],
  'so many people, by what became of them': [
    ['40 people were arrested after a riot in Moss', '40 arrested after riot in Moss', 'same'],
    ['40 people were arrested after a riot in Moss', '70 arrested after riot in Moss', 'differs'],
    ['Three people died in a fire in Moss', 'There were three deaths in a fire in Moss', 'same'],
    ['Three people died in a fire in Moss', 'There were four deaths in a fire in Moss', 'differs'],
    ['The death toll from the flood in Chad rose to 40', 'The flood in Chad has now killed 40 people', 'same'],
    ['The death toll from the flood in Chad has reached at least 40', 'At least 40 people died in the flood in Chad', 'same'],
    ['The death toll from the flood in Chad rose to 40', 'The flood in Chad has now killed 70 people', 'differs'],
    ['The death toll from the flood in Chad rose to 40', 'The flood in Chad has now displaced 40 people', 'related']
  ],
  'so long ago': [
    ['The quarry in Moss closed last year', 'The quarry in Moss closed two years ago', 'differs'],
    ['The quarry in Moss closed last year', 'The quarry in Moss closed a year ago', 'same'],
    ['The quarry in Moss closed two months ago', 'The quarry in Moss closed two weeks ago', 'differs'],
    ['The quarry in Moss closed a month ago', 'The quarry in Moss closed four weeks ago', 'same'],
    ['The volcano last erupted a decade ago', 'The volcano last erupted ten years ago', 'same']
  ],
  'who does it, where the deed is told by what came of it': [
    ['Soldiers killed a protester in Moss', 'Soldiers shot dead a protester in Moss', 'same'],
    ['Soldiers killed a protester in Moss', 'A protester shot dead soldiers in Moss', 'differs']
  ],
  'the month of May, and what may be': [
    ['The law, passed in May, bans smoking in parks', 'The law bans smoking in parks', 'same'],
    ['The law, passed in May, bans smoking in parks', 'The law bans smoking in bars', 'differs'],
    ['The law may ban smoking in parks', 'The law banned smoking in parks', 'related']
  ],
  'who parts and who joins': [
    ['Norvik merged with Lumo', 'Lumo split from Norvik', 'contradicts'],
    ['Norvik merged with Lumo', 'Lumo merged with Norvik', 'same'],
    ['Moe asked the court to delay the trial', 'Moe asked the court to speed up the trial', 'contradicts']
  ],
  'words that open a sentence': [
    ['Joblessness in Chad rose to 40 percent', 'Unemployment in Chad rose to 40 percent', 'same'],
    ['Joblessness in Chad rose to 40 percent', 'Inflation in Chad rose to 40 percent', 'related'],
    ['A gas leak led to the blast in Moss', 'The blast in Moss resulted from a gas leak', 'same'],
    ['A gas leak led to the blast in Moss', 'The gas leak in Moss resulted from a blast', 'differs'],
    ['Anna Lund runs the hospital in Moss', 'Anna Lund is in charge of the hospital in Moss', 'same'],
    ['Anna Lund runs the hospital in Moss', 'Anna Lund is in charge of the prison in Moss', 'related'],
    ['The union set up a fund for flood victims', 'The union established a fund for flood victims', 'same'],
    ['Moss is the largest port in Norway', "Moss is Norway's biggest port", 'same']
  ],
  'things in one word and in two': [
    ['A cargo ship sank off Malta', 'A warship sank off Malta', 'differs'],
    ['A fishing boat sank off Malta', 'A gunboat sank off Malta', 'related'],
    ['A navy ship sank off Malta', 'A warship sank off Malta', 'same'],
    ['A ship sank off Malta', 'A warship sank off Malta', 'same'],
    ['The owner of the ferry was fined in Moss', "The barge's owner was fined in Moss", 'differs'],
    ['The owner of the ferry was fined in Moss', "The ferry's owner was fined in Moss", 'same']
  ],
  'clubs of one town': [
    ['Real Madrid signed Nils Brandt', 'Atletico Madrid signed Nils Brandt', 'differs'],
    ['Real Madrid signed Nils Brandt', 'Nils Brandt was signed by Real Madrid', 'same']
  ],
  'what there is none of': [
    ['The fee for visitors is zero', 'There is no fee for visitors', 'same'],
    ['The fee for visitors is zero', 'There is a fee for visitors', 'contradicts']
  ],
  'deeds that only nouns tell': [
    ['Norvik acquired Lumo for 40 million euros', "Norvik's acquisition of Lumo for 40 million euros", 'same'],
    ['Norvik acquired Lumo for 40 million euros', "Lumo's acquisition of Norvik for 40 million euros", 'differs'],
    ["Norvik's takeover of Lumo", "Lumo's takeover of Norvik", 'differs']
  ],
  'who is blamed, and for what others did': [
    ['Norway blamed Denmark over raids by rebels', 'Norway blamed rebels over raids', 'differs'],
    ['The minister resisted calls for tax cuts', 'The minister called for tax cuts', 'related'],
    ['The minister resisted calls for tax cuts', 'The minister rejected calls for tax cuts', 'same']
  ],
  'whose head, and whose minister': [
    ['The Kenyan foreign minister met the Ugandan president', "Uganda's foreign minister met Kenya's president", 'differs'],
    ['The Kenyan foreign minister met the Ugandan president', "Uganda's president met Kenya's foreign minister", 'same'],
    ['The daughter of Anna Lund married Omar Haddad', "Omar Haddad's daughter married Anna Lund", 'differs'],
    ['The head of the Kenyan navy resigned', 'The Kenyan army chief resigned', 'differs'],
    ['The head of the Kenyan navy resigned', 'The Kenyan navy chief resigned', 'same'],
    ["Nils Moe's arrest in Aarhus sparked riots", 'The arrest of Omar Haddad in Aarhus sparked riots', 'differs'],
    ['Lumo spokesman Nils Brandt confirmed the merger', 'A spokesman for Norvik, Nils Brandt, confirmed the merger', 'differs'],
    ['Born in Aarhus, Nils Brandt moved to Bergen in 1990', 'Nils Brandt, who was born in Bergen, moved to Aarhus in 1990', 'differs']
  ],
  'what two are to each other': [
    ['Nils Moe is the father of Omar Haddad', 'Omar Haddad is the son of Nils Moe', 'same'],
    ['Nils Moe is the father of Omar Haddad', 'Nils Moe is the son of Omar Haddad', 'related'],
    ['Lumo is a subsidiary of Norvik', 'Norvik is the parent company of Lumo', 'same'],
    ['Lumo is a subsidiary of Norvik', 'Lumo is the parent company of Norvik', 'differs']
  ],
  'deeds that are put off or forbidden': [
    ['The committee held a vote on the budget', 'The committee delayed a vote on the budget', 'related'],
    ['The committee held a vote on the budget', 'The committee voted on the budget', 'same'],
    ['Farmers protested in Moss over milk prices', 'A protest by farmers over milk prices was banned in Moss', 'related'],
    ['Prosecutors have opened an investigation into Norvik', 'An investigation into Norvik was opened by prosecutors', 'same'],
    ['Prosecutors have opened an investigation into Norvik', 'Prosecutors are investigating Norvik', 'same'],
    ['Lund put forward a plan to clean the lake', 'Lund rejected a plan to clean the lake', 'differs'],
    ['Lund put forward a plan to clean the lake', 'Lund proposed a plan to clean the lake', 'same'],
    ['Norvik decided to withdraw its bid for Lumo', "Norvik's decision to withdraw its bid for Lumo", 'same']
  ],
  'so many jobs': [
    ['Norvik will lay off 23 workers after a fall in sales', 'Norvik to cut 23 jobs after sales fall', 'same'],
    ['Norvik will lay off 23 workers after a fall in sales', 'Norvik to cut 32 jobs after sales fall', 'differs'],
    ['Norvik plans to cut 900 jobs in Moss', 'Norvik intends to axe 900 positions in Moss', 'same']
  ],
  'shares of them': [
    ['Two in three nurses at the clinic plan to leave', 'Two thirds of doctors at the clinic plan to leave', 'differs'],
    ['Two in three nurses at the clinic plan to leave', 'Two thirds of nurses at the clinic plan to leave', 'same'],
    ['Few people voted in Moss', 'Not many people voted in Moss', 'same'],
    ['Few people voted in Moss', 'Many people voted in Moss', 'differs'],
    ['A third of the brewery was sold', 'The brewery was sold', 'differs']
  ],
  'what sort of plant, and what it is like elsewhere': [
    ['Drones attacked a steel plant in Moss', 'A drone attack hit a flour plant in Moss', 'related'],
    ['Drones attacked a steel plant in Moss', 'A drone attack hit a steel plant in Moss', 'same'],
    ['The Greens won most seats in Moss', 'The Greens won the fewest seats in Moss', 'differs']
  ],
  'passives without an auxiliary': [
    ['The club Gimle dismissed the coach Nils Brandt on Sunday', 'Coach Nils Brandt sacked by Gimle', 'same'],
    ['The club Gimle dismissed the coach Nils Brandt on Sunday', 'Gimle sacked by coach Nils Brandt', 'differs']
  ],
  'a share before and behind what is shared': [
    ['One in six teenagers in Gotland smokes', 'One teenager in six smokes in Gotland', 'same'],
    ['One in six teenagers in Gotland smokes', 'One teenager in sixty smokes in Gotland', 'differs']
  ],
  'how much a year': [
    ['The new boiler will save £2 million a year', 'The new boiler will save £2m annually', 'same'],
    ['The new boiler will save £2 million a year', 'The new boiler will save £3m annually', 'differs']
  ],
  'places of different things': [
    ['A fire in a paper depot at Moss caused the long blackout', 'A paper depot fire caused the long blackout in Ware', 'same'],
    ['A fire in a depot at Moss caused the blackout', 'A fire in a depot at Ware caused the blackout', 'differs']
  ],
  'what is agreed, allowed or under way': [
    ['The insurer Norvik has agreed to buy the broker Lumo', 'The broker Lumo is being bought by the insurer Norvik', 'same'],
    ['The insurer Norvik has agreed to buy the broker Lumo', 'The broker Lumo was bought by the insurer Norvik', 'related'],
    ['The insurer Norvik has agreed to buy the broker Lumo', 'The broker Lumo has agreed to buy the insurer Norvik', 'differs'],
    ['Residents of Moss will be allowed to return from Tuesday', 'Moss residents can return from Tuesday', 'same'],
    ['Residents of Moss will be allowed to return from Tuesday', 'Moss residents cannot return from Tuesday', 'contradicts']
  ],
  'callings in one place': [
    ['The actor Nils Brandt died in Oslo', 'The painter Nils Brandt died in Oslo', 'differs'],
    ['The bishop blessed the new bridge', 'The rabbi blessed the new bridge', 'differs'],
    ['The actor Nils Brandt died in Oslo', 'Nils Brandt, the actor, died in Oslo', 'same']
  ],
  'what is meant alone': [
    ['Only doctors may prescribe the drug', 'Doctors and nurses may prescribe the drug', 'differs'],
    ['The only survivor of the fire was a sailor', 'A survivor of the fire was a sailor', 'differs'],
    ['Only doctors may prescribe the drug', 'Doctors alone may prescribe the drug', 'same'],
    ['The bridge opened only in May', 'The bridge opened in May', 'same']
  ],
  'amounts of a number of them': [
    ['All 14 clinics in Gotland lost power', 'Some of the 14 clinics in Gotland lost power', 'differs'],
    ['All 14 clinics in Gotland lost power', 'Each of the 14 clinics in Gotland lost power', 'same'],
    ['Some 300 people fled Moss', 'All 300 people fled Moss', 'same']
  ],
  'one phrase in the place of another': [
    ['Vandals burned a steel plant in Moss in May', 'Vandals burned a paper mill in Moss in May', 'differs'],
    ['Hackers stole the data of 30,000 pupils of the school in Moss', 'Former clerks stole the data of 30,000 pupils of the school in Moss', 'differs'],
    ['Vandals burned a steel plant in Moss in May', 'Vandals burned a steel mill in Moss in May', 'same'],
    ['Hackers stole the data of 30,000 pupils in Moss', 'Hackers stole the data of 30,000 students in Moss', 'same'],
    ['The embassy issued 500 visas in Moss', 'The embassy refused 500 visas in Moss', 'contradicts'],
    ['Fishermen blocked the canal in Moss', 'Farmers blocked the canal in Moss', 'differs'],
    ['A fisherman blocked the canal in Moss', 'Fishermen blocked the canal in Moss', 'same']
  ],
  'offices and who has them': [
    ['Mayor Anna Lund turned down the offer of the union', 'The mayor rejected the offer of the union', 'same'],
    ['The mayor, Anna Lund, turned down the offer of the union', 'The mayor accepted the offer of the union', 'contradicts'],
    ['Mayor Anna Lund turned down the offer of the union', 'Mayor Nils Brandt turned down the offer of the union', 'differs'],
    ['Justice minister Anna Lund turned down the offer of the union', 'The transport minister turned down the offer of the union', 'differs'],
    ['MPs rejected the offer of the union in Moss', 'Lawmakers rejected the offer of the union in Moss', 'same']
  ],
  near: [
    ['The ferry sank off Malmo on Friday', 'The ferry sank near Malmo', 'same'],
    ['A train near Malmo hit a lorry', 'A train hit a lorry near Oslo', 'differs']
  ],
  'millions that are put into something': [
    ['Lund Steel will invest 30 million euros in the mine', 'Lund Steel is putting 30 million euros into the mine', 'same'],
    ['Lund Steel will invest $30 million in the mine', 'Lund Steel will put $30 million into the mine', 'same'],
    ['Lund Steel will invest $30 million in the mine', 'Lund Steel will put $20 million into the mine', 'differs']
  ],
  questions: [
    ['The mayor of Moss sold three ferries to Lund Steel', 'Were three ferries sold to Lund Steel by the mayor of Moss?', 'same'],
    ['Anna Lund defeated Mia Holt in Moss', 'Was Mia Holt defeated by Anna Lund in Moss?', 'same'],
    ['Anna Lund defeated Mia Holt in Moss', 'Was Anna Lund defeated by Mia Holt in Moss?', 'differs'],
    ['The mayor of Moss sold three ferries', 'Were three ferries sold, the mayor of Moss would leave', 'related']
  ],
  'people by whatever name': [
    ['Wardens in Moss detained three Polish tourists on Monday', 'Wardens in Moss detained six people on Monday', 'differs'],
    ['Wardens in Moss detained three Polish tourists on Monday', 'Wardens in Moss detained three people on Monday', 'same']
  ],
  'nouns in -s before the verb': [
    ['Harbour guards detained the smuggler Dahl in Moss', 'The smuggler Dahl was detained by harbour guards in Moss', 'same'],
    ['Fishing permits in Moss have been extended until June', 'The mayor extended the fishing permits in Moss until June', 'same'],
    ['Fishing permits in Moss have been renewed until June', 'The mayor suspended the fishing permits in Moss until June', 'contradicts']
  ],
  'what a word only looks like': [
    ['Two wardens in Moss shot five tourists', 'Five wardens in Moss shot two tourists', 'differs'],
    ['Mayor Lund was jailed for fraud', 'The mayor of Aarhus was jailed for fraud', 'related'],
    ['Sweden helps besieged town in Syria', 'Sweden attacks besieged town in Syria', 'differs'],
    ['The ferry is no more popular than its rival', 'The ferry is as popular as its rival', 'same']
  ],
  'no more': [
    ['The council of Moss will build flats by the canal', 'The council of Moss will build no more flats by the canal', 'contradicts'],
    ['The council of Moss will build 40 flats by the canal', 'The council of Moss will build no more than 40 flats by the canal', 'same'],
    ['The council of Moss will build 40 flats by the canal', 'No more than 40 flats will be built by the council of Moss by the canal', 'same']
  ],
  'all that is said is shared': [
    ['Dahl had been drinking', 'Dahl drank', 'same'],
    ['Dahl had been drinking', 'Dahl had been drinking with them', 'same'],
    ['Dahl had been drinking', 'Dahl paid', 'related']
  ],
  'what a passive leads on to': [
    ['Officials in the district ordered all 30 tenants of Moss to leave their flats by Monday evening', 'All 30 tenants of Moss were told to leave', 'same'],
    ['Officials in the district ordered all 30 tenants of Moss to leave their flats by Monday evening', 'All 30 tenants of Moss were told to pay', 'related']
  ],
  'negation that stands behind': [
    ['The licence cost the state 75 million dollars', 'The licence cost the state nothing', 'contradicts'],
    ['The fund paid the heirs nothing', 'The fund did not pay the heirs', 'same'],
    ['The fund paid the heirs', 'The fund paid the heirs all or nothing', 'same']
  ],
  'amounts by other words': [
    ['The ban covers every kind of plastic', 'The ban covers certain kinds of plastic', 'differs'],
    ['Hundreds of whales stranded in Tasmania', 'A handful of whales stranded in Tasmania', 'differs'],
    ['The committee agreed unanimously on the budget', 'The committee agreed by a narrow majority on the budget', 'differs']
  ],
  'tried and done': [
    ['The climbers reached the summit of Nanga Parbat', 'The climbers attempted the summit of Nanga Parbat', 'related'],
    ['The bank acquired its rival Nordkredit', 'The bank considered a bid for its rival Nordkredit', 'related'],
    ['Norway plans to join the bank', 'Norway wants to join the bank', 'same'],
    ['The ferry line sold its oldest ship', 'The ferry line tried to sell its oldest ship', 'related']
  ],
  'done, to come and possible': [
    ['The council of Bergen closed the harbour', 'The council of Bergen may close the harbour', 'related'],
    ['The council of Bergen closed the harbour', 'The council of Bergen will soon close the harbour', 'related'],
    ['The council of Bergen closed the harbour', 'The council of Bergen is expected to close the harbour', 'related'],
    ['The council of Bergen closed the harbour', 'The council of Bergen was asked to close the harbour', 'related'],
    ['The council of Bergen closed the harbour', 'The council of Bergen almost closed the harbour', 'related'],
    ['The council of Bergen closed the harbour', 'The council of Bergen is considering closing the harbour', 'related'],
    ['The council of Bergen is closing the harbour', 'The council of Bergen might close the harbour', 'related'],
    ['The council of Bergen will close the harbour', 'The council of Bergen is to close the harbour', 'same'],
    ['The council of Bergen will close the harbour', 'The council of Bergen closes the harbour', 'same'],
    ['The council of Bergen could close the harbour', 'The council of Bergen may close the harbour', 'same'],
    ['The council of Bergen closed nearly 200 harbours', 'The council of Bergen closed almost 200 harbours', 'same']
  ],
  'clauses that are negated as a whole': [
    ['The council of Bergen closed the harbour', 'There is no truth in reports that the council of Bergen closed the harbour', 'contradicts'],
    ['The council of Bergen closed the harbour', 'There is no evidence that the council of Bergen closed the harbour', 'contradicts'],
    ['The council of Bergen closed the harbour', 'It would be wrong to say that the council of Bergen closed the harbour', 'contradicts'],
    ['The council of Bergen closed the harbour', 'The owner disputes that the council of Bergen closed the harbour', 'contradicts'],
    ['The council of Bergen closed the harbour', 'It would be wrong to say that the council of Bergen did not close the harbour', 'same'],
    ['The council of Bergen closed the harbour', 'Nobody disputes that the council of Bergen closed the harbour', 'same'],
    ['The council of Bergen closed the harbour', 'There is no doubt that the council of Bergen closed the harbour', 'same'],
    ['Norway lent Chad 20 million euros', 'Contrary to reports, Norway did not lend Chad 20 million euros', 'contradicts']
  ],
  'a word that negates and is the opposite of another one': [
    ['The minister admitted taking the bribe', 'The minister denied taking the bribe', 'contradicts'],
    ['Norway granted asylum to the sailors', 'Norway denied asylum to the sailors', 'contradicts'],
    ['The swimmer broke the record', 'The swimmer failed to break the record', 'contradicts'],
    ['The swimmer broke the record', 'The swimmer did not fail to break the record', 'same']
  ],
  'somebody who belongs to somebody, and who was or will be in office': [
    ['Nils Brandt will resign as head of the port', 'Nils Brandt\'s deputy will resign as head of the port', 'differs'],
    ['The surgeon treated the king\'s brother', 'The surgeon treated the king', 'differs'],
    ['The surgeon treated the brother of the king', 'The surgeon treated the king', 'differs'],
    ['The court freed the former president', 'The court freed the president', 'differs'],
    ['The acting mayor signed the order', 'The mayor signed the order', 'differs'],
    ['Mia Holt won the final in Perth', 'Mia Holt won the semi-final in Perth', 'differs'],
    ['The mine is owned by Lund Steel', 'The mine was formerly owned by Lund Steel', 'differs'],
    ['Nils Brandt met former president Mia Holt', 'Nils Brandt met the former president, Mia Holt', 'same'],
    ['The former president Mia Holt left Oslo', 'President Mia Holt left Oslo', 'same'],
    ['Chad\'s soldiers closed the border', 'Chad closed the border', 'same'],
    ['Mia Holt\'s plan was rejected by the council', 'The council rejected the plan of Mia Holt', 'same']
  ],
  'some of a number, and what changes places': [
    ['All 12 miners were rescued in Bergen', 'Eleven of the 12 miners were rescued in Bergen', 'differs'],
    ['All 12 miners were rescued in Bergen', 'Some of the 12 miners were rescued in Bergen', 'differs'],
    ['All 12 miners were rescued in Bergen', 'All of the 12 miners were rescued in Bergen', 'same'],
    ['Eleven of the 12 miners were rescued', 'Of the 12 miners 11 were rescued', 'same'],
    ['Rebel troops entered Gorom from Chad', 'Rebel troops entered Chad from Gorom', 'differs'],
    ['Rebel troops entered Gorom from Chad', 'From Chad, rebel troops entered Gorom', 'same']
  ],
  'the first and the last, and who is whose': [
    ['Mia Holt was the first woman to cross the strait', 'Mia Holt was the last woman to cross the strait', 'differs'],
    ['The last passengers left Bergen', 'The first passengers left Bergen', 'differs'],
    ['Nils Brandt is the son of Mia Holt', 'Mia Holt is the son of Nils Brandt', 'differs'],
    ['Nils Brandt is a friend of Mia Holt', 'Mia Holt is a friend of Nils Brandt', 'same'],
    ['The first passengers left Bergen last week', 'Last week the first passengers left Bergen', 'same']
  ],
  'one event told from either side': [
    ['Lund Foods bought the brewery Kroll', 'The brewery Kroll was sold to Lund Foods', 'same'],
    ['Norway lent Chad 20 million euros', 'Chad borrowed 20 million euros from Norway', 'same'],
    ['Norway granted asylum to 40 sailors', '40 sailors received asylum from Norway', 'same'],
    ['Malta defeated Cyprus 3-1 in the final', 'Cyprus lost the final 3-1 to Malta', 'same'],
    ['Drought caused the famine in Chad', 'The famine in Chad resulted from drought', 'same'],
    ['The famine in Chad was caused by drought', 'Drought led to the famine in Chad', 'same'],
    ['Ruud had taken 50,000 crowns from Moss Lines', 'Ruud had been paid 50,000 crowns by Moss Lines', 'same'],
    ['Ruud had taken 50,000 crowns from Moss Lines', 'Ruud had paid Moss Lines 50,000 crowns', 'differs'],
    ['The wine of Moss contained lead', 'Inspectors found lead in the wine of Moss', 'same'],
    ['The wine of Moss contained lead', 'Inspectors found no lead in the wine of Moss', 'contradicts'],
    ['Lund Foods bought the brewery Kroll', 'Lund Foods sold the brewery Kroll', 'differs'],
    ['Norway lent Chad 20 million euros', 'Norway borrowed 20 million euros from Chad', 'differs'],
    ['Norway lent Chad 20 million euros', 'Chad lent Norway 20 million euros', 'differs']
  ],
  'what a longer text tells beside it': [
    ['Moss has been arrested', 'Police arrested the brewer Karl Moss on Monday on suspicion of selling forged labels to three hotels', 'same'],
    ['Norway warned Chad', 'Norway warned Chad that the pumps of two northern reservoirs would stop within three weeks of the harvest', 'related']
  ],
  'one word exchanged where all else is the same': [
    ['Biologists in Chile discovered a new frog', 'Biologists in Chile discovered a new lizard', 'differs'],
    ['The hospital in Leeds dismissed twelve nurses over forged papers', 'The hospital in Leeds dismissed twelve doctors over forged papers', 'differs'],
    ['A freight train derailed near Mumbai', 'A passenger train derailed near Mumbai', 'differs'],
    ['The mayor of Naples opened the new tram line to the harbour', 'The mayor of Naples visited the new tram line to the harbour', 'differs'],
    ['The actress Paula Stern sued the studio', 'The screenwriter Paula Stern sued the studio', 'differs'],
    ['The hospital in Leeds dismissed twelve nurses', 'The clinic in Leeds sacked a dozen nurses', 'same']
  ],
  'what stands in a longer text': [
    ['The finance minister of Malta, Ilse Brandt, resigned on Tuesday', 'Ilse Brandt refused to resign', 'contradicts'],
    ['Most of the patients had been vaccinated', 'Most measles patients in Malta had been vaccinated', 'same'],
    ['About 20,000 passengers were stranded', 'Some 20,000 passengers of the ferry line Moss were left stranded', 'same'],
    ['About 20,000 passengers were stranded', 'Some 2,000 passengers of the ferry line Moss were left stranded', 'differs'],
    ['The judge refused to hand over the files to the bank', 'The bank refused to hand over the files to the judge', 'differs']
  ],
  'what changes places': [
    ['The firm moved its office from Dublin to Basel', 'The firm moved its office from Basel to Dublin', 'differs'],
    ['Henrik Moe reached the pole before Anna Lund', 'Anna Lund reached the pole before Henrik Moe', 'differs'],
    ['Ruud had paid his brother 50,000 crowns', "Ruud's brother had paid him 50,000 crowns", 'differs'],
    ['Lund Foods is in talks to be bought by the Norwegian brewer Kroll', 'Lund Foods is in talks to buy the Norwegian brewer Kroll', 'differs'],
    ["Lund Foods is in talks to be bought by Norway's Kroll", 'Lund Foods is in talks to buy Kroll', 'differs'],
    ["Lund Foods is in talks to be bought by Norway's Kroll", 'Kroll is in talks to buy Lund Foods', 'same'],
    ['More women than men study law in Malta', 'More men than women study law in Malta', 'differs'],
    ['More women than men study law in Malta', 'Fewer men than women study law in Malta', 'same'],
    ['More women than men study law in Malta', 'Fewer women than men study law in Malta', 'contradicts']
  ],
  'parts and wholes': [
    ['The parliament of Malta approved the tax', 'A committee of the parliament of Malta approved the tax', 'differs'],
    ['The bank bought the brewery Kroll', 'The bank bought a third of the brewery Kroll', 'differs'],
    ['Voters in Malta backed the tax', 'Few voters in Malta backed the tax', 'differs'],
    ['The bank bought half of the brewery Kroll', 'The bank bought 50 percent of the brewery Kroll', 'same']
  ],
  'moneys, stretches of time and bounds': [
    ['The bank bought the brewery for 34 million euros', 'The bank bought the brewery for 34 million dollars', 'differs'],
    ['Cholera killed 340 people in Chad in three weeks', 'Cholera killed 340 people in Chad in three months', 'differs'],
    ['The ferry was out of service for 30 days', 'The ferry was out of service for a month', 'same'],
    ['Malta extended the cap on petrol prices until June', 'Malta extended the cap on petrol prices until July', 'differs'],
    ['The senate confirmed the judge by a single vote', 'The senate confirmed the judge by ten votes', 'differs'],
    ['The senate confirmed the judge by a single vote', 'The senate confirmed the judge by one vote', 'same'],
    ['The flight to Malta took more than nine hours', 'The flight to Malta took longer than nine hours', 'same'],
    ['The flight to Malta took less than nine hours', 'The flight to Malta took longer than nine hours', 'differs']
  ],
  'kept as it is, or changed': [
    ['The central bank of Malta kept its main rate at 5 percent', 'The central bank of Malta cut its main rate', 'differs'],
    ['The central bank of Malta kept its main rate', 'The central bank of Malta raised its main rate', 'differs'],
    ['The central bank of Malta kept its main rate', 'The central bank of Malta left its main rate unchanged', 'same'],
    ['The central bank of Malta cut its main rate', 'The central bank of Malta lowered its main rate', 'same']
  ],
  'phrases with words between': [
    ['Police arrested the singer Ilse Brandt', 'Police took the singer Ilse Brandt into custody', 'same'],
    ['The museum returned the mask to Benin', 'The museum handed the mask back to Benin', 'same'],
    ['Chad asked Egypt for drones', 'Chad turned to Egypt for drones', 'same'],
    ['The judge upheld the ban on fishing', 'The judge left the ban on fishing in place', 'same'],
    ['The judge upheld the ban on fishing', 'The judge threw the ban on fishing out', 'contradicts'],
    ['Voters in Malta backed the tax', 'Maltese voters were in favour of the tax', 'same'],
    ['Voters in Malta backed the tax', 'Maltese voters were against the tax', 'contradicts'],
    ['The navy recaptured the port of Moss from the rebels', 'The navy has taken back the port of Moss from the rebels', 'same'],
    ['The singer Ilse Brandt was arrested', 'Police arrested the singer Ilse Brandt on Sunday on charges of theft', 'same'],
    ['The stewards handed out helmets to the fans', 'The stewards had given out helmets to the fans', 'same'],
    ['The singer Ilse Brandt was arrested', 'The singer Ilse Brandt is being taken into custody', 'same'],
    ['Rebels shot down a navy drone over Naxos', 'Rebels downed a navy drone over Naxos', 'same'],
    ['The tram in Turku was on time', 'The tram in Turku was delayed', 'contradicts'],
    ['The singer Ilse Brandt broke her promise', 'The singer Ilse Brandt kept her promise', 'contradicts']
  ],
  'forms of verbs that stems do not join': [
    ['The navy freed the tanker', 'The navy frees the tanker', 'same'],
    ['The actress sued the studio', 'It is not true that the actress did not sue the studio', 'same']
  ],
  'lasting one of them': [
    ['The summit in Moss lasted a day', 'The summit in Moss lasted a week', 'differs'],
    ['The summit in Moss lasted a week', 'The summit in Moss lasted seven days', 'same']
  ],
  'who gets does not act': [
    ['The International Monetary Fund lent Malawi 175 million dollars', 'Malawi got a 175-million-dollar loan from the IMF', 'same'],
    ['Bolivia lent money to Paraguay', 'Paraguay lent money to Bolivia', 'differs']
  ],
  'negation that hangs on a word between': [
    ['Inspectors found asbestos in the school', 'Inspectors found no trace of asbestos in the school', 'contradicts'],
    ['The minister read the report', 'The minister never got round to reading the report', 'contradicts']
  ],
  'opposites that are both there': [
    ['The hospital in Turku, which was built in 1912, will be torn down', 'The hospital in Turku will be demolished; it dates from 1912', 'same']
  ],
  'places by their people': [
    ['The orchestra cancelled its tour of Asia', 'The orchestra cancelled its Asian tour', 'same'],
    ['The choir cancelled its tour of Paris', 'The choir cancelled its Parisian tour', 'same'],
    ['The orchestra cancelled its Asian tour', 'The orchestra cancelled its African tour', 'differs']
  ],
  'what is called false or true': [
    ['The ferry sank off Naxos', 'Claims that the ferry sank off Naxos are false', 'contradicts'],
    ['The ferry sank off Naxos', 'Rumours that the ferry sank off Naxos are completely baseless', 'contradicts'],
    ['The ferry sank off Naxos', 'Reports that the ferry sank off Naxos are not true', 'contradicts'],
    ['The ferry sank off Naxos', 'Reports that the ferry sank off Naxos are correct', 'same'],
    ['The ferry did not sink off Naxos', 'The claim that the ferry sank off Naxos is false', 'same'],
    ['The harbour office found the reports', 'Reports that were false', 'related']
  ],
  'levels that are reached': [
    ['Wheat prices climbed to their highest level in a decade', 'Wheat prices dropped to their lowest level in a decade', 'contradicts'],
    ['Wheat prices climbed to their highest level in a decade', 'Wheat prices rose to their highest level in ten years', 'same']
  ],
  'opposites of mood': [
    ['The forecast was deeply alarming to fishermen', 'The forecast was deeply reassuring to fishermen', 'contradicts']
  ],
  'what an army is helped with': [
    ['Chad asked Egypt for military assistance', 'Chad requested arms from Egypt', 'same'],
    ['Chad asked Egypt for military assistance', 'Claims that Chad sought weapons from Cairo are false', 'contradicts'],
    ['Egypt sent Chad weapons', 'Cairo supplied military equipment to Chad', 'same'],
    ['Chad asked Egypt for military assistance', 'Chad asked Egypt for wheat', 'related']
  ],
  'deeds told by a noun that are undone, or left open': [
    ['Norland banned plastic bags', 'Norland lifted the ban on plastic bags', 'contradicts'],
    ['Norland has banned plastic bags', 'The ban on plastic bags was lifted by Norland', 'contradicts'],
    ['The court in Moss convicted the banker Ola Ruud', 'The court in Moss quashed the conviction of the banker Ola Ruud', 'contradicts'],
    ['The airline cancelled 36 flights to Oslo', 'The airline reversed the cancellation of 36 flights to Oslo', 'contradicts'],
    ['The insurer Norvik decided to leave the coal business', 'The insurer Norvik reversed its decision to leave the coal business', 'contradicts'],
    ['The insurer Norvik decided to leave the coal business', 'The insurer Norvik took the decision to leave the coal business', 'same'],
    ['The coach Mirela Stan dropped the captain', 'The coach Mirela Stan kept the captain', 'contradicts'],
    ['The council of Moss closed the harbour', 'The council of Moss opposed the closure of the harbour', 'related'],
    ['The council of Moss closed the harbour', 'The council of Moss postponed the closure of the harbour', 'related'],
    ['The minister of Norland visited the camp in Sulu', 'The minister of Norland ended a visit to the camp in Sulu', 'related'],
    ['The council of Moss closed the harbour', 'The council of Moss carried out the closure of the harbour', 'same'],
    ['Norland banned plastic bags', 'Norland imposed a ban on plastic bags', 'same'],
    ['Norland lifted the ban on plastic bags', 'Norland scrapped the ban on plastic bags', 'same'],
    ['Norland lifted the ban on plastic bags', 'The ban on plastic bags was lifted by Norland', 'same']
  ],
  'what somebody is only held to have done': [
    ['The council of Moss closed the harbour', 'The council of Moss was accused of closing the harbour', 'related'],
    ['The banker Ola Ruud bribed the mayor', 'The banker Ola Ruud was acquitted of bribing the mayor', 'related'],
    ['The banker Ola Ruud bribed the mayor', 'The banker Ola Ruud was convicted of bribing the mayor', 'same']
  ],
  'an offer in both that leaves nothing open': [
    ['The union rejected the wage offer', 'The union may reject the wage offer', 'related'],
    ['The union rejected the wage offer', 'The union turned the wage offer down', 'same']
  ],
  'how many times': [
    ['The price of rice doubled in May', 'The price of rice tripled in May', 'differs'],
    ['The price of rice halved in May', 'The price of rice fell by a third in May', 'differs'],
    ['The price of rice halved in May', 'The price of rice fell by half in May', 'same'],
    ['The price of rice doubled in May', 'The price of rice halved in May', 'contradicts'],
    ['The price of rice doubled in May', 'The price of rice rose twofold in May', 'same'],
    ['The output of the pit tripled', 'The output of the pit rose threefold', 'same'],
    ['The firm tripled its output', 'The firm trebled its output', 'same'],
    ['The swimmer won the race three times', 'The swimmer won the race twice', 'differs'],
    ['The swimmer won the race once', 'The swimmer won the race twice', 'differs'],
    ['The swimmer won the race two times', 'The swimmer won the race twice', 'same'],
    ['The dam will cost twice as much as planned', 'The dam will cost half as much as planned', 'differs'],
    ['The dam will cost twice as much as planned', 'The dam will cost double what was planned', 'same'],
    ['The harvest in Spain fell by 52 percent', 'The harvest in Spain halved', 'same'],
    ['The bridge is three times as long as the tunnel', 'The bridge is twice as long as the tunnel', 'differs']
  ],
  'a share and the whole': [
    ['The vaccine prevented nine out of ten infections', 'The vaccine prevented every infection', 'differs'],
    ['Nine in ten voters backed the plan', 'All voters backed the plan', 'differs'],
    ['All 14 hospitals were closed', 'All of the 14 hospitals were closed', 'same']
  ],
  'for and against': [
    ['Thousands marched against the new media law', 'Thousands marched in support of the new media law', 'contradicts'],
    ['The bishops spoke out against the bill', 'The bishops spoke in favour of the bill', 'contradicts'],
    ['The minister is in favour of the law', 'The minister supports the law', 'same']
  ],
  'promises that were broken': [
    ['The minister promised to cut taxes', 'The minister broke his promise to cut taxes', 'contradicts'],
    ['The minister pledged to cut taxes', 'The minister reneged on his pledge to cut taxes', 'contradicts']
  ],
  'bounds, moneys, times of day and stretches of time': [
    ['Floods have killed at least 112 people in Sylhet', 'Floods have killed at least 121 people in Sylhet', 'differs'],
    ['Floods have killed at least 100 people in Sylhet', 'Floods have killed at least 112 people in Sylhet', 'same'],
    ['The governor has offered a reward of 2 million naira', 'The governor has offered a reward of 2 million dollars', 'differs'],
    ['The leak was stopped at 7.40 a.m.', 'The leak was stopped at 7.40 p.m.', 'differs'],
    ['The leak was stopped at 7.40 a.m.', 'The leak was stopped at 7:40 am', 'same'],
    ['A single dose of the new dengue vaccine cut hospital admissions among children by 52 percent in a trial in Recife', 'The vaccine cut hospital admissions by 25 percent', 'differs']
  ],
  'other deeds with the same object': [
    ['Iran was ready to free the jailed academic Laura Whitcombe', 'Iran was ready to execute the jailed academic Laura Whitcombe', 'differs'],
    ['Nine workers were taken to hospital on Wednesday after ammonia leaked from a pipe at a cold store in the port of Gdynia', 'Nine workers were killed on Wednesday after ammonia leaked from a pipe at a cold store in the port of Gdynia', 'differs'],
    ['Nine workers were taken to hospital after ammonia leaked in Gdynia', 'Nine workers were hospitalised after ammonia leaked in Gdynia', 'same']
  ],
  'what both negate': [
    ['India opened the gates of a dam in Tripura without warning', 'India opened the gates of a dam in Tripura without warning Bangladesh', 'same'],
    ['India opened the gates of a dam in Tripura without warning', 'India warned Bangladesh before it opened the gates of a dam in Tripura', 'contradicts']
  ],
  'all that the shorter one tells': [
    ['Floods have killed at least 112 people in Bangladesh and driven 400,000 from their homes', 'Floods in Bangladesh have claimed at least 112 lives', 'same'],
    ['Floods have killed at least 112 people in Bangladesh and driven 400,000 from their homes', 'Floods have killed at least 121 people in Bangladesh', 'differs'],
    ['The pipe had been inspected in October', 'The pipe at the Gdynia cold store was never inspected in October', 'contradicts']
  ],
  'what it is done to, and by whom, in another form of the sentence': [
    ['The senate ratified the fishing treaty with Iceland in May', 'The tax treaty with Iceland was ratified in May', 'differs'],
    ['The senate ratified the fishing treaty with Iceland in May', 'The fishing treaty with Iceland was ratified in May', 'same'],
    ['Rebels attacked an army convoy near Moss on Friday', 'An aid convoy was attacked near Moss on Friday', 'differs'],
    ['Rebels attacked an army convoy near Moss on Friday', 'Attack on an army convoy near Moss by farmers', 'differs'],
    ['Rebels attacked an army convoy near Moss on Friday', 'Attack on an army convoy near Moss by rebels', 'same'],
    ['Police arrested two brothers in Moss on Tuesday', 'Arrest of two sisters in Moss by police', 'differs'],
    ['A plastic bag ban came into force in Tbilisi on Monday', 'A ban on plastic bottles took effect in Tbilisi on Monday', 'differs'],
    ['A plastic bag ban came into force in Tbilisi on Monday', 'A ban on plastic bags took effect in Tbilisi on Monday', 'same'],
    ['A fire destroyed the wooden church in Moss on Sunday night', 'A fire has destroyed the wooden school in Moss', 'differs'],
    ['A fire destroyed the wooden church in Moss on Sunday night', 'A fire has destroyed the wooden church in Moss', 'same']
  ],
  'deeds that nouns tell': [
    ['Rebels attacked an army convoy near Moss on Friday', 'The attack on an army convoy near Moss by rebels took place on Friday', 'same'],
    ['Rebels attacked an army convoy near Moss on Friday', 'The attack on an army convoy near Moss by farmers took place on Friday', 'differs'],
    ['The council approved a new stadium in Moss', "The council's approval of a new hospital in Moss", 'related'],
    ['The writer Darya Kolas was released from jail in Moss on Friday', 'The release of Darya Kolas took place on Friday', 'same']
  ],
  'one deed from either side': [
    ['The bishop of Moss died of cancer at the age of 71', 'Cancer killed the bishop of Moss at the age of 71', 'same'],
    ['The bishop of Moss died of cancer at the age of 71', 'Pneumonia killed the bishop of Moss at the age of 71', 'related'],
    ['The council gave the go-ahead for a new stadium in Moss', 'A new stadium was approved in Moss', 'same'],
    ['The council gave the go-ahead for a new stadium in Moss', 'A new stadium was rejected in Moss', 'contradicts'],
    ['A fire broke out at a paper mill in Moss on Sunday', 'A fire started at a paper mill in Moss', 'same'],
    ['Lena Ek won the marathon in Moss', 'Lena Ek came first in the marathon in Moss', 'same'],
    ['Lena Ek won the marathon in Moss', 'Lena Ek came second in the marathon in Moss', 'differs']
  ],
  'the reverse in a longer text': [
    ['The writer Darya Kolas was released from prison in Moss on Friday', 'Darya Kolas was sent to prison in Moss', 'related'],
    ['The striker Nils Moe has left Sparta Lund for Union Moss for a fee of 18 million euros', 'Nils Moe has left Union Moss for Sparta Lund', 'differs']
  ],
  'of two sexes': [
    ['Police arrested two brothers in Moss', 'Police arrested two sisters in Moss', 'differs'],
    ['The queen opened the bridge in Moss', 'The king opened the bridge in Moss', 'differs']
  ],
  'one and several': [
    ['The council approved a new stadium in Moss', 'The council has approved two new stadiums in Moss', 'differs'],
    ['The museum returned a stolen bronze statue to Nigeria', 'Three stolen bronze statues were returned to Nigeria', 'differs'],
    ['The keeper signed a contract for three years with the club', 'The keeper signed a three-year contract with the club', 'same']
  ],
  'what is planned, threatened or may be': [
    ['Police arrested two brothers in Moss', 'The planned arrest of two brothers in Moss by police', 'related'],
    ['The council will spend 2 million euros on dykes in Moss', 'The council may spend 2 million euros on dykes in Moss', 'related'],
    ['Nurses at the hospital in Moss went on strike for 48 hours', 'Nurses at the hospital in Moss threatened a 48-hour strike', 'related'],
    ['Kenya and Uganda signed a deal on railway freight in Moss', 'Kenya and Uganda are discussing a deal on railway freight in Moss', 'related'],
    ['The clerk was sentenced to four years in prison for fraud', 'The clerk faces four years in prison for fraud', 'related']
  ],
  'who lives through it': [
    ['The storm killed three people in Moss', 'Three people survived the storm in Moss', 'contradicts'],
    ['The storm killed three people in Moss', 'Three people died in the storm in Moss', 'same']
  ],
  'main verbs behind what hangs on the subject': [
    ['The bodies of two men who had been missing since May were spotted by a helicopter crew', 'A helicopter crew spotted the bodies of two men', 'same'],
    ['The authority, which had blocked an earlier plan, approved the merger of Kornia and Matvik on condition that they sell 62 shops in the north', 'The authority blocked the merger of Kornia and Matvik', 'related']
  ],
  'questions whether it is so': [
    ['Gunmen kidnapped eleven pupils in Kaduna on Thursday night', 'Is it true that gunmen kidnapped eleven pupils in Kaduna?', 'same'],
    ['Gunmen kidnapped eleven pupils in Kaduna on Thursday night', 'Is it really true that gunmen kidnapped seven pupils in Kaduna?', 'differs']
  ],
  'whom a clause without commas tells of': [
    ['No farmer who was insured was ruined', 'No farmer was ruined', 'related'],
    ['Every clerk who resigned was paid', 'Every clerk was paid', 'related'],
    ['Twelve percent of women who were tested had the gene', 'Twelve percent of women had the gene', 'related'],
    ['The only shop that sells bread in Moss has closed', 'The only shop in Moss has closed', 'related'],
    ['Pupils who were late had measles', 'Pupils had measles', 'related'],
    ['Two climbers who fell were rescued', 'Two climbers were rescued', 'same']
  ],
  'who stands in an aside': [
    ['Vang, trained by Holm, won the final', 'Holm won the final', 'related'],
    ['Vang, trained by Holm, won the final', 'Vang won the final', 'same'],
    ['The cook, who was hit by a waiter, sued the hotel', 'The waiter sued the hotel', 'related'],
    ['Vang, trained by Holm, was jailed in Moss', 'Holm was jailed in Moss', 'related'],
    ['In May, the brewery, which has 12 shops, sued the state', 'The state sued the brewery', 'differs'],
    ['Guests, unless invited, will pay $20', 'Guests will pay $20', 'related']
  ],
  'whose a deed is': [
    ["The arrest of the mayor's sister took place on Sunday", 'The mayor was arrested on Sunday', 'differs'],
    ["The death of the singer's wife occurred on Sunday", 'The singer died on Sunday', 'related'],
    ["The mayor's arrest took place on Sunday", 'The mayor was arrested on Sunday', 'same']
  ],
  'what a verb does to a thing': [
    ['The brewer launched a new drink', 'The brewer unveiled a new drink', 'same'],
    ['The state launched an attack on the brewer', 'The state attacked the brewer', 'same']
  ],
  'words that only sometimes mean the same': [
    ['A bombing in Moss killed ten people', 'An airstrike in Moss killed ten people', 'related'],
    ['Police caught the thief on camera', 'Police arrested the thief', 'related'],
    ['The judge was arrested', 'The court was arrested', 'related'],
    ['The court fined the brewer over the spill', 'A judge fined the brewer over the spill', 'same'],
    ['Three convicts broke out of the camp', 'Three convicts erupted from the camp', 'related'],
    ['A riot broke out in the camp', 'A riot erupted in the camp', 'same']
  ],
  'what is only thought of a thing': [
    ['The additive was said to cause fever', 'The additive causes fever', 'related'],
    ['The additive, believed to cause fever, was banned in Norway', 'The additive was banned in Norway', 'same']
  ],
  'what is implied not to be so': [
    ['The minister attended the summit', 'The minister turned down an invitation to attend the summit', 'contradicts'],
    ['The mayor resigned', 'The mayor has resisted calls to resign', 'contradicts'],
    ['The mayor rejected calls to resign', 'The mayor refused to resign', 'same'],
    ['The mayor rejected calls to resign', 'The mayor ignored calls to step down', 'same'],
    ['The mayor rejected calls to resign', 'Calls for the mayor to resign were rejected by her', 'same'],
    ['The firm recalled the toys', 'The firm decided against recalling the toys', 'contradicts'],
    ['The council will close the library', 'The council dropped plans to close the library', 'contradicts'],
    ['The council will close the library', 'The council ruled out closing the library', 'contradicts'],
    ['The council will close the library', 'The council did not rule out closing the library', 'related'],
    ['The council dropped plans to close the library', 'The council abandoned the closure of the library', 'same'],
    ['The council blocked the firm from selling the library', 'The firm was barred from selling the library', 'same'],
    ['The council rejected a request to sell the library', 'The council was asked to sell the library', 'related'],
    ['The council rejected a request to sell the library', 'The council accepted a request to sell the library', 'contradicts'],
    ['The guards failed to keep fans from entering the hall', 'Fans entered the hall despite the guards', 'same'],
    ['The guards tried to keep fans from entering the hall', 'Fans entered the hall', 'related'],
    ['The guards did not keep fans from entering the hall', 'The guards let fans enter the hall', 'same'],
    ['A fence keeps wolves from killing sheep', 'A fence protects sheep from wolves', 'related'],
    ['The council dropped plans to sell the library', 'After a petition with thousands of names the council has dropped plans to sell the library, it said on Friday', 'same'],
    ['The council rejected calls to sell the library', 'The council dismissed demands that it sell the library', 'same'],
    ['The firm kept the profits from selling engines', 'The firm retained the profits from the sale of engines', 'same'],
    ['The convict escaped custody in Moss', 'The convict fled custody in Moss', 'same'],
    ['The clerk averted a default', 'The clerk avoided default', 'same'],
    ['The clerk reported zero cases', 'The clerk reported 0 cases', 'same'],
    ['The council plans zero carbon homes', 'The council plans carbon-neutral homes', 'same'],
    ['The pilot chose Paris instead of Oslo', 'The pilot picked Paris over Oslo', 'same'],
    ['The pilot chose Paris instead of Oslo', 'The pilot preferred Paris to Oslo', 'same'],
    ['The pilot chose Paris instead of Oslo', 'The pilot chose Oslo instead of Paris', 'contradicts'],
    ['The pilot walked rather than fly', 'The pilot flew rather than walk', 'contradicts'],
    ['The plant produced engines', 'The plant produced zero engines', 'contradicts'],
    ['The plant produced no engines', 'The plant produced zero engines', 'same'],
    ['The temperature fell to zero degrees', 'The temperature dropped to zero degrees', 'same'],
    ['The drone is a weapon', 'The drone is something other than a weapon', 'contradicts'],
    ['The pilot flew to Rome', 'The pilot flew to Paris instead of Rome', 'contradicts'],
    ['The pilot flew to Paris instead of Rome', 'The pilot flew to Paris, not Rome', 'same'],
    ['The minister resigned rather than face an inquiry', 'The minister faced an inquiry', 'contradicts'],
    ['The driver was charged', 'The driver escaped charges', 'contradicts'],
    ['The driver was not arrested', 'The driver avoided arrest', 'same'],
    ['The ship reached Malta', 'The ship was prevented from reaching Malta', 'contradicts'],
    ['The ship reached Malta', 'Storms kept the ship from reaching Malta', 'contradicts'],
    ['The ship did not reach Malta because of storms', 'Storms kept the ship from reaching Malta', 'same'],
    ['The guards kept the crowd from entering the hall', 'The guards let the crowd enter the hall', 'contradicts'],
    ['The regulator stopped the bank from selling the loans', 'The regulator barred the bank from selling the loans', 'same'],
    ['The paper published the letter', 'The paper refrained from publishing the letter', 'contradicts'],
    ['The senator voted for the bill', 'The senator abstained from voting for the bill', 'contradicts']
  ],
  'what did not come to be done': [
    ['The ship reached Malta', 'The ship sank before reaching Malta', 'related'],
    ['The paper published the letter', 'The paper was forbidden to publish the letter', 'related'],
    ['The workers were paid', 'The workers are still waiting to be paid', 'related'],
    ['Norvik helped Lund build the ship', 'Norvik built the ship', 'related'],
    ['Norvik helped Lund build the ship', 'Lund built the ship with help from Norvik', 'same'],
    ['The club thanked Lund for saving the cook from the fire in the old hall', 'Lund saved the cook from the fire in the old hall', 'same'],
    ['Moe won’t sail', 'Moe won ’ t sail', 'same'],
    ['Salt can cause fever', 'Salt causes fever', 'same'],
    ['Women can sail to Malta', 'Women have the right to sail to Malta', 'same'],
    ['The club was exempted from paying the levy', 'The club need not pay the levy', 'same'],
    ['Moe was wrongly believed to be dead', 'Moe was believed to be dead', 'same'],
    ['Experts warned against eating the fish', 'Experts advised against eating the fish', 'same']
  ],
  'what a longer text negates as well': [
    ['The ministry stopped issuing permits', 'After months of complaints by the residents of the old town the ministry announced on Friday that it would no longer issue permits for new hotels there', 'related'],
    ['The unpaid workers marched through Lodz', 'On Monday the unpaid workers of the Lodz shipyard marched through the centre of Lodz, as they have done each week since the yard was closed by its owner', 'same'],
    ['The bridge is unsafe', 'The bridge over the Drava, which was built by prisoners of war in 1917 and has not been painted for decades, is not safe according to a report of the ministry of transport', 'related'],
    ['The bridge is unsafe', 'The bridge over the Drava, which was built by prisoners of war in 1917 and has not been painted for decades, is safe according to a report of the ministry of transport', 'contradicts']
  ],
  'which way a thing goes': [
    ['The ship sailed to Malta', 'The ship sailed from Malta', 'differs'],
    ['The letter to the mayor was lost', 'The letter from the mayor was lost', 'differs'],
    ['The factory was sold to a Chinese firm', 'The factory was sold by a Chinese firm', 'differs'],
    ['The ban was lifted because of the rain', 'The ban was lifted despite the rain', 'differs'],
    ['The talks were held in Vienna', 'The talks were held outside Vienna', 'differs'],
    ['The book was written by Lund', 'The book was written for Lund', 'differs'],
    ['The factory was moved from Poland to Spain', 'The factory was moved to Spain from Poland', 'same'],
    ['The ban was lifted because of the rain', 'The ban was lifted owing to the rain', 'same'],
    ['The war spread to Chad', 'The war spread into Chad', 'same'],
    ['The dialect differs from Dutch', 'The dialect is different to Dutch', 'same'],
    ['Prices rose faster in May than in June', 'Prices rose faster in June than in May', 'differs']
  ],
  'rates, ranks and degrees': [
    ['The levy is 40 euros per month', 'The levy is 40 euros per year', 'differs'],
    ['The clinic treats 300 patients a day', 'The clinic treats 300 patients a week', 'differs'],
    ['The museum is open daily', 'The museum is open weekly', 'differs'],
    ['The clinic treats 300 patients a day', 'The clinic treats 300 patients daily', 'same'],
    ['The levy is 40 euros per month', 'The monthly levy is 40 euros', 'same'],
    ['Unemployment rose by 2 percent', 'Unemployment rose by 2 percentage points', 'differs'],
    ['Unemployment fell by 2 percentage points to 5 percent', 'Unemployment fell 2 points to 5 percent', 'same'],
    ['The firm is the largest in Spain', 'The firm is the second largest in Spain', 'differs'],
    ['The firm is the second largest in Spain', "The firm is Spain's second-largest", 'same'],
    ['Moss is the third largest town in Norway', 'Moss is among the largest towns in Norway', 'same'],
    ['The largest bank in Spain, the third largest in Europe, was sold', 'The largest bank in Spain was sold', 'same'],
    ['The last most villagers saw of it was smoke', 'Smoke was the last most villagers saw of it', 'same'],
    ['The second request was refused', 'The request was refused', 'same'],
    ['The hall was partly rebuilt after it was completely destroyed', 'The hall was completely destroyed', 'same'],
    ['The failure to rebuild the hall angered guests', 'Guests were angry at the failure to rebuild the hall', 'same'],
    ['The bridge was partly rebuilt', 'The bridge was completely rebuilt', 'differs'],
    ['The roof was completely destroyed', 'The roof was totally destroyed', 'same']
  ],
  'states and what ends them': [
    ['The hostages were freed', 'The hostages remain in captivity', 'contradicts'],
    ['The president was elected', 'The president lost the election', 'contradicts'],
    ['The party won the election', 'The party lost the election', 'contradicts'],
    ['The party did not win the election', 'The party lost the election', 'same'],
    ['The Greens lost the election to the Pirates', 'The Pirates beat the Greens in the election', 'same'],
    ['The guards ran out of the hall', 'The guards ran from the hall', 'related'],
    ['The hall ran out of water', 'Water ran out at the hall', 'same'],
    ['The council put up a statue', 'The council erected a statue', 'same'],
    ['The council pushed up prices', 'The council raised prices', 'same'],
    ['The show up north was cancelled', 'The show in the north was cancelled', 'same'],
    ['The border posts were protected by soldiers', 'Soldiers guarded the border posts', 'same'],
    ['The drug reduces the risk of stroke', 'The drug has no effect on the risk of stroke', 'contradicts']
  ],
  'figures, letters and clubs': [
    ['Benfica beat Porto 2-1', 'Benfica beat Porto 1-0', 'differs'],
    ['Benfica beat Porto 3-0', 'Benfica beat Porto 0-3', 'differs'],
    ['Benfica beat Porto 3-0', 'Porto lost 0-3 to Benfica', 'same'],
    ['Benfica beat Porto 4-3 on penalties after a 1-1 draw', 'After a 1-1 draw Benfica beat Porto 4-3 on penalties', 'same'],
    ['Benfica beat Porto 4-3 on penalties after a 1-1 draw', 'Benfica beat Porto 5-3 on penalties after a 1-1 draw', 'differs'],
    ['The ferry carried hundreds of passengers', 'The ferry carried thousands of passengers', 'differs'],
    ['Vitamin C cuts the risk of stroke', 'Vitamin D cuts the risk of stroke', 'differs'],
    ['Manchester United beat Porto', 'Manchester City beat Porto', 'differs'],
    ['The song was recorded by Anna Lund', 'It is a song recorded by the Danish singer Anna Lund for her second album in 2008', 'same']
  ],
  'one word in the place of another': [
    ['Police in Turin arrested two brothers over the theft', 'Police in Turin arrested two ministers over the theft', 'differs'],
    ['The actor Nils Moe paid a bribe to a customs officer', 'The actor Nils Moe paid a salary to a customs officer', 'differs'],
    ['The city considered a levy on hotels', 'The city imposed a levy on hotels', 'related']
  ],
  'nouns and owners that change places': [
    ["Malawi's envoy wrote to the premier of Ghana", "Ghana's envoy wrote to the premier of Malawi", 'differs'],
    ["Malawi's envoy wrote to the premier of Ghana", "The envoy of Malawi wrote to Ghana's premier", 'same'],
    ["Kenya's envoy met the premier of Ghana in Nairobi", "Ghana's envoy met the premier of Kenya in Nairobi", 'differs'],
    ["The watchdog stopped Tarn's purchase of Gimle", "The watchdog stopped Gimle's purchase of Tarn", 'differs'],
    ["The watchdog stopped Tarn's purchase of Gimle", "Tarn's purchase of Gimle was stopped by the watchdog", 'same'],
    ['The manager of the theatre sued the editor of the journal', 'The manager of the journal sued the editor of the theatre', 'differs'],
    ['The manager of the theatre sued the editor of the journal', "The theatre's manager sued the journal's editor", 'same'],
    ['A sailor was accused of robbing two tourists in Bergen', 'A tourist was accused of robbing two sailors in Bergen', 'differs'],
    ['A sailor was accused of robbing two tourists in Bergen', 'In Bergen, a sailor was accused of robbing two tourists', 'same'],
    ["Norway summoned Chile's ambassador over the wreck", "Norway's ambassador to Chile was summoned over the wreck", 'differs'],
    ['The opposition accused the prime minister of waste', 'The opposition accused the finance minister of waste', 'differs'],
    ["The theatre's director resigned over the forged tickets", 'The head of the theatre resigned over the stolen tickets', 'differs'],
    ["The theatre's director resigned over the forged tickets", 'The head of the theatre resigned over the forged tickets', 'same']
  ],
  'nobody, and what is over': [
    ['The customs office detained four sailors over the cargo', 'The customs office detained nobody over the cargo', 'contradicts'],
    ['The customs office told nobody about the cargo', 'The customs office told the press about the cargo', 'contradicts'],
    ['The customs office told nobody about the cargo', 'The customs office told no one about the cargo', 'same'],
    ['The crane collapsed without hurting anyone', 'Nine people were hurt when the crane collapsed', 'contradicts'],
    ['The drought in Kenya is over', 'The drought in Kenya is not over', 'contradicts'],
    ['The drought in Kenya is over', 'The drought in Kenya has ended', 'same'],
    ['The plane is over Kenya', 'The plane has ended in Kenya', 'related'],
    ['Solvair will stop flying to Bergen', 'Solvair will not stop flying to Bergen', 'contradicts'],
    ['Solvair will not stop flying to Bergen', 'Solvair will not stop flying to Bergen in May', 'same']
  ],
  'shares, fates and stretches of time': [
    ["Half of the valley's sheep have died", 'All sheep in the valley have died', 'differs'],
    ["Half of the valley's sheep have died", '50 per cent of all sheep in the valley have died', 'same'],
    ['Only one in five Danes trusts the bank', 'Most Danes trust the bank', 'differs'],
    ['Three in five Danes trust the bank', 'Most Danes trust the bank', 'same'],
    ['A bus overturned in Chile, killing at least 14', 'At least 41 people died when a bus overturned in Chile', 'differs'],
    ['A bus overturned in Chile, killing at least 14', 'At least 14 people died when a bus overturned in Chile', 'same'],
    ['The two ferries collided a fortnight ago', 'The two ferries collided two days ago', 'differs'],
    ['The two ferries collided a fortnight ago', 'The two ferries collided two weeks ago', 'same'],
    ['Rents in Moss rose by 9 per cent in a year', 'Rents in Moss rose by 9 per cent in a month', 'differs'],
    ['The council wants to ban imports of timber', 'The council wants to ban exports of timber', 'contradicts'],
    ["The quarry's wages doubled while its debts fell", "The quarry's wages doubled while its debts rose", 'contradicts']
  ],
  'which clause tells it': [
    ['Three sailors were killed and 17 injured in the collision', 'Seventeen sailors were killed and three injured in the collision', 'differs'],
    ['Three killed, 17 injured in ferry collision', 'Seventeen killed, three injured in ferry collision', 'differs'],
    ['The play was written by Ana Moss and staged by Lena Hart', 'The play was staged by Ana Moss and written by Lena Hart', 'differs'],
    ['The play was written by Ana Moss and staged by Lena Hart', 'The play was staged by Lena Hart and written by Ana Moss', 'same'],
    ['The walkout began on Monday and ended on Thursday', 'The walkout began on Thursday and ended on Monday', 'differs'],
    ['The storm killed four people in Bergen and injured nine in Moss', 'The storm killed four people in Moss and injured nine in Bergen', 'differs'],
    ['The quarry opened in 1990 and closed in 2014', 'The quarry closed in 2014, having opened in 1990', 'same'],
    ['Oslo will not send fighter jets but is ready to send tanks', 'Oslo will send fighter jets but is not ready to send tanks', 'contradicts'],
    ['Oslo will not send fighter jets but is ready to send tanks', 'Oslo is ready to send tanks but will not send fighter jets', 'same'],
    ['The harbour master resigned before he was charged', 'The harbour master was charged before he resigned', 'differs'],
    ['The harbour master resigned before he was charged', 'The harbour master was charged after he resigned', 'same'],
    ['The wall fell because the crane hit the quay', 'The crane hit the quay because the wall fell', 'differs'],
    ['The prime minister praised the finance minister', 'The finance minister was praised by the prime minister', 'same'],
    ['The prime minister praised the finance minister', 'The finance minister praised the prime minister', 'differs']
  ],
  'New York and York, all but two and two': [
    ['The governor of New Mexico signed the order', 'The governor of Mexico signed the order', 'differs'],
    ['The governor of New Mexico signed the order', "New Mexico's governor signed the order", 'same'],
    ['The bishop of New York blessed the ship', 'The bishop of York blessed the ship', 'differs'],
    ['A new Boeing factory opened in Ohio', 'New Boeing factory opens in Ohio', 'same'],
    ['All but two of the divers were rescued', 'Two of the divers were rescued', 'differs'],
    ['All but two of the divers were rescued', 'All but three of the divers were rescued', 'differs'],
    ['All but one of the barges reached the port', 'All but one barge reached the port', 'same'],
    ['All but one of the barges reached the port', 'One barge reached the port', 'differs'],
    ['Every school in the valley has a nurse', 'One school in the valley has a nurse', 'differs'],
    ['Every school in the valley has a nurse', 'All schools in the valley have a nurse', 'same']
  ],
  'what is called, begun or put out': [
    ['The welders called off the strike in Moss', 'The welders called a strike in Moss', 'related'],
    ['The welders called off the strike in Moss', 'The welders cancelled the strike in Moss', 'same'],
    ['Firefighters put out a fire at the quarry', 'Firefighters started a fire at the quarry', 'related']
  ],
  'other words for the same': [
    ['The dairy is axing 800 posts in Bergen', 'The dairy cut 800 jobs in Bergen', 'same'],
    ['The dairy took on 40 people in March', 'In March the dairy hired 40 people', 'same'],
    ['The dairy took on 40 people in March', 'In March the dairy dismissed 40 people', 'contradicts'],
    ['The mayor took on the bishop', 'The mayor hired the bishop', 'related'],
    ['Shares in the dairy rose by 12 percent', "The dairy's shares were up 12 percent", 'same'],
    ['Shares in the dairy rose by 12 percent', "The dairy's shares were down 12 percent", 'contradicts'],
    ['Shares in the dairy rose by 12 percent', "The dairy's shares were up 2 percent", 'differs'],
    ['Entry to the castle costs nothing on Sundays', 'Admission to the castle is free on Sundays', 'same'],
    ['Some 3,000 cottages were left without power after the storm', 'About 3,000 cottages lost power after the storm', 'same'],
    ['The storm left 200 cottages without water', '200 cottages lost water in the storm', 'same'],
    ['The storm left 200 cottages without water', 'The storm left 2,000 cottages without water', 'differs'],
    ['The power plant at Rowe was shut down in 2014', 'The power station at Rowe closed in 2014', 'same'],
    ['The power plant at Rowe was shut down in 2014', 'The steel plant at Rowe closed in 2014', 'differs'],
    ['Parliament approved a tax hike on diesel', 'Parliament approved a tax increase on diesel', 'same'],
    ['Parliament approved a tax hike on diesel', 'Parliament approved a tax break on diesel', 'differs'],
    ['The army retook the town of Bakari', 'Bakari was recaptured by the army', 'same'],
    ['The club Gimle dismissed its coach after five defeats in a row', 'The club Gimle sacked its coach after five straight losses', 'same'],
    ['She retired from skiing at the age of 29', 'She ended her skiing career at 29', 'same'],
    ['The general will stand trial in May', 'The general will be prosecuted in May', 'same'],
    ['The star is hotter than the Sun', 'The star is cooler than the Sun', 'contradicts']
  ],
  'who is left out, and what was not done': [
    ['The mayor pardoned everyone except the thieves', 'The mayor pardoned the thieves', 'contradicts'],
    ['The mayor pardoned everyone except the thieves', 'The mayor pardoned all but the thieves', 'same'],
    ['Everyone survived except the captain', 'The captain survived', 'contradicts'],
    ['The decree would have banned whaling in the fjord', 'The decree bans whaling in the fjord', 'related'],
    ['The dairy plans to cut 300 jobs', 'The dairy has cut 300 jobs', 'related'],
    ['Rebels took control of the harbour', 'Rebels lost control of the harbour', 'contradicts']
  ],
  'shares, days and reasons that exclude each other': [
    ['Nearly half of the voters stayed at home', 'More than half of the voters stayed at home', 'differs'],
    ['Nearly 200 people were hurt', 'About 200 people were hurt', 'same'],
    ['Three out of four sailors recovered', 'One out of four sailors recovered', 'differs'],
    ['The vote was postponed until May', 'The vote was postponed from May', 'differs'],
    ['The charity sued the ministry over the report', 'The charity sued the ministry despite the report', 'differs'],
    ['Moss was born in Oslo and grew up in Bergen', 'Moss was born in Bergen and grew up in Oslo', 'differs'],
    ["The general's son was killed by the bishop", "The general was killed by the bishop's son", 'differs']
  ],
  'which clause tells it, with names, owners and leavings': [
    ['Ana Moss met the premier because Hart sold the quarry', 'Because Hart sold the quarry, Ana Moss met the premier', 'same'],
    ['Ana Moss met the premier after Hart sold the quarry', 'Hart sold the quarry before Ana Moss met the premier', 'same'],
    ['Ana Moss met the premier after Hart sold the quarry', 'Hart sold the quarry after Ana Moss met the premier', 'differs'],
    ['The army fined the dairy and Ana Moss rejected the plan', 'The army fined the plan and Ana Moss rejected the dairy', 'differs'],
    ["Peru's invasion of Latvia was condemned", 'The invasion of Latvia by Peru was condemned', 'same'],
    ["Peru's invasion of Latvia was condemned", "Latvia's invasion of Peru was condemned", 'differs'],
    ["Peru's border with Chile was closed", "Chile's border with Peru was closed", 'same'],
    ["Peru's trade with Chile grew", "Chile's trade with Peru grew", 'same'],
    ["The bishop's company sued the minister", "The minister's company sued the bishop", 'differs'],
    ["The bishop's adviser hit the rebels", "The bishop's adviser did not hit the rebels", 'contradicts'],
    ['The storm left 200 cottages without power', 'The storm did not leave 200 cottages without power', 'contradicts'],
    ['The storm has left 200 cottages without power', '200 cottages lost power after the storm', 'same'],
    ['Moss left the country without permission', 'Moss left the country with permission', 'contradicts'],
    ['Moss left the talks without a deal', 'Moss left the talks without an agreement', 'same']
  ],
  'who is left out, however it is said': [
    ['The mayor pardoned everyone except the thieves', 'Except for the thieves, everyone was pardoned by the mayor', 'same'],
    ['The mayor pardoned everyone except the thieves', 'The mayor pardoned everybody apart from the thieves', 'same'],
    ['The mayor pardoned everyone except the thieves', 'The mayor pardoned everyone', 'differs'],
    ['Every member except Malta signed the treaty', 'All members but Malta signed the treaty', 'same'],
    ['Every member except Malta signed the treaty', 'Every member signed the treaty', 'differs'],
    ['The museum is open every day except Mondays', 'The museum is open daily except on Mondays', 'same'],
    ['All but three of the schools in Moss were closed', 'All schools in Moss except three were closed', 'same'],
    ['All but three of the schools in Moss were closed', 'All except three of the schools in Moss were closed', 'same'],
    ['All but three of the schools in Moss were closed', 'All the schools in Moss but three were closed', 'same'],
    ['All but one of the schools in Moss were closed', 'All but six of the schools in Moss were closed', 'differs'],
    ['All crews agreed but two ships left', 'All crews agreed and two ships left', 'same'],
    ['More than half of the schools in Moss were closed', 'Most of the schools in Moss were closed', 'same'],
    ['Not one of the schools in Moss closed', 'None of the schools in Moss closed', 'same']
  ],
  'speeds, and what is up, missing or in force no longer': [
    ['The ferry sailed at 40 km/h', 'The ferry sailed at 40 kilometres per hour', 'same'],
    ['The ferry sailed at 40 km/h', 'The ferry sailed at 60 km/h', 'differs'],
    ['The wind reached 90 mph', 'The wind reached 90 miles per hour', 'same'],
    ['The wind reached 90 mph', 'The wind reached 90 km/h', 'differs'],
    ["The dairy's shares were up 12 percent", "The dairy's shares were not up 12 percent", 'contradicts'],
    ['The ban remains in force', 'The ban is no longer in force', 'contradicts'],
    ['The boy is missing', 'The boy has disappeared', 'same'],
    ['The general went on trial for fraud', 'The general was tried for fraud', 'same']
  ],
  'above and below what is usual': [
    ['Rainfall in May was above average', 'Rainfall in May was below average', 'contradicts'],
    ['Rainfall in May was above average', 'May rainfall was above average', 'same']
  ],
  'free of, and switched on or off': [
    ['Entry to the castle is free of charge', 'The castle charges nothing for entry', 'same'],
    ['Entry to the castle is free of charge', 'Entry to the castle is not free of charge', 'contradicts'],
    ['Entry to the castle is free of charge', 'The castle charges for entry', 'contradicts'],
    ['The reservoir has kept the valley free of floods', 'The valley has had no floods because of the reservoir', 'same'],
    ['The sonar was switched off before the collision', 'The sonar was switched on before the collision', 'contradicts'],
    ['The sonar was switched off before the collision', 'Someone switched the sonar off before the collision', 'same']
  ],
  'what a paraphrase changes': [
    ['The company will close its plant in Ghent next year', "Next year the company's factory in Ghent is to close", 'same'],
    ['The mayor took bribes from a builder', 'The mayor was bribed by a builder', 'same'],
    ['Nobody was hurt in the fire', 'No one was injured in the blaze', 'same'],
    ['Nobody was hurt in the fire', 'There were no injuries in the fire', 'same'],
    ['Nobody was hurt in the fire', 'Everyone escaped the fire unhurt', 'same'],
    ['The city has 3 million inhabitants', 'The city has a population of three million', 'same'],
    ['The tower is 300 metres tall', 'The tower has a height of 300 metres', 'same']
  ],
  'figures in another form': [
    ['The fund lost 1.2 billion euros', 'The fund lost EUR 1,200 million', 'same'],
    ['The operation lasted two and a half hours', 'The operation went on for 150 minutes', 'same']
  ],
  'what is only done to a deed': [
    ['The mayor closed the mine', 'The mayor welcomed the closure of the mine', 'related'],
    ['Workers closed the mine', 'Workers protested at the closure of the mine', 'related'],
    ['Lund murdered Moe', 'Lund witnessed the murder of Moe', 'related'],
    ['Lund arrested Moe', 'Lund filmed the arrest of Moe', 'related'],
    ['Moe was banned for two years', 'Moe appealed against a two-year ban', 'related'],
    ['The bank was fined', 'The bank paid a fine', 'related'],
    ['The bank was ordered to pay a fine', 'The bank paid a fine', 'related'],
    ['The bank was ordered to pay a fine', 'The bank was fined', 'same'],
    ['The mayor closed the mine', 'The mayor completed the closure of the mine', 'same'],
    ['The governor vetoed the bill', 'The governor rejected the bill with a veto', 'same']
  ],
  'a deed and the state that it leaves': [
    ['Moe broke his foot in a nightclub', 'Moe has a broken foot', 'related'],
    ['Moe broke his foot in a nightclub', 'A broken foot', 'related'],
    ['Moe broke his foot in a nightclub', 'Moe broke his foot', 'same'],
    ['The radar was working when the plane crashed', 'The radar had failed when the plane crashed', 'contradicts'],
    ['The radar was working on Monday', 'The radar was out of order on Monday', 'contradicts']
  ],
  'of whom a clause tells': [
    ['The minister who resigned praised Lund', 'The minister praised Lund, who resigned', 'differs'],
    ['The minister who resigned praised Lund', 'Lund was praised by the minister who resigned', 'same'],
    ['The minister praised Lund, who resigned', 'The minister resigned after praising Lund', 'differs'],
    ['Police arrested the man who attacked a nurse', 'Police arrested the nurse who attacked a man', 'differs'],
    ['The bank sued the trader who lost 4 million', 'The bank, which lost 4 million, sued the trader', 'differs'],
    ['Gin gets its flavour from juniper', 'Gin is a drink which gets its flavour from juniper', 'same']
  ],
  'whom nobody comes before': [
    ['Chad has the highest rate of malaria', 'No country has a higher rate of malaria than Chad', 'same'],
    ['Chad has the highest rate of malaria in Africa', 'No African country has a higher malaria rate than Chad', 'same'],
    ['Chad does not have the highest rate of malaria', 'No country has a higher rate of malaria than Chad', 'contradicts'],
    ['The Hardanger bridge is the longest bridge in Norway', 'No bridge in Norway is longer than the Hardanger bridge', 'same'],
    ['Moe has won the most medals', 'Nobody has won more medals than Moe', 'same'],
    ['Norvik employs the most people in Moss', 'No other company employs more people in Moss than Norvik', 'same']
  ],
  'all but some, and the others': [
    ['All but three schools were open', 'Three schools were not open', 'same'],
    ['All but three of the miners were rescued', 'Three of the miners were not rescued', 'same'],
    ['All but three were rescued', 'Three were rescued', 'differs'],
    ['All but three were rescued', 'Four were not rescued', 'differs'],
    ['All but three were rescued', 'All but three were not rescued', 'contradicts']
  ],
  'so many times over, leaving a race, and staff': [
    ['Rents in Moss tripled', 'Rents in Moss rose three times over', 'same'],
    ['Rents in Moss tripled', 'Rents in Moss grew threefold', 'same'],
    ['Rents in Moss doubled', 'Rents in Moss grew threefold', 'differs'],
    ['Moe withdrew her candidacy for mayor', 'Moe dropped out of the race for mayor', 'same'],
    ['The dairy took on 40 staff', 'The dairy hired 40 people', 'same'],
    ['The dairy took on 40 staff', 'The dairy hired 50 people', 'differs'],
    ['Norvik made a £35m bid for Lumo', 'Norvik made an offer of 35 million pounds for Lumo', 'same'],
    ['The museum will be closed from June until July', 'The museum will be closed between June and July', 'same'],
    ["The rebels' son was killed by the general", "The general's son was killed by the rebels", 'differs']
  ],
  'what is to come beside what was done, and what is so': [
    ['Parliament approved the fishing bill by 212 votes to 198', 'Parliament will vote on the fishing bill', 'related'],
    ['Half of the ferries will be electric by 2030', 'Half of the ferries are electric', 'related'],
    ['Norvik bought the dairy for 30 million euros', 'Norvik is in talks to buy the dairy for 30 million euros', 'related'],
    ['The general ordered his troops to fire', "The general's troops refused to fire", 'related'],
    ['The general ordered his troops to fire', 'The general ordered his troops not to fire', 'contradicts'],
    ['Norvik has bought the dairy', "Norvik's purchase of the dairy has fallen through", 'contradicts']
  ],
  'to whom it is done, and what came of it': [
    ['Police shot dead a man in Leeds', 'A man shot dead a policeman in Leeds', 'differs'],
    ['Police shot a man in Leeds', 'A man shot a baker in Leeds', 'related'],
    ['Police shot dead a man in Leeds', 'Police wounded a man in Leeds', 'differs'],
    ['The ferry sank off Crete, killing 12 passengers', '12 passengers died when the ferry sank off Crete', 'same'],
    ['The dam burst after heavy rain, drowning eight farmers', 'Eight farmers drowned when the dam burst after heavy rain', 'same'],
    ['The trader was jailed for six years for fraud by a court in Lund', 'The trader got six years for fraud in a court in Lund', 'same']
  ],
  'without, no longer, nothing and no money': [
    ['The mayor hired her cousin without advertising the post', "The mayor's cousin was hired without the post being advertised", 'same'],
    ['Karin Holm has lost her seat in parliament', 'Karin Holm is no longer a member of parliament', 'related'],
    ['Karin Holm has lost her seat in parliament', 'Karin Holm has lost her seat on the council', 'differs'],
    ['The bishop knew about the theft for ten years and did nothing', 'The bishop was aware of the theft for a decade and took no action', 'same'],
    ['The town spent 40 million pounds on masks that were never used', 'The town spent no money on masks', 'contradicts'],
    ['Car sales in Moss fell by a fifth', 'Car sales in Moss fell to a fifth', 'differs'],
    ['The ministry declared the drought over', 'The ministry declared the drought a disaster', 'differs'],
    ['The ministry declared the drought over', 'The drought was declared over by the ministry', 'same']
  ],
  'what is asked': [
    ['The finance minister resigned on Tuesday', 'Did the finance minister resign?', 'same'],
    ['The finance minister resigned on Tuesday', 'Was it the finance minister who resigned?', 'same'],
    ['The finance minister resigned on Tuesday', 'Will the finance minister resign?', 'related'],
    ['The army shot down the airliner', 'Was it the army that shot down the airliner?', 'same'],
    ['The army shot down the airliner', 'Was it the navy that shot down the airliner?', 'differs'],
    ['The mayor took bribes from a builder', 'Did the mayor accept bribes from a builder?', 'same'],
    ['The mayor took bribes from a builder', 'Did a builder take bribes from the mayor?', 'differs'],
    ['The mayor took bribes from a builder', 'Was it the mayor who bribed a builder?', 'differs'],
    ['Chad got help from Mali', 'Did Chad help Mali?', 'differs'],
    ['Chad got help from Mali', 'Did Mali help Chad?', 'same']
  ],
  'defeats and wins, who goes and who is sent away': [
    ['Moe was sacked as coach after six straight defeats', 'Moe was sacked as coach after six straight wins', 'differs'],
    ['Moe was sacked as coach after six straight defeats', 'The club fired coach Moe after six defeats in a row', 'same'],
    ['Moe was sacked as coach after six straight defeats', 'Moe resigned as coach after six straight defeats', 'related'],
    ['Farmers blocked the motorway with tractors on Monday', 'Police blocked the farmers on the motorway on Monday', 'differs'],
    ['Turkey has withdrawn its ambassador', 'Turkey has recalled its ambassador', 'same']
  ],
  'neither, ages, whose thing, and which driver': [
    ['Neither the mayor nor the council knew of the leak', 'The mayor and the council did not know of the leak', 'same'],
    ['Neither the mayor nor the council knew of the leak', 'Both the mayor and the council knew of the leak', 'contradicts'],
    ['Two boys aged 12 and 14 were rescued from the river', 'Two boys aged 14 and 16 were rescued from the river', 'differs'],
    ["Protesters attacked the minister's car", 'Protesters attacked the minister', 'differs'],
    ['A lorry hit a bus near Lund, killing the bus driver', 'A lorry hit a bus near Lund, killing the lorry driver', 'differs'],
    ['No patient waited more than eight hours', 'No patient had waited longer than eight hours', 'same']
  ],
  'who only speaks for somebody': [
    ["The minister's spokesman resigned", 'The minister resigned', 'differs'],
    ['The spokeswoman of the bishop was arrested', 'The bishop was arrested', 'differs'],
    ["The bishop's adviser was jailed", 'The bishop was jailed', 'differs'],
    ["The minister's spokesman demanded an apology", 'The minister demanded an apology', 'same']
  ],
  'what was voted for, offered or only proposed': [
    ['Chad voted to leave the pact', 'Chad left the pact', 'related'],
    ['The council of Moss voted to ban cars', 'The council of Moss decided to ban cars', 'same'],
    ["Chad's parliament voted to outlaw fur farms", 'Lawmakers in Chad approved a ban on fur farms', 'same'],
    ['Zoomo had 22 million euros of unpaid taxes', 'Zoomo owed 22 million euros in unpaid taxes', 'same'],
    ['Norway offered Chad tents', 'Norway delivered tents to Chad', 'related'],
    ['Norway offered Chad tents', 'Chad got tents from Norway', 'differs'],
    ['Norway promised Chad tents', 'Norway gave Chad tents', 'differs'],
    ['Anna Lund was elected chair of the club', 'Anna Lund was nominated as chair of the club', 'related']
  ],
  'one side of a place': [
    ['Northern Chad lost power', 'Chad lost power', 'differs'],
    ['The south of Chad lost power', 'Chad lost power', 'differs'],
    ['The east of Chad voted', 'The west of Chad voted', 'contradicts'],
    ['Two nurses were killed in the north of Chad', 'Two nurses were killed in Chad', 'same']
  ],
  'what somebody saw his figures do, and ranges': [
    ['The dairy doubled its profit', 'The dairy saw its profit double', 'same'],
    ["Norway's exports rose by 5 percent", 'Norway has seen its exports rise by 5 percent', 'same'],
    ["Norway's exports rose by 5 percent", 'Norway saw its exports fall by 5 percent', 'contradicts'],
    ['Visitor numbers rose from 2 to 3 million', 'Visitor numbers rose from 2 million to 3 million', 'same'],
    ['Visitor numbers rose from 2 to 3 million', 'Visitor numbers rose from 1 million to 3 million', 'differs']
  ],
  'two between whom it is': [
    ['The talks between Chad and Norway ended without agreement', 'Talks between Norway and Chad ended with no deal', 'same'],
    ['A war between Chad and Mali broke out', 'War broke out between Niger and Chad', 'differs'],
    ['Norvik is suing Lumo over the patent', 'Norvik has filed a lawsuit against Lumo over the patent', 'same'],
    ['Both sides agreed to the truce', 'Neither side agreed to the truce', 'contradicts']
  ],
  'states that cannot be so at once': [
    ['The ship is still afloat', 'The ship has sunk', 'contradicts'],
    ['The painting is genuine', 'The painting is a forgery', 'contradicts'],
    ['The volcano is active', 'The volcano is dormant', 'contradicts'],
    ['The road to the quarry is passable', 'The road to the quarry is blocked', 'contradicts'],
    ['The gas leak was deliberate', 'The gas leak was an accident', 'contradicts'],
    ['The train was empty', 'The train was packed', 'contradicts'],
    ['The sailor recovered', 'The sailor died', 'contradicts'],
    ['The train was empty', 'The bus was packed', 'related'],
    ['The sailor was shot', 'The sailor fell', 'related'],
    ['The farm was sold', 'The farm was donated', 'related'],
    ['The contract was renewed', 'The contract was not extended', 'contradicts']
  ]
}

for (const [family, rows] of Object.entries(FAMILIES)) {
  t.test(`reads ${family}`, async t => {
    for (const [known, found, relation] of rows) {
      const compared = compare(found, known)
      t.equal(compared.relation, relation, `${known} | ${found}`)
      if (relation === 'same') t.same(compared.differences, [], 'nothing differs of what is the same')
    }
  })
}
