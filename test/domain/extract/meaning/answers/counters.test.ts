import t from 'tap'
import { extractText } from '../../../../../src/domain/extract-text.js'

/** The stances of a text's sources, in reading order. */
async function stancesIn (text: string): Promise<string[]> {
  const { attributions } = await extractText({ text })
  return attributions.map(({ source, stance }) => `${source.name}: ${stance}`)
}

const DENYING: ReadonlyArray<readonly [string, string]> = [
  ['the same words', 'Analysts said that Siemens had sold the plant. Bosch said that Siemens had not sold the plant.'],
  ['words left out', 'Analysts said that Siemens had sold the plant; Bosch said it had not.'],
  ['a retort about oneself', 'Analysts said that the plant leaked. Bosch countered that it had opened no valve.'],
  ['of what is to come, in most of its words', 'Analysts said that Siemens will sell the plant. Bosch said that Siemens will not sell the plant.'],
  ['a rumour', 'Rumours had it that the plant was for sale. Bosch said that the plant was not on the market.'],
  ['a question', 'Asked whether the plant leaked, Bosch said that the plant had never lost a drop.'],
  ['against what others say', 'The plant, contrary to what bloggers claim, has not closed, Bosch said.'],
  ['against what others say, positively', 'Contrary to reports, the plant is safe, Bosch said.'],
  ['whom it contradicts', 'Bosch said that it had not closed the plant, as neighbours had alleged.'],
  ['accusers in the same sentence', 'Nobody was paid, Bosch said, contradicting the auditors.'],
  ['a source that is accused', '“I never met the man,” said Ana Ruiz, a lawyer accused of fraud.'],
  ['having had no part', 'Peru blames the firm for the leak. Bosch said that it had nothing to do with the leak.'],
  ['innocence', 'Ana Ruiz, who is accused of fraud, said that she was innocent.'],
  ['a rebuttal about oneself', 'Analysts said that the plant of Bosch leaked. Bosch countered that its pumps were dry.'],
  ['all of it, of one who is accused', 'Ana Ruiz, who is charged with fraud, said that every bill was genuine.'],
  ['nothing else, of one who is tried', 'In court Ana Ruiz insisted that she had given the child nothing but water.'],
  ['going on with a denial', 'Ana Ruiz denied fraud and said that she had signed nothing.']
]
for (const [name, text] of DENYING) {
  t.test(`a text's statement denies by ${name}`, async t => t.match((await stancesIn(text)).at(-1), /: denies$/))
}

const STATING: ReadonlyArray<readonly [string, string]> = [
  ['a "not" that answers nobody', 'Bosch said that the plant had not closed.'],
  ['what is to come', 'Accused of fraud, Ana Ruiz said that she would not resign.'],
  ['another matter', 'Analysts said that prices rose. Bosch said that the plant had not closed.'],
  ['what somebody thinks', 'Her son is accused of fraud. Ana Ruiz said that she knew her son was innocent.'],
  ['what goes with a denial that points back', 'The mayor said that the bridge was safe. Ana Ruiz disputed that, saying there were cracks.'],
  ['who tells more of it', 'His account was contradicted by two maids, who told police that he had telephoned.'],
  ['what somebody feels', 'Analysts said that the plant leaked. “I do not think the plant matters,” Ana Ruiz said.'],
  ['the same source again', 'Bosch said that the plant had leaked. Bosch said that the pump had not leaked.'],
  ['a rebuttal of something else', 'Analysts said that the plant leaked. Bosch countered that prices rose.'],
  ['all that one wants', 'Ana Ruiz, who is charged with fraud, said that she wanted every witness heard.'],
  ['all that somebody else did', 'Ana Ruiz, who is charged with fraud, said that the weather was always bad.'],
  ['an answer to a "not"', 'Analysts said that the plant had not leaked. Bosch said that the plant had not leaked.']
]
for (const [name, text] of STATING) {
  t.test(`${name} is a statement`, async t => t.match((await stancesIn(text)).at(-1), /: asserts$/))
}

t.test('that somebody has not answered is no denial of an answer', async t => {
  t.notMatch((await stancesIn('Residents say the council has not answered their letters.')).join(), /denies/)
})

t.test('the claim of a counter-statement is worded positively', async t => {
  const { attributions } = await extractText({ text: 'Analysts said that Siemens had sold the plant; Bosch said it had not sold the plant.' })
  t.same(attributions.map(({ stance, polarity }) => [stance, polarity]), [['asserts', 'positive'], ['denies', 'negative']])
})

t.test('whoever confirms a negative statement states it too', async t => {
  t.same(await stancesIn('Minister Ana Ruiz said that the dam will not be built. Peru confirmed it.'), ['Ana Ruiz: asserts', 'Peru: confirms'])
})

const WORDINGS: ReadonlyArray<readonly [string, RegExp]> = [
  ['Peru said the bridge was open; Bosch says no.', /Bosch: denies/],
  ['The story that ships had sunk turned out to be untrue, Ana Ruiz said.', /Ana Ruiz: denies/],
  ['Denying rebels a foothold remains the aim, Ana Ruiz said.', /Ana Ruiz: asserts/],
  ['Police dismissed the claim of Ana Ruiz that the door had been locked.', /police: denies/]
]
for (const [text, expected] of WORDINGS) t.test(`reads: ${text}`, async t => t.match((await stancesIn(text)).join(), expected))
