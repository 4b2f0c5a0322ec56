import t from 'tap'
import { readDocument } from '../../../../src/domain/extract/read-document.js'
import { findPeople } from '../../../../src/domain/extract/sources/names/people.js'
import { resolveSource } from '../../../../src/domain/extract/sources/resolve/resolve-source.js'
import type { Spoken } from '../../../../src/domain/extract/sources/mentions/scene.js'
import { sentenceAt } from '../../../../src/domain/extract/sentence-at.js'

/** Who the words after the last `|` of a text name, up to the next `|`; those between earlier bars have spoken before. */
function meant (marked: string): string {
  const pieces = marked.split('|')
  const document = readDocument({ title: null, text: pieces.join(''), language: 'en' })
  const people = findPeople(document)
  const spoken: Spoken[] = []
  const scene = { document, people, spoken, names: new Map(), definite: new Set<string>() }
  let result = '-'
  let start = 0
  for (const [index, piece] of pieces.entries()) {
    const end = start + piece.length
    const tokens = document.tokens.filter(token => token.start >= start && token.end <= end)
    const [first, last] = [tokens[0], tokens.at(-1)]
    start = end
    if (index % 2 === 0 || first === undefined || last === undefined) continue
    const sentence = sentenceAt(document, first.index)
    if (sentence === undefined) continue
    const resolved = resolveSource(scene, { span: { from: first.index, to: last.index + 1 }, sentence, contents: [] })
    result = resolved === undefined ? '-' : `${resolved.source.name} (${resolved.source.kind})`
    if (resolved !== undefined) spoken.push({ at: first.index, ...resolved })
  }
  return result
}

const rows: ReadonlyArray<readonly [string, string]> = [
  ['The talks with Tom Reed, |who| called for peace, failed.', 'Tom Reed (person)'],
  ['The talks, |who| called for peace, failed.', '-'],
  ['The talks with the World Bank, |which| called for peace, failed.', 'World Bank (organisation)'],
  ['The talks, |which| called for peace, failed.', '-'],
  ['|We| called for peace.', '-'],
  ['Mali closed the border. |It| called for peace.', 'Mali (government)'],
  ['On Monday, snow fell. |It| called for peace.', '-'],
  ["Mali's border closed. |It| called for peace.", 'Mali (government)'],
  ['|A spokeswoman| was there. |He| called for peace.', '-'],
  ['|A spokesman| was there. |She| called for peace.', '-'],
  ['UN spokesman Tom Reed spoke. |The EU spokesman| called for peace.', 'EU spokesman (person)'],
  ['|A spokesman| was there. |He| called for peace.', 'a spokesman (anonymous)'],
  ['|Two officials| were there. |They| called for peace.', 'two officials (anonymous)'],
  ['|The memo| called for peace.', 'the memo (document)'],
  ['|A memo by the army| called for peace.', 'a memo by the army (document)'],
  ['|A report from the World Bank| called for peace.', 'World Bank (organisation)'],
  ['|A report in The New York Times| called for peace.', 'New York Times (publication)'],
  ['|The report in Mali| called for peace.', 'report in Mali (document)'],
  ['The Ministry of Trade closed. |The ministry| called for peace.', 'Ministry of Trade (government)'],
  ["Mali's Foreign Ministry closed. |The ministry| called for peace.", "Mali's Foreign Ministry (government)"],
  ['|The ministry| called for peace.', 'the ministry (government)'],
  ['|The powerful steel company| called for peace.', 'powerful steel company (organisation)'],
  ['The New York Times closed. |The newspaper| called for peace.', 'The New York Times (publication)'],
  ['In Reuters there was a story. |The agency| called for peace.', 'the agency (anonymous)'],
  ['He read Reuters. |The outlet| called for peace.', 'Reuters (publication)'],
  ['|The outlet| called for peace.', 'the outlet (anonymous)'],
  ['|Acme Steel Works Holdings| called for peace.', 'Acme Steel Works Holdings (organisation)'],
  ['|Zorbo Fenn, the old mill,| called for peace.', 'Zorbo Fenn (organisation)'],
  ['|ZXQ| called for peace.', 'ZXQ (organisation)'],
  ['|The Zorbo Fenn| called for peace.', 'Zorbo Fenn (organisation)'],
  ['|the door| called for peace.', '-'],
  ['|The bakers of Lima and Quito| called for peace.', 'bakers of Lima and Quito (group)'],
  ['|snow and rain| called for peace.', '-'],
  ['|Lima, and of rain| called for peace.', 'Lima (government)'],
  ['|The Peruvian farmers| called for peace.', 'Peruvian farmers (group)'],
  ['|A number of analysts| called for peace.', 'a number of analysts (group)'],
  ['|Some of the farmers| called for peace.', 'some of the farmers (group)'],
  ['|A friend of farmers| called for peace.', '-'],
  ['|Angry farmers| called for peace.', 'Angry farmers (group)'],
  ['|the defence minister| called for peace.', 'defence minister (person)'],
  ['|the minister| called for peace.', 'the minister (anonymous)'],
  ['|An official| spoke. |The representative| called for peace.', 'an official (anonymous)'],
  ['French President Paul Roy spoke. |The Chinese president| called for peace.', 'Chinese president (person)'],
  ['French President Paul Roy spoke. |The French leader| called for peace.', 'Paul Roy (person)'],
  ['Xi Jinping spoke. |The Chinese president| called for peace.', 'Xi Jinping (person)'],
  ['Foreign Minister Ana Ruiz spoke. |The finance minister| called for peace.', 'finance minister (person)'],
  ['Tom Reed, a doctor, spoke. |The mayor| called for peace.', 'the mayor (anonymous)'],
  ['Tom Reed, a party official, spoke. |The official| called for peace.', 'Tom Reed (person)'],
  ['Jean-Luc Roy, a doctor, spoke. |Roy| called for peace.', 'Jean-Luc Roy (person)'],
  ['Ludwig van der Berg, a doctor, spoke. |Berg| called for peace.', 'Ludwig van der Berg (person)'],
  ['Otto von Lund, a doctor, spoke. |Lund| called for peace.', 'Otto von Lund (person)'],
  ['John F. Lund, a doctor, spoke. |Lund| called for peace.', 'John F. Lund (person)'],
  ['Mr. Lund spoke. |Lund| called for peace.', 'Lund (person)'],
  ['M. Lund spoke. |Lund| called for peace.', 'Lund (person)'],
  ['Dr. Eva Maria Lund and Eva Lund spoke. |Lund| called for peace.', 'Eva Maria Lund (person)'],
  ['Minister Eva Lund and farmer Tom Lund spoke. |Minister Lund| called for peace.', 'Eva Lund (person)'],
  ['|Lund| called for peace. Minister Eva Lund and farmer Tom Lund spoke.', 'Eva Lund (person)'],
  ['After the talks with Wang, President Ivan Orlov left. |Orlov| called for peace.', 'Ivan Orlov (person)'],
  ['Peace |—| was called for.', '-'],
  ['French President Paul Roy and the Chinese Minister Wang Bo spoke. |The French minister| called for peace.', 'French minister (person)'],
  ['St. Petersburg Ministry closed. |The ministry| called for peace.', 'St. Petersburg Ministry (government)'],
  ['The Acme Group closed. |The group| called for peace.', 'Acme Group (organisation)'],
  ['Airbus closed. |It| called for peace.', 'Airbus (organisation)'],
  ['Airbus, |which| called for peace, closed.', 'Airbus (organisation)'],
  ['|A report by Airbus| called for peace.', 'Airbus (organisation)'],
  ['|“Tom Reed”| called for peace.', 'Tom Reed (person)'],
  ['|And also Tom Reed| called for peace.', 'Tom Reed (person)'],
  ['|the adviser, Tom Reed| called for peace.', 'Tom Reed (person)'],
  ['|Ilse Varga| spoke. |The glaciologist| called for peace.', 'Ilse Varga (person)'],
  ['A lamplighter fell. |Ilse Varga| spoke. |The lamplighter| called for peace.', '-'],
  ['|Ilse Varga| spoke. |The mirror| called for peace.', '-'],
  ['The Danish trader Ilse Varga and Tom Reed spoke. |The Dane| called for peace.', 'Ilse Varga (person)'],
  ['|Tom Reed| spoke. |The Dane| called for peace.', 'Tom Reed (person)'],
  ['|The Dane| called for peace.', '-'],
  ['Ann and Tom Reed spoke. |The couple| called for peace.', 'Ann and Tom Reed (group)'],
  ['|The couple| called for peace.', 'the couple (anonymous)'],
  ['|Ann Reed| spoke. Her husband, Tom Reed, left. |His wife| called for peace.', 'Ann Reed (person)'],
  ['|Ann Reed| spoke. |Her husband| called for peace.', 'her husband (anonymous)'],
  ['|A retired pilot| called for peace.\n\nTom Reed, 64, saw it.', 'Tom Reed (person)'],
  ['|A retired pilot, who asked not to be named,| called for peace.\n\nTom Reed, 64, saw it.', 'a retired pilot (anonymous)'],
  ['|A retired pilot| called for peace.|', 'a retired pilot (anonymous)'],
  ['Two directors left. |Neither| called for peace.', 'two directors (anonymous)'],
  ['Two ships left. |Both| called for peace.', 'two ships (group)'],
  ['It rained. |Neither| called for peace.', '-'],
  ['|The man|, who gave his name as Tom Reed, called for peace.', 'Tom Reed (person)'],
  ['Acme Foods closed its mill. |The company| called for peace.', 'Acme Foods (organisation)'],
  ['|The Daily Herald| spoke. |The paper| called for peace.', 'The Daily Herald (publication)'],
  ['|The indictment| spoke. |The document| called for peace.', 'the indictment (document)'],
  ['The Reef Unit is unmoved. |It| called for peace.', 'Reef Unit (organisation)'],
  ['The Reef Unit met. The unit is unmoved. |It| called for peace.', 'Reef Unit (organisation)'],
  ['|Tom Reed| spoke. According to |him|, peace was near.', 'Tom Reed (person)'],
  ['Foreign Minister Ana Ruiz, who resigned on Monday, met her successor, Eva Lund. |The new minister| called for peace.', 'Eva Lund (person)'],
  ['Eva Lund, who resigned as mines minister on Monday, met her successor, Ana Ruiz. |The former minister| called for peace.', 'Eva Lund (person)'],
  ['Tom Baker, a doctor, spoke. |Baker| called for peace.', 'Tom Baker (person)'],
  ['Eva Lund spoke. Tom Lund, a sailor, spoke. |Mrs Lund| called for peace.', 'Eva Lund (person)'],
  ['|Quill & Marsh| called for peace.', 'Quill & Marsh (organisation)'],
  ['|Halden Rail| called for peace.', 'Halden Rail (organisation)'],
  ['|The Autorité des marchés| called for peace.', 'Autorité des marchés (organisation)'],
  ["|St Anne's Hospital| called for peace.", "St Anne's Hospital (organisation)"],
  ['|A team led by Tom Reed| called for peace.', 'a team led by Tom Reed (group)'],
  // names of many shapes
  ['|Baek Jin-woo|, who is 41, spoke. |Baek| called for peace.', 'Baek Jin-woo (person)'],
  ['|Fatma al-Busaidi| spoke. |Al-Busaidi| called for peace.', 'Fatma al-Busaidi (person)'],
  ['Sheriff |Dale “Buck” Whitlow| spoke. |Whitlow| called for peace.', 'Dale “Buck” Whitlow (person)'],
  ['The warden, |M. K. Yadava|, spoke. |Yadava himself| called for peace.', 'M. K. Yadava (person)'],
  ['The Bergen-based |Ola Lund| spoke. |Lund| called for peace.', 'Ola Lund (person)'],
  ['Callum and Aisling Roarke spoke. |Mrs Roarke| said so. |Her husband| called for peace.', 'Callum Roarke (person)'],
  ['His son, a boy who gave only his first name, Hamad, fell. |Hamad| called for peace.', 'Hamad (person)'],
  ['|Planet Mleko| spoke. A spokesman for Planet fell. |It| called for peace.', 'Planet Mleko (organisation)'],
  ['Orla Kestrel, which makes bread, fell. |Orla Kestrel| called for peace.', 'Orla Kestrel (organisation)'],
  ['Zhang Bo, a research associate at Kestrel College, spoke. |Zhang| called for peace.', 'Zhang Bo (person)'],
  ['Upstairs, the club’s president, Ana Duarte, spoke. |She| called for peace.', 'Ana Duarte (person)'],
  ['Judge |Rosa Lindt KC| spoke. |Lindt| called for peace.', 'Rosa Lindt (person)'],
  ['|King Olav| spoke. |Olav| called for peace.', 'King Olav (person)'],
  ['|Lord Thorne| spoke. |Lady Thorne| called for peace.', 'Lady Thorne (person)'],
  ['Rescuers spoke. “No,” said one of them, |Ilka Rotman|, who called for peace.', 'Ilka Rotman (person)'],
  ['Lorna Beck lives in Zelt Kestrel. |Zelt Kestrel| called for peace.', 'Zelt Kestrel (organisation)'],
  ['Old |Jógvan á Lakjuni| called for peace.', 'Jógvan á Lakjuni (person)'],
  ['|Vera Kamil, a volcanologist,| spoke. Tom Reed, a lawyer, fell. |The scientist| called for peace.', 'Vera Kamil (person)'],
  ['|Greg Oyelowo| spoke. |The venture capitalist| called for peace.', 'Greg Oyelowo (person)'],
  ['Inspector |Nisha Patel|, who led the inquiry, spoke. |The earl’s solicitor| called for peace.', 'the earl’s solicitor (anonymous)'],
  ['Dana Reed founded it with her husband, Martin Hale. |Hale| spoke. |His wife| called for peace.', 'Dana Reed (person)'],
  // bodies under their full names
  ['|The Health and Safety Executive| called for peace.', 'Health and Safety Executive (organisation)'],
  ['|The opposition People’s Party| called for peace.', 'People’s Party (organisation)'],
  ['Tokyo-based Tenohira said its wristband works. |The Japanese company| called for peace.', 'Tenohira (organisation)'],
  ['|President Bolte’s office| called for peace.', 'President Bolte’s office (government)'],
  ['|A letter she sent to the mayor| called for peace.', 'a letter she sent to the mayor (document)'],
  ['|Two people briefed on it| spoke. |The people| spoke. |They| called for peace.', 'two people briefed on it (anonymous)'],
  ['|The Harbour Maritime Authority (HMA)| spoke. |The HMA| called for peace.', 'Harbour Maritime Authority (organisation)'],
  ['|The Kestrel Institute of Physics| spoke. |The KIP| called for peace.', 'Kestrel Institute of Physics (organisation)'],
  ['|Haneul Games| spoke. |Haneul| called for peace.', 'Haneul Games (organisation)'],
  ['Great Basin Northern, the tramway, spoke. |The tramway| called for peace.', 'Great Basin Northern (organisation)'],
  ['|City of Leith Council| called for peace.', 'City of Leith Council (organisation)'],
  ['Sarn Lines fell. |Its website| called for peace.', 'Sarn Lines (organisation)'],
  ['|The country’s biggest dairy| called for peace.\n\nAlpen Foods spoke.', 'Alpen Foods (organisation)'],
  ['|Sarn Lines| spoke. |The aviation authority| called for peace.', 'aviation authority (organisation)'],
  ['The Sarn Aviation Authority opened. |The aviation authority| called for peace.', 'Sarn Aviation Authority (organisation)'],
  ['Team Sarn, the outfit, opened. |The Swiss outfit| called for peace.', 'Team Sarn (organisation)'],
  ['|Its owner, Sarn Lines,| called for peace. Sarn Lines, which sails, sank.', 'Sarn Lines (organisation)'],
  ['|An industry group, Sarn Lines,| called for peace. Sarn Lines, which sails, sank.', 'Sarn Lines (organisation)'],
  ['Sarn Lines, which sails, sank. |Its captain| called for peace.', 'Sarn Lines’s captain (anonymous)'],
  ['|The coastguard| called for peace.', 'the coastguard (government)'],
  ['|Police in Sarn| spoke. |The officers| called for peace.', 'Police in Sarn (government)'],
  ['|The officers| called for peace.', 'officers (group)'],
  ['|One of the riders| called for peace.', 'one of the riders (anonymous)'],
  // people by age and kinship
  ['Choi Mi-ran, 67, spoke. |Oh Se-hun, the officer,| spoke. |The 67-year-old| called for peace.', 'Choi Mi-ran (person)'],
  ['Choi Mi-ran, who is 67, spoke. |The 31-year-old defender| called for peace.', '-'],
  ['|Choi Mi-ran, the officer,| spoke. |The 31-year-old defender| called for peace.', 'Choi Mi-ran (person)'],
  ['It rained.\n\n|His lawyer| called for peace. The lawyer, Asha Omar, fell.', 'Asha Omar (person)'],
  ['|Anjali Borthakur|, who built it with her brother, Dhruba Borthakur, spoke. |Her brother| called for peace.', 'Dhruba Borthakur (person)'],
  ['|Anna Berg| spoke. |Her brother| called for peace.', 'her brother (anonymous)'],
  ['|Anna Berg|, the mayor, spoke. |The former teacher| called for peace.', 'Anna Berg (person)'],
  ['|The ferry’s cook, Bong Salcedo|, said that the sea was calm.', 'Bong Salcedo (person)'],
  ['|The ferry’s owner, Batang Lines|, said that the sea was calm.', 'Batang Lines (organisation)'],
  ['|The abbey’s bursar, Anna Berg|, called for peace. |The abbey’s bursar, Anna Berg| sang.', 'Anna Berg (person)'],
  ['|Its present owner, Dame Anna Berg| called for peace.', 'Anna Berg (person)'],
  ['|The premier| called for peace.', 'the premier (anonymous)'],
  ['|Sources close to the prince| called for peace.', 'sources close to the prince (anonymous)'],
  // several
  ['|The auditors, from the capital,| called for peace.', 'auditors (group)'],
  ['|Two former employees| called for peace.', 'two former employees (anonymous)'],
  ['|Fans outside the ground| called for peace.', 'fans outside the ground (group)'],
  ['|The squad| called for peace.', 'the squad (group)'],
  ['|His family| called for peace.', 'his family (group)'],
  ['|Kestrel Foods| spoke. |The dockers’ union| called for peace.', 'dockers’ union (organisation)'],
  ['|Neighbouring Latvia| called for peace.', 'Latvia (government)'],
  ['|President Berg and his colleagues| called for peace.', 'President Berg and his colleagues (group)'],
  ['|A report by India’s auditor| called for peace.', 'a report by India’s auditor (document)'],
  ['Mourners came. |One of them, Jun Berg| called for peace.', 'Jun Berg (person)'],
  ['|Another, Tom Reed| called for peace.', 'Tom Reed (person)'],
  ['|The runner-up, Spain’s Anna Berg| called for peace.', 'Anna Berg (person)'],
  ['Its coach left. |Its manager, a former rider himself, Franco Berg| called for peace.', 'Franco Berg (person)'],
  ['|A charity, Hearts for Ankole| called for peace.', 'Hearts for Ankole (organisation)'],
  ['|Anna Berg, who lost a tour| spoke. |The Basque| called for peace.', 'Anna Berg (person)'],
  ['|Luc Berg, who lost a tour| spoke. |The Belgian, now a commentator| called for peace.', 'Luc Berg (person)'],
  ['|Team Navarra| called for peace.', 'Team Navarra (organisation)'],
  ['|Ana Berg, who has a heart valve| spoke. |The mother of two| called for peace.', 'Ana Berg (person)'],
  ['|Ana Berg| spoke. |Her headmaster| called for peace.', 'her headmaster (anonymous)'],
  ['Tom Reed told Gazzetta dello Sport. |The paper| called for peace.', 'Gazzetta dello Sport (publication)'],
  ['Kestrel Foods sells to European shops. |The manufacturer| called for peace.', 'Kestrel Foods (organisation)'],
  ['A reporter rang the mayor. |He| hung up.', 'the mayor (anonymous)'],
  ['A doctor met a nurse. |She| left.', '-'],
  ['|The sport’s governing body, the UCI| called for peace.', 'UCI (organisation)']
]
for (const [text, expected] of rows) t.test(text, async t => t.equal(meant(text), expected))

t.test('a role that runs on for too long is none', async t => {
  const long = 'Tom Reed, the head of the old mill in the small town by the long river in the far north of the country, spoke.'
  t.same(findPeople(readDocument({ title: null, text: long, language: 'en' })).all.map(({ roles }) => roles), [[]])
})
