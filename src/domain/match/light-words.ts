/**
 * Words that a paraphrase drops or changes freely: what surrounds a proposition rather than makes it. They count little in coverage, and a
 * light verb hands its place as the main verb to what follows ("gave its backing to": back). Stems' base words; written for this project.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set((
  'plan bid effort initiative move step attempt project issue matter question thing fact case part way kind sort number people person man woman ' +
  'government country nation state president prime minister leader official authority spokesman spokeswoman spokesperson chairman chief head ' +
  'year month week day time today yesterday tomorrow overnight moment new great big large major further additional recent certain full fully very really currently soon ' +
  'possible able use member city town company firm group side next last late early first main own several various such long well high low ' +
  'previously recently reportedly allegedly repeatedly consistently officially specifically clearly indeed however therefore likely meanwhile ' +
  'region area place world level nobody everybody everyone somebody someone anybody anyone').split(' '))

export const LIGHT_VERBS: ReadonlySet<string> = new Set((
  'make give take get put keep hold carry want intend try begin start continue remain become seem appear go come plan wish hope aim decide ready work ' +
  'tend need develop').split(' '))
