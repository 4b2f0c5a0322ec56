import t from 'tap'
import type { PartOfSpeech, Token } from '../../../../../src/domain/extract/document.js'
import { readCueGroups } from '../../../../../src/domain/extract/find/cues/cue-group.js'

/** Tokens of "word/TAG word/TAG". */
const tokensOf = (text: string): Token[] => text.split(' ').map((word, index) => {
  const [lower = '', tag = ''] = word.split('/')
  // the tags of this file are written as the tagger gives them
  return { index, start: index, end: index + 1, text: lower, lower, lemma: lower, pos: tag as PartOfSpeech, quoted: false }
})

const groupAt = (text: string, head: number): string[] => readCueGroups(tokensOf(text), head, { floor: 0, ceiling: text.split(' ').length })
  .map(({ from, to, voice, tense }) => `${from}-${to} ${voice} ${tense}`)

t.test('a past form that the tagger takes for a noun is a cue, for an adjective it is none', t => {
  t.same(groupAt('ruiz/PROPN denied/NOUN reports/NOUN', 1), ['1-2 active past'])
  t.same(groupAt('ruiz/PROPN denied/ADJ reports/NOUN', 1), [])
  t.end()
})
