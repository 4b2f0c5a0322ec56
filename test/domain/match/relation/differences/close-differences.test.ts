// What tells two texts of like length about one proposition apart, a family each, with what is told in other words and is no difference.
import t from 'tap'
import type { Difference, Relation } from '../../../../../src/model/match.js'
import { compare } from '../../../../../src/domain/match/score.js'

type Row = readonly [known: string, found: string, relation: Relation, kind?: Difference['kind']]

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'what a noun is of, and what says when, where or by what it is': [
    ['A knife attack in Lyon injured two men', 'An attack on a chapel in Lyon injured two men', 'same'],
    ['Eleven were held in a dawn raid in Hull', 'Eleven were held in a raid on a depot in Hull', 'same'],
    ['The museum opened a summer exhibition', 'The museum opened an exhibition of drawings', 'same'],
    ['Police caught drug smugglers at the border', 'Police caught smugglers of heroin at the border', 'same'],
    ['The council agreed a rent cap', 'The council agreed a cap on housing costs', 'same'],
    ['The council agreed a ban on plastic forks', 'The council agreed a plastic cup ban', 'differs', 'name'],
    ['Parliament ratified the border treaty', 'The whaling treaty was ratified by parliament', 'differs', 'name']
  ],
  'two verbs of one family, and what they leave open': [
    ['Police prevented an attack on the station', 'Police foiled an attack on the station', 'same'],
    ['The singer requested asylum in Norway', 'The singer applied for asylum in Norway', 'same'],
    ['The union warned of a strike', 'The union threatened a strike', 'same'],
    ['Farmers blocked the motorway', 'Farmers closed the motorway', 'same'],
    ['The senator faces bribery charges', 'The senator was charged with bribery', 'same'],
    ['The premier faces jail', 'The premier went to jail', 'related'],
    ['The city considered a levy on hotels', 'The city imposed a levy on hotels', 'related'],
    ['The intended victim of the shooting was a clerk', 'The victim of the shooting was a clerk', 'same']
  ],
  'a verb, and the reverse beside it': [
    ['Imports grew and exports shrank', 'Exports shrank', 'same'],
    ['Exports grew and imports shrank', 'Exports shrank', 'related'],
    ['The panel rejected the levy and approved the loan', 'The panel approved the loan', 'same'],
    ['The panel rejected the levy and approved the loan', 'The panel approved the levy', 'related'],
    ['The canal, closed since May, reopened on Sunday', 'The canal closed on Sunday', 'related']
  ],
  'those who died, and others who did not': [
    ['The blaze killed three guests', 'Three other guests survived the blaze', 'related'],
    ['The blaze killed three guests', 'Three guests survived the blaze', 'contradicts', 'polarity']
  ],
  'two, told one after another': [
    ['Two trams collided', 'A tram collided with another tram', 'same'],
    ['Two nurses were hurt', 'A nurse and another nurse were hurt', 'same'],
    ['The firm will build two new mills', 'The firm will build a new mill', 'differs', 'number']
  ],
  'by how much, and to how much': [
    ['Rents in Gdynia rose by 20 percent', 'Rents in Gdynia rose to 20 percent', 'differs', 'number'],
    ['The fleet shrank by three million tonnes', 'The fleet shrank to three million tonnes', 'differs', 'number'],
    ['Exports of cocoa rose by a fifth', 'Exports of cocoa doubled', 'differs', 'number'],
    ['Exports of cocoa rose by 100 percent', 'Exports of cocoa doubled', 'same'],
    ['Rents in Gdynia rose 20 percent', 'Rents in Gdynia rose by 20 percent', 'same'],
    ['Rents in Gdynia rose by two points to 7 percent', 'Rents in Gdynia rose to 7 percent', 'same']
  ],
  'a score the other way round': [
    ['Parliament passed the bill by 212 to 98', 'Parliament passed the bill by 98 to 212', 'differs', 'number'],
    ['Lund beat Malmo 3-1 on Sunday', 'Malmo lost 1-3 to Lund on Sunday', 'same']
  ],
  'who acts on whom in a clause that hangs on another': [
    ['The mayor resigned after the council sued the builder', 'The mayor resigned after the builder sued the council', 'differs', 'role'],
    ['The mayor resigned after the council sued the builder', 'The mayor resigned after the builder was sued by the council', 'same'],
    ['The dam leaked before engineers told the residents', 'The dam leaked before the residents told the engineers', 'differs', 'role']
  ],
  'figures that a bound merely allows': [
    ['At least six miners died in the shaft', 'At least sixty miners died in the shaft', 'differs', 'number'],
    ['At least six miners died in the shaft', 'More than 600 miners died in the shaft', 'differs', 'number'],
    ['At least six miners died in the shaft', 'Exactly eight miners died in the shaft', 'differs', 'number'],
    ['At least six miners died in the shaft', 'Eight miners died in the shaft', 'differs', 'number'],
    ['At least six miners died in the shaft', 'Six miners died in the shaft', 'same'],
    ['At least six miners died in the shaft', 'No fewer than 6 miners died in the shaft', 'same'],
    ['More than 200 sheep drowned in the flood', '214 sheep drowned in the flood', 'same'],
    ['More than 200 sheep drowned in the flood', 'Over 210 sheep drowned in the flood', 'same'],
    ['More than 200 sheep drowned in the flood', 'Fewer than 300 sheep drowned in the flood', 'differs', 'number'],
    ['Over two dozen sheep drowned in the flood', '27 sheep drowned in the flood', 'same']
  ],
  'shares by which something changes': [
    ['Exports of salmon grew by a quarter last year', 'Exports of salmon grew by half last year', 'differs', 'number'],
    ['Exports of salmon grew by a third last year', 'Exports of salmon grew by 20 percent last year', 'differs', 'number'],
    ['Exports of salmon grew by a third last year', 'Exports of salmon grew by 33 percent last year', 'same'],
    ['Exports of salmon grew by a quarter', 'Exports of salmon grew by 25 percent', 'same']
  ],
  'deeds of another sort': [
    ['Sweden asked Finland for winter tents', 'Sweden sent winter tents to Finland', 'differs', 'role'],
    ['Sweden asked Finland for winter tents', 'Finland gave Sweden winter tents', 'differs', 'role'],
    ['Sweden asked Finland for medical aid', 'Finland gave Sweden medical aid', 'differs', 'role'],
    ['The embassy invited the Basque author Ibarra to a reading', 'The embassy banned the Basque author Ibarra from a reading', 'related'],
    ['Sweden asked Finland for winter tents', 'Sweden sent Finland a request for winter tents', 'same'],
    ['Sweden sent Finland winter tents', 'Finland received winter tents from Sweden', 'same'],
    ['The bishop supported the strike', 'The bishop offered his support for the strike', 'same'],
    ['The charity gave the school 40 computers', 'The charity donated 40 computers to the school', 'same']
  ],
  'deeds of another one, meant or done': [
    ['Merkel expected Macron to visit Warsaw', 'Merkel expected to visit Warsaw', 'differs', 'role'],
    ['Merkel expected Macron to visit Warsaw and Vilnius', 'Merkel will visit Warsaw and Vilnius', 'differs', 'role'],
    ['Merkel expected Macron to visit Warsaw', 'Macron was expected by Merkel to visit Warsaw', 'same'],
    ['Merkel promised Macron to visit Warsaw', 'Merkel promised to visit Warsaw', 'same']
  ],
  'others who take part, and other places': [
    ['Merkel and Macron met in Berlin', 'Merkel and Scholz met in Berlin', 'differs', 'name'],
    ['Merkel and Macron met in Berlin', 'Macron met Draghi in Berlin', 'differs', 'name'],
    ['Merkel and Macron met in Berlin', 'Macron and Merkel met in Paris', 'differs', 'name'],
    ['Trump met Kim in Singapore', 'Biden met Kim in Singapore', 'differs', 'name'],
    ['Foreign minister Lena Holt met Viktor Orban in Budapest', 'Foreign minister Lena Holt met Viktor Orban in Warsaw', 'differs', 'name'],
    ['Merkel and Macron met in Berlin', 'The German chancellor Angela Merkel and the French president Emmanuel Macron met in Berlin', 'same'],
    ['Merkel and Macron met in Berlin', 'Macron met Merkel in Berlin', 'same'],
    ['Germany asked France for firefighters', 'Merkel asked Macron for firefighters', 'same']
  ],
  'things of another field or side': [
    ['Chad asked Egypt for military aid', 'Chad asked Egypt for humanitarian aid', 'differs', 'name'],
    ['Chad asked Egypt for military aid', 'Chad requested economic assistance from Egypt', 'differs', 'name'],
    ['The northern bridge at Lund was closed for repairs', 'The southern bridge at Lund was closed for repairs', 'differs', 'name'],
    ['Chad asked Egypt for economic aid', 'Chad requested financial assistance from Egypt', 'same'],
    ['Chad asked Egypt for military aid', 'Chad asked Egypt for military and economic aid', 'same']
  ],
  'what is only supposed': [
    ['The ferry sank off Naxos', 'If the ferry sank off Naxos, nobody saw it', 'related'],
    ['The ferry sank off Naxos', 'Had the ferry sunk off Naxos, nobody would have been saved', 'related'],
    ['The union will strike if wages fall', 'If wages fall, the union will strike', 'same']
  ]
}

for (const [family, rows] of Object.entries(FAMILIES)) {
  t.test(`reads ${family}`, async t => {
    for (const [known, found, relation, kind] of rows) {
      const comparison = compare(found, known)
      t.equal(comparison.relation, relation, `${known} | ${found}`)
      t.equal(comparison.differences[0]?.kind, kind, `the difference of ${known} | ${found}`)
    }
  })
}

t.test('tells the same of two texts either way round', async t => {
  for (const [known, found] of Object.values(FAMILIES).flat()) t.equal(compare(known, found).relation, compare(found, known).relation, `${known} | ${found}`)
})
