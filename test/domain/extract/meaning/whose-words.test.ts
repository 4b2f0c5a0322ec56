import t from 'tap'
import { extractAttributions } from '../../../../src/domain/extract/extract-attributions.js'
import { said } from '../said.js'

/** Who speaks, and who a pronoun in that mouth is: the last line that a text gives. */
const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['Wildherz filed a complaint against the zoo, accusing it of negligence.', 'Wildherz: asserts "The zoo was guilty of negligence"'],
  // what is told of somebody's home town or brother is not said by them
  ['Ana Lund, whose home town, Bergen, was flooded, said the dam was unsafe.', 'Ana Lund: asserts "The dam was unsafe"'],
  ['The senator, whose brother, Tom, was arrested, said the charge was absurd.', 'the senator: denies -'],
  ['Luis Ortega, whose firm, according to the Herald, owes 3 million euros, denied that it was bankrupt.', 'Luis Ortega: denies -'],
  ['Telco has sued the city, arguing that it was misled. The regulator says Telco was warned.', 'the regulator: asserts "Telco was warned"'],
  ['Ofrail said it was late. The regulator said trains were full.', 'Ofrail: asserts "Trains were full"'],
  ['Judge Ines Falk rejected the claim that the driver was to blame.', 'Ines Falk: denies "The driver was to blame"'],
  ['The embassy urged its citizens to leave Chad.', 'the embassy: asserts "The embassy’s citizens should leave Chad"'],
  ['Two guards denied that they slept. The denial followed a report by the Globe and Mail.', 'two guards: denies "Two guards slept"'],
  ['The mayor said the girls were taken to hospital and went home on Friday.', 'the mayor: asserts "The girls went home on Friday"'],
  ['The study found that the drug halves the risk of stroke.', 'the study: asserts "The drug halves the risk of stroke"'],
  ['Grid operator PowerCo said 40 homes were dark. The airport denies it has shut.', 'the airport: denies "The airport has shut"'],
  ['PowerCo said 40 homes were dark. The company said it was sorry.', 'PowerCo: asserts "PowerCo was sorry"'],
  ['Mercy Hospital said 40 nurses were ill. The hospital said it was open.', 'Mercy Hospital: asserts "Mercy Hospital was open"'],
  ['The widow, Zeinab Qureshi, wept. The state prosecutor said he had ordered an autopsy.', 'state prosecutor: asserts "The state prosecutor had ordered an autopsy"'],
  ['The glaciologist, Ana Lund, wept. The scientist said he was sorry.', 'the scientist: asserts "The scientist was sorry"'],
  ['The glaciologist, Ana Lund, wept. The scientist said she was sorry.', 'Ana Lund: asserts "Ana Lund was sorry"'],
  ['The Daily Bugle said Mr Ash hit a waiter. The waiter said he fell.', 'the waiter: asserts "The waiter fell"'],
  ['A spokesman for the bishop denied on his behalf that he had taken the money.', 'a spokesman for the bishop: denies "The bishop had taken the money"'],
  // whose "we" a state's is
  ['Ines Falk, the Peruvian foreign minister, said: “We will pay.”', 'Ines Falk: asserts "Peru will pay"'],
  ['Ines Falk, a former Peruvian minister, said: “We will pay.”', 'Ines Falk: asserts -'],
  ['Ines Falk, campaign chairman of the Peruvian president, said: “We will pay.”', 'Ines Falk: asserts -'],
  ['Ines Falk, adviser to the American Lake Association, said: “We will pay.”', 'Ines Falk: asserts -'],
  ['A spokesman for the bank said he had no comment.', 'a spokesman for the bank: declines_to_comment -'],
  ['Luxa makes the Luxa Swift 2 kettle. The firm said the kettle was safe. Luxa said it had sold 40.', 'Luxa: asserts "Luxa had sold 40"'],
  ['Luxa makes the Luxa Swift kettle. It said the kettle was safe.', 'Luxa: asserts "The kettle was safe"'],
  ['Haneul Games said the game was late. Haneul said it was sorry.', 'Haneul Games: asserts "Haneul Games was sorry"'],
  ['The technology company Orbex said it was late. A lender said Orbex was in debt.', 'a lender: asserts "Orbex was in debt"'],
  ['The director, Ines Falk, wept. Asked if the owner, Lim Jie, wanted to sell, she said: “That is his affair.”', 'Ines Falk: asserts -'],
  ['The union said 40 nurses were ill. The company said the ward was open.', 'the company: asserts "The ward was open"'],
  ['The drug regulator said 40 nurses were ill in the trial of Vexa Pharma. The company said the ward was open.', 'Vexa Pharma: asserts "The ward was open"'],
  ['Ana Lund said 40 nurses were ill in the port of San Telmo. The company said the ward was open.', 'the company: asserts "The ward was open"'],
  ['The council denied it. “It is a listed building,” said Ines Falk.', 'Ines Falk: asserts -'],
  ['Siemens lost money, the union said. “It is a company in trouble,” said Ines Falk.', 'Ines Falk: asserts "Siemens is a company in trouble"'],
  ['“It’s on my desk,” said spokeswoman Tilda Roe.', 'Tilda Roe: asserts -'],
  ['Jon Wray gave evidence. Under questioning by Anneke Smit KC, defending, he conceded he could have been wrong by half an hour.',
    'Jon Wray: confirms "Jon Wray could have been wrong by half an hour"'],
  ['The strike was confirmed on Monday by the army.', 'the army: confirms -'],
  ['LIMA - The army denied that it had shelled the market.', 'the army: denies "The army had shelled the market"'],
  ['PM Ada Lind denied that the port will close. The PM said she was glad.', 'Ada Lind: asserts "Ada Lind was glad"'],
  ['The meeting began at 3 pm, Tom Reed said.', 'Tom Reed: asserts "The meeting began at 3 pm"'],
  ['African Union observers said the vote was fair.', 'African Union observers: asserts "The vote was fair"'],
  ['The panel said it did not find that the bridge was safe.', 'the panel: asserts not "The panel found that the bridge was safe"'],
  ['Ida Moe said it would be wrong to close the bridge.', 'Ida Moe: asserts "It would be wrong to close the bridge"'],
  ['The army said it had taken no such decision.', 'the army: asserts not "The army had taken such a decision"'],
  ['The Kremlin referred questions to the defence ministry, which did not reply.', 'defence ministry: does_not_respond -'],
  ['Ana Lund was blamed by two guards of the mining agency, who told police that she had left.', 'two guards of the mining agency: asserts "Ana Lund had left"'],
  ['A drone came from Minsk, Riga said, an accusation that Minsk rejected within hours.', 'Minsk: denies "A drone came from Minsk" -> 0'],
  ['The minister said the outbreak was over, contradicting the agency.', 'the minister: asserts "The outbreak was over"'],
  ['A man who died in a cell had asked for water, an inquest heard.', 'an inquest: asserts "A man who died in a cell had asked for water"'],
  ['Asked about the remarks, Ana Lund said Peru was no party to the dispute.', 'Ana Lund: asserts not "Peru was a party to the dispute"'],
  ['The Philippine Coast Guard said a ship was rammed. China’s coast guard said it had turned.', 'China’s coast guard: asserts "China’s coast guard had turned"'],
  ['Defense attorney Karl Dane said it rained. Ana Lund wept. Lund’s attorney did not return a call.', 'Ana Lund’s attorney: does_not_respond -'],
  ['Karl Dane must go, Ana Lund said. She accused him of lying.', 'Ana Lund: asserts "Karl Dane lied"'],
  ['Ana Lund said it was too early to say what caused the fire.', 'Ana Lund: questions -'],
  ['A nurse told the BBC: “I saw the notes being changed.”', 'a nurse: asserts "A nurse saw the notes being changed"'],
  ['One of them told the BBC: “I saw the notes being changed.”', 'one of them: asserts -'],
  ['An Essex Police spokesperson said: “We have opened an inquiry.”', 'an Essex Police spokesperson: asserts "Essex Police has opened an inquiry"'],
  ['“I can’t deny that I was tempted,” the midfielder admitted.', 'the midfielder: confirms "The midfielder was tempted"'],
  ['A nurse said staff had been told to lie. The mayor denied there was any such order.', 'the mayor: denies "Staff had been told to lie" -> 0'],
  ['None of its ships had seen any drone, the navy said.', 'the navy: asserts not "Some of the navy’s ships had seen a drone"'],
  ['Tom Reed begged off from answering questions.', 'Tom Reed: declines_to_comment -'],
  ['The general is blamed for the raid. He said an inquiry had been set up.', 'the general: asserts "An inquiry had been set up"'],
  ['A builder told the court that Ana Lund took cash, an allegation her camp denounced as “a demolition job”.', 'a builder: asserts "Ana Lund took cash"'],
  ['Police accused the mayor of a remote town of taking gold.', 'police: asserts "The mayor of a remote town took gold"'],
  ['Tom Reed hanged himself. A senior border officer spoke of a lapse. Two guards were suspended, the officer added.', 'a senior border officer: asserts "Two guards were suspended"'],
  ['Ana Lund said US troops had left.', 'Ana Lund: asserts "US troops had left"'],
  ['Peru accused US troops of looting.', 'Peru: asserts "US troops looted"'],
  ['Tom Reed left without answering questions, saying that the inquiry was open.', 'Tom Reed: asserts "The inquiry was open"'],
  ['Tom Reed told the Sun that he saw the fire and reported it to two officers.', 'Tom Reed: asserts "Tom Reed saw the fire and reported it to two officers"'],
  ['Ana Lund said she always knew her son was innocent.', 'Ana Lund: asserts "Ana Lund always knew her son was innocent"']
]
for (const [text, expected] of ROWS) t.test(`tells whose words they are: ${text}`, async t => t.equal(said(text).at(-1), expected))

t.test('relays what was told to a newspaper whose name is also a calling', async t => {
  const text = 'Jonas Ozolins lives in Riga. Mr Ozolins told the Baltic Observer by telephone that he had not signed.'
  const [told] = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' }).attributions
  t.same(told?.through.map(({ name }) => name), ['Baltic Observer'])
})

t.test('reads no role from a time of day', async t => {
  const text = 'The meeting began at 3 pm, Tom Reed said. Reed said the meeting was short.'
  const { attributions } = extractAttributions({ title: null, text, publisher: null, publishedAt: null, language: 'en' })
  t.same(attributions.map(({ source }) => source.role), [null, null])
})
