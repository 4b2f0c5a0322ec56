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
  ['who began', 'Police say that the students struck first. The students say that the guards struck first.']
]
for (const [name, text] of REVERSING) {
  t.test(`whoever states the reverse denies: ${name}`, async t => {
    const [claim, answer] = await read(text)
    t.match(answer, { stance: 'denies', polarity: 'negative', claim: claim?.claim })
    t.match(claim, { stance: 'asserts' })
  })
}

const STATING: ReadonlyArray<readonly [string, string]> = [
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
  ['two places', 'Bosch said that the jet was in Peru. It was in Chile near Peru, Ana Ruiz said.']
]
for (const [name, text] of STATING) {
  t.test(`a statement reverses nothing: ${name}`, async t => t.notMatch((await read(text)).map(({ stance }) => stance), /denies/))
}

t.test('the reverse of what cannot be put into words denies nothing that could be', async t => {
  t.match((await read('His widow believes that he was murdered. He took his own life, Ana Ruiz said.'))[1], { stance: 'denies', claim: null })
})

t.test('what reverses a claim is kept in its own words, should the claim go', async t => {
  const [, answer] = await read('Rebels said the attack had failed. It succeeded, Colonel Ana Ruiz said.')
  t.match(answer?.contents[0]?.text, 'It succeeded')
})
