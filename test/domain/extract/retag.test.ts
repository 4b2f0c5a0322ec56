import t from 'tap'
import { tokenize } from '../../../src/domain/extract/tokens.js'

const tagOf = (text: string, word: string) => tokenize(text, 0, text.length).find(token => token.text === word)?.pos

/** Text, one of its words, and what that is. */
const rows: ReadonlyArray<readonly [string, string, string]> = [
  ['“We lost,” the skipper, Rob Tarn, complained.', 'Rob', 'PROPN'],
  ['“We lost,” the losing skipper, Rob Tarn, complained.', 'skipper', 'NOUN'],
  ['Poachers shot the rhino, officials in Hwange said.', 'shot', 'VERB'],
  ['Farmers in the south say they have lost the crop.', 'south', 'NOUN'],
  ['Farmers in the east say they have lost the crop.', 'say', 'VERB'],
  ['The general accused foreign media of spreading fake news.', 'accused', 'VERB'],
  ['Gunmen shot two guests, police said.', 'shot', 'VERB'],
  ['Police shot dead a man in Bergen, officials said.', 'shot', 'VERB'],
  ['A soldier shot and wounded a boy.', 'shot', 'VERB'],
  ['Siemens disputes this.', 'disputes', 'VERB'],
  ['Siemens disputes the figures.', 'disputes', 'VERB'],
  ['The bank plans to shut two branches, a clerk said.', 'plans', 'VERB'],
  ['Siemens disputes the regulator’s finding that it had failed.', 'finding', 'NOUN'],
  ['New images cast doubt on the claim.', 'cast', 'VERB'],
  ['Rowe told the Daily Echo that the library would close.', 'Echo', 'PROPN'],
  ['Trade fell, managing director Ann Lund said.', 'managing', 'ADJ'],
  ['Trade fell, elected mayor Ann Lund said.', 'elected', 'ADJ'],
  ['Park Sung-ho denied it.', 'Sung', 'PROPN'],
  ['Kim Ji-won, who was there, denied it.', 'won', 'PROPN'],
  ['A Spanish daily says that it closed.', 'daily', 'NOUN'],
  ['The harbour chief, Ann Lund, denied it.', 'chief', 'NOUN'],
  ['Families of the dead said so.', 'dead', 'NOUN'],
  ['The yard builds nothing but ferries, a clerk said.', 'builds', 'VERB'],
  ['The rate fell, lead author Ann Lund said.', 'lead', 'ADJ'],
  // a clause has a verb
  ['The virus spreads quickly through the ward.', 'spreads', 'VERB'],
  ['More than half of the farms in the valley lack running water.', 'lack', 'VERB'],
  ['The navy shot down two drones over the strait.', 'shot', 'VERB'],
  ['The trial involved 430 nurses.', 'involved', 'VERB'],
  ['Sales of oats overtook those of rye.', 'overtook', 'VERB'],
  ['The mayor says the council plans to raise the tax.', 'plans', 'VERB'],
  ['According to Lund, the yard dumps oil at night.', 'dumps', 'VERB'],
  ['If the dam breaks, they will leave.', 'breaks', 'VERB'],
  ['The mayor insists the general ordered it.', 'general', 'NOUN'],
  // these stay what they are
  ['The day trips the firm sold were cheap.', 'trips', 'NOUN'],
  ['The dead woman was old.', 'dead', 'ADJ'],
  ['Ann Lund, the head of the budget cuts team, left.', 'cuts', 'NOUN'],
  ['The budget cuts of 2019.', 'cuts', 'NOUN'],
  ['Budget cuts in May', 'cuts', 'NOUN'],
  ['Voters elected mayor Ann Lund again.', 'elected', 'VERB'],
  ['A Hong Kong-based bank denied it.', 'based', 'VERB'],
  ['The Daily echoed the call.', 'echoed', 'VERB'],
  ['Rowe Told The Daily Echo That It Closed', 'Told', 'VERB'],
  ['Unions attacked government plans to cut pensions.', 'plans', 'NOUN'],
  ['The bank plans to shut branches were leaked.', 'plans', 'NOUN'],
  ['The plans to shut the bank leaked.', 'plans', 'NOUN'],
  ['The accused left the court of his own will.', 'accused', 'NOUN'],
  ['He heard a shot the other day.', 'shot', 'NOUN'],
  ['Lund saved a penalty shot two minutes later.', 'shot', 'NOUN'],
  ['Two men shot dead by police were named.', 'shot', 'NOUN'],
  ['The border disputes the court settled were old.', 'disputes', 'NOUN'],
  ['They said the council must leave.', 'leave', 'VERB']
]
for (const [text, word, expected] of rows) t.test(`${word}: ${text}`, async t => t.equal(tagOf(text, word), expected))
