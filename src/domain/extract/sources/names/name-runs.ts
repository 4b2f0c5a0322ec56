import type { Document, Sentence, Token, TokenSpan } from '../../document.js'
import { givenGender } from './given-names.js'
import { cutHeadlineRuns } from './headline-runs.js'
import type { NameRun } from './name-run.js'
import { entityTokens, isOfPeople, isUnusual, nameEnd, type Taken } from './name-shape.js'
import { TITLES } from './titles.js'
import { lowerAt, posAt, textAt } from '../../word-at.js'

export type { NameRun }

/** Longer runs are headlines or names of bodies. */
const MAX_NAME_WORDS = 5

/** All runs of a document, in reading order; the names of countries, bodies and publications are none. */
export function findNameRuns (document: Document): NameRun[] {
  const full = cutHeadlineRuns(document, document.sentences.flatMap(sentence => runsOf(document.tokens.slice(sentence.from, sentence.to), sentence)))
  shareSurnames(document, full)
  const trades = new Set(full.flatMap(({ words }) => words.length > 1 && (isUnusual(words.at(-1)?.toLowerCase() ?? '') || isOfPeople(words.at(-1))) ? words.slice(-1) : []))
  return trades.size === 0 ? full : [...full, ...tradeNames(document, full, trades)].sort((a, b) => a.from - b.from)
}

/** "Callum and Aisling O'Rourke" are two of one surname. */
function shareSurnames ({ tokens }: Document, runs: NameRun[]): void {
  runs.forEach((run, index) => {
    const next = runs[index + 1]
    const shared = run.words.length === 1 && next?.words.length === 2 && next.from === run.to + 1 && lowerAt(tokens, run.to) === 'and'
    if (shared && givenGender(run.words[0] ?? '') !== undefined && givenGender(next.words[0] ?? '') !== undefined) run.words.push(...next.words.slice(1))
  })
}

/** "Baker said": those surnames where they stand alone. */
function tradeNames ({ sentences, tokens }: Document, full: readonly NameRun[], trades: ReadonlySet<string>): NameRun[] {
  const taken = new Set(full.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)))
  return sentences.flatMap(sentence => tokens.slice(sentence.from, sentence.to).flatMap(({ index, text }) => trades.has(text) && !taken.has(index) && tokens[index - 1]?.pos !== 'ADP' && !(isOfPeople(text) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(tokens, index + 1)))
    ? [{ sentence, from: index, to: index + 1, words: [text], title: titleOf(tokens, index), leader: null }]
    : []))
}

function runsOf (tokens: readonly Token[], sentence: Sentence): NameRun[] {
  const taken = entityTokens(tokens)
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length;) {
    const end = nameEnd(tokens, at, taken)
    if (end > at && end - at <= MAX_NAME_WORDS * 2 && textAt(tokens, end) !== '&' && textAt(tokens, at - 1) !== '&') runs.push(runOf(tokens, { from: at, to: end }, sentence, taken))
    at = Math.max(end, at + 1)
  }
  return runs
}

function runOf (tokens: readonly Token[], { from, to }: TokenSpan, sentence: Sentence, taken: Taken): NameRun {
  const leaders = Array.from({ length: to - from }, (_, offset) => taken.get(from + offset))
  const [first] = leaders
  return {
    sentence,
    from: from + sentence.from,
    to: to + sentence.from,
    words: nameWords(tokens.slice(from, to)),
    title: titleOf(tokens, from),
    leader: first !== undefined && leaders.every(leader => leader?.id === first.id) ? first : null
  }
}

/** Parted where spaces part them, without a nickname in quote marks. */
function nameWords (tokens: readonly Token[]): string[] {
  const written = tokens.map(({ text, start }, at) => (tokens[at - 1]?.end === start ? '' : ' ') + text).join('')
  return written.replace(/["“‘'][^"“”‘’']*["”’']\s/g, '').trim().split(' ')
}

function titleOf (tokens: readonly Token[], from: number): string | null {
  const title = lowerAt(tokens, from - 1).replace('.', '')
  return TITLES.has(title) || title === 'm' ? title : null
}
