import t from 'tap'
import { said } from '../said.js'

/** Roles that somebody has by what the article tells, and who speaks last. */
const rows: ReadonlyArray<readonly [string, string]> = [
  ['Jan Vik, 34, was jailed for fraud. The defendant said it rained.', 'Jan Vik: asserts "It rained"'],
  ['A court in Oslo has jailed Jan Vik. The defendant said it rained.', 'Jan Vik: asserts "It rained"'],
  ['Jan Vik is on trial. The judge, Ada Reed, said the trial of his son was over. The defendant said it rained.', 'Jan Vik: asserts "It rained"'],
  ['Prosecutor Ada Reed said Jan Vik was cruel. The defendant said it rained.', 'the defendant: asserts "It rained"'],
  ['Jan Vik was robbed in Oslo. A judge jailed Tom Reed. The victim said it rained.', 'Jan Vik: asserts "It rained"'],
  ['Officer Ada Reed arrested Ola Lund. The suspect said it rained.', 'Ola Lund: asserts "It rained"'],
  ['Jan Vik was shot by Ola Lund, who was arrested. The suspect said it rained.', 'Ola Lund: asserts "It rained"'],
  ['A long campaign began in May. The campaign said it rained.', 'the campaign: asserts "It rained"'],
  ['“We take our duties seriously,” State spokesman Ola Lund said on Friday.', 'Ola Lund: asserts "State takes its duties seriously"'],
  ['Eva Holm was rescued from the sea. The survivor said it rained.', 'Eva Holm: asserts "It rained"'],
  ['Eva Holm beat Ada Reed in the final. The loser said it rained.', 'Ada Reed: asserts "It rained"'],
  ['Eva Holm beat Ada Reed in the final. The winner said it rained.', 'Eva Holm: asserts "It rained"'],
  ['Goalkeeper Tom Reed saved a penalty. Jan Vik scored twice. The keeper said it rained.', 'Tom Reed: asserts "It rained"'],
  ['Transport minister Ola Lund spoke. His predecessor, Una Rae, said it was cold. The former minister said it rained.', 'Una Rae: asserts "It rained"'],
  ['Una Rae resigned as transport minister in May. The former minister said it rained.', 'Una Rae: asserts "It rained"'],
  ['Former president Ada Reed met Jan Vik, the president. The former president said it rained.', 'Ada Reed: asserts "It rained"'],
  ['Eva Holm became the first mayor of York. Tom Reed, a baker, left. The mayor said it rained.', 'Eva Holm: asserts "It rained"'],
  ['Eva Holm, a chemist, left. Her colleague Raúl Vik said it was cold. The physicist said it rained.', 'Raúl Vik: asserts "It rained"'],
  ['Eva Holm, CEO of Acme, said it was cold. The chief executive said it rained.', 'Eva Holm: asserts "It rained"'],
  ["Eva Holm's house burned down. The mother-of-four said it rained.", 'Eva Holm: asserts "It rained"'],
  ['A tanner said it was cold. The woman said it rained.', 'a tanner: asserts "It rained"'],
  ['A police spokesman said it was cold. The man said it rained.', 'the man: asserts "It rained"'],
  ['Tom Reed spoke. A nurse said it was cold. The 40-year-old said it rained.', 'a nurse: asserts "It rained"'],
  ['Ada Reed met a 58-year-old tanner. The 58-year-old said it rained.', 'a 58-year-old tanner: asserts "It rained"'],
  ['The 34-year-old mountain guide Jan Vik met Tom Reed. Tom Reed said it was cold. The 34-year-old said it rained.', 'Jan Vik: asserts "It rained"'],
  ['Det Con Harish Patel said it rained.', 'Harish Patel: asserts "It rained"'],
  ['DC Ann Lund said it rained.', 'Ann Lund: asserts "It rained"'],
  ['The government announced that it rained. Trade minister Ada Reed left.', 'the government: asserts "It rained"'],
  ['An inquiry heard so on Monday. A UN agency that monitors dams sent two experts. The agency said it rained.', 'a UN agency: asserts "It rained"'],
  ['A Swiss laboratory tested it. The laboratory said it rained.', 'a Swiss laboratory: asserts "It rained"'],
  ['He spoke as an adviser would to a laboratory. The laboratory said it rained.', 'the laboratory: asserts "It rained"'],
  ['Judge Eva Holm spoke to Ola Lund. The judge said she accepted that he had left.', 'Eva Holm: confirms "Ola Lund had left"'],
  ['Ola Lund, 34, admitted causing death by careless driving.', 'Ola Lund: confirms "Ola Lund caused death by careless driving"'],
  ['Eva Holm told the court that tests showed the brakes had failed.', 'tests: asserts "The brakes had failed"']
]

t.test('whom a role means that the article has told of', async t => {
  for (const [text, expected] of rows) t.equal(said(text).at(-1), expected, text)
})
