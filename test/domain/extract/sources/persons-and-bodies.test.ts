import t from 'tap'
import { extractAttributions } from '../../../../src/domain/extract/extract-attributions.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Ines Falk, a trader who says the quay is shut, left.', 'person Ines Falk'],
  ['Unlike Ines Falk, a trader who says the quay is shut wept.', 'anonymous a trader'],
  ['In Cork, a trader who says the quay is shut wept.', 'anonymous a trader'],
  // what an office is of
  ['Port Chief of Staff Ines Falk said the quay was shut.', 'person Ines Falk'],
  ['Director of Planning Ines Falk said the quay was shut.', 'person Ines Falk'],
  // a name behind what tells who it is
  ['One guest who saw the fire, Ines Falk, said the quay was shut.', 'person Ines Falk'],
  ['One of the two who fled, Ines Falk, said the quay was shut.', 'person Ines Falk'],
  ['The officer who led the search, Inspector Ines Falk, said the quay was shut.', 'person Ines Falk'],
  // where a company is
  ['Shares in the kitchen maker Ravensworth fell. The Wolverhampton company said the quay was shut.', 'organisation Ravensworth'],
  ['Norvik Air cancelled 30 flights. The Aalborg airline said the quay was shut.', 'organisation Norvik Air'],
  ['Norvik Air met Aalborg Quays. The Aalborg firm said the quay was shut.', 'organisation Aalborg Quays'],
  // no thing is "who"
  ['The sale has caused concern among traders, who said the quay was shut.', 'group traders'],
  ['The sale drew the ire of Ines Falk, who said the quay was shut.', 'person Ines Falk'],
  ['A group of traders, who said the quay was shut, left.', 'group a group of traders'],
  // "she" is still who the sentence before told of
  ['Ines Falk seeks a seat. She was an ally of Tom Reed. She said the quay was shut.', 'person Ines Falk'],
  ['Dan Reed wants a quay. He ignores attacks by Tom Falk. He said the quay was shut.', 'person Dan Reed'],
  // between dashes
  ['The duke - a former judge - said the quay was shut.', 'anonymous the duke'],
  ['Some traders – including a son of the duke – said the quay was shut.', 'group some traders'],
  ["''The quay is shut,'' said Ines Falk.", 'person Ines Falk'],
  // one who is two things
  ['Ines Falk, a lawyer and former judge, said the quay was shut.', 'person Ines Falk'],
  ['The quay was shut, said Ines Falk, a former adviser and pollster to the duke.', 'person Ines Falk'],
  ['Ines Falk, president and CEO of the Quay Trust, said the quay was shut.', 'person Ines Falk'],
  ['Ines Falk, an economist and a judge from Cork, said the quay was shut.', 'person Ines Falk'],
  ['Ines Falk, a lawyer, and Tom Reed, a nurse, said the quay was shut.', 'group Ines Falk, a lawyer, and Tom Reed, a nurse'],
  ['Ines Falk, the sheriff and the duke said the quay was shut.', 'group Ines Falk, the sheriff and the duke'],
  ['Mr Dane said the quay was shut.', 'person Dane'],
  ["O'Leary said the quay was shut.", "person O'Leary"],
  ['Phạm Văn An said the quay was shut.', 'person Phạm Văn An'],
  ['IG Bergbau said the quay was shut.', 'organisation IG Bergbau'],
  ['Prof Ines Falk, of the University of Bergen, who was not involved, said the quay was shut.', 'person Ines Falk'],
  ['Three passers-by said the quay was shut.', 'anonymous three passers-by'],
  ['His mother-in-law said the quay was shut.', 'anonymous his mother-in-law'],
  ['A father-of-two said the quay was shut.', 'anonymous a father-of-two'],
  ['The 17-year-old said the quay was shut.', 'anonymous the 17-year-old'],
  ['The 34-year-old driver said the quay was shut.', 'anonymous the 34-year-old driver'],
  ['Many in the town said the quay was shut.', 'anonymous many in the town'],
  ['The two said the quay was shut.', 'anonymous the two'],
  ['A close ally of the bishop said the quay was shut.', 'anonymous a close ally of the bishop'],
  ['According to eyewitnesses, the quay was shut.', 'anonymous eyewitnesses'],
  ['The quay was shut, then-President Ines Falk said.', 'person Ines Falk'],
  ['Ines Falk just this month announced that the quay was shut.', 'person Ines Falk'],
  ['Two officers seized 40 watches, they announced.', 'anonymous two officers'],
  ['Scientists at the university found arsenic, they reported in the journal.', 'group scientists at the university'],
  ['The company lost three million euros, it said on Monday.', 'organisation the company'],
  ['Channel Five reported that the quay was shut.', 'publication Channel Five'],
  ['The quay was shut, a monitor reported.', 'anonymous a monitor'],
  ['Israel’s Channel 12, which was first on the scene, said the quay was shut.', 'publication Channel 12'],
  ['One of them, engineer Ines Falk, said the quay was shut.', 'person Ines Falk'],
  ['The mayor’s brother, 42-year-old Tom Reed, said the quay was shut.', 'person Tom Reed'],
  ['The United Nations relief coordinator in Sudan, Ines Falk, said the quay was shut.', 'person Ines Falk'],
  ['Det Supt Tom Reed said the quay was shut.', 'person Tom Reed'],
  ['Ch Insp Ines Falk said the quay was shut.', 'person Ines Falk'],
  ['The bank’s lawyer, Tom Reed, said his client “was calm”.', 'person Tom Reed'],
  ['The quay was shut, official results show.', 'document official results'],
  ['The quay was shut, state television reported without giving a reason.', 'publication state television'],
  ['Growers around Lima claim that the quay was shut.', 'group growers around Lima'],
  ['Standard Continental said the quay was shut.', 'organisation Standard Continental'],
  ['Intendant Ines Falk said the quay was shut.', 'person Ines Falk'],
  ['Statistics Norway said the quay was shut.', 'government Statistics Norway'],
  ['The pilot, Nives Kos, contradicted him: she said the quay was shut.', 'person Nives Kos']
]
for (const [text, expected] of ROWS) {
  t.test(`whose words: ${text}`, async t => {
    const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
    t.same(attributions.map(({ source: { kind, name } }) => `${kind} ${name}`), [expected])
  })
}
