import type { FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import type { Page } from './page.js'
import { trimSpan } from './phrases/trim-span.js'
import { isDash, isFiniteVerb, words } from './word-classes.js'
import { wordAt } from '../word-at.js'
import { QUESTION_WORDS } from '../clauses/pronouns.js'

/** How many tokens the speaker of a headline has at most, and what it says at least. */
const LONGEST_SPEAKER = 6
const SHORTEST_STATEMENT = 3

/** Common nouns that speak in headlines; what else speaks there is a name. */
const SPEAKERS: ReadonlySet<string> = words('police officials official report reports study poll survey experts analysts analyst sources source minister ministry ' +
  'government spokesman spokeswoman president premier mayor governor army military pm fm mp mps scientists doctors lawyer lawyers prosecutors court judge ' +
  'union bank report watchdog agency intelligence coroner sheriff palace hospital airline company family widow')

/** What a headline says of the piece: "Correction: …", "Opinion: …". */
const LABELS: ReadonlySet<string> = words('correction corrections clarification opinion analysis exclusive live video watch listen breaking update updated explainer interview comment editorial ' +
  'review podcast photos pictures gallery letter letters obituary timeline profile feature column preview recap commentary factbox verdict investigation')

/**
 * "China supports Russia – Moscow", "Kremlin: no plans to attack": a heading whose dash or colon lays it on a source. Elsewhere what is laid on somebody so
 * stands in quote marks, or answers the question before it.
 */
export function findHeadline (page: Page, sentence: Sentence): FoundAttribution[] {
  return afterDash(page, sentence) ?? afterColon(page, sentence) ?? beforeColon(page, sentence) ?? []
}

/** `P: X`, where P is a clause: "Exports to double by 2030: minister". */
function beforeColon (page: Page, sentence: Sentence): FoundAttribution[] | undefined {
  const { tokens } = page
  const mark = tokens.slice(sentence.from, sentence.to).findLastIndex(({ text }) => text === ':') + sentence.from
  const said = tokens.slice(sentence.from, mark)
  if (sentence.part !== 'title' || written(said) < SHORTEST_STATEMENT || sentence.to - mark - 1 > LONGEST_SPEAKER || said.some(({ text }) => /^[:?]$/.test(text))) return undefined
  const states = said.some(({ index, lower, pos }) => isFiniteVerb(tokens, index) || (lower === 'to' && pos === 'PART'))
  const source = { from: mark + 1, to: sentence.to }
  return states && !QUESTION_WORDS.has(said[0]?.lower ?? '') && isSpeaker(page, source) ? [headline(page, sentence, source, mark, { from: sentence.from, to: mark })] : undefined
}

/** A verb that a headline leaves out makes none of its words. */
const written = (tokens: readonly Token[]): number => tokens.filter(({ start, end }) => start < end).length

/** `P – X`. */
function afterDash (page: Page, sentence: Sentence): FoundAttribution[] | undefined {
  const { tokens, closes } = page
  for (let mark = sentence.to - 2; mark > sentence.from + SHORTEST_STATEMENT - 1 && mark >= sentence.to - 1 - LONGEST_SPEAKER; mark--) {
    const token = wordAt(tokens, mark)
    if (token.quoted || !isDash(token) || !spaced(page, mark)) continue
    const to = wordAt(tokens, sentence.to - 1).text === '.' ? sentence.to - 1 : sentence.to
    const source = { from: mark + 1, to }
    if (!sentence.heading && !closes.has(mark - 1)) return undefined
    return isSpeaker(page, source) ? [headline(page, sentence, source, mark, { from: sentence.from, to: mark })] : undefined
  }
  return undefined
}

/** `X: P`. */
function afterColon (page: Page, sentence: Sentence): FoundAttribution[] | undefined {
  const { tokens, opens } = page
  for (let mark = sentence.from + 1; mark <= sentence.from + LONGEST_SPEAKER && mark < sentence.to - SHORTEST_STATEMENT; mark++) {
    if (wordAt(tokens, mark).text !== ':') continue
    const source = { from: sentence.from, to: mark }
    if (!sentence.heading && !opens.has(mark + 1) && !isAnswer(page, sentence)) return undefined
    const own = /^(?:i|we|my|our)$/.test(wordAt(tokens, opens.has(mark + 1) ? mark + 2 : mark + 1).lower)
    return isSpeaker(page, source, own) ? [headline(page, sentence, source, mark, { from: mark + 1, to: sentence.to })] : undefined
  }
  return undefined
}

/** The sentence before it asks. */
const isAnswer = ({ tokens, sentences }: Page, { index, part }: Sentence): boolean => {
  const before = sentences[index - 1]
  return before?.part === part && wordAt(tokens, before.to - 1).text === '?'
}

const spaced = ({ tokens }: Page, mark: number): boolean => {
  const [before, token, after] = [wordAt(tokens, mark - 1), wordAt(tokens, mark), wordAt(tokens, mark + 1)]
  return before.end < token.start && token.end < after.start
}

/** A name, or a noun that speaks: nothing that acts or is talked about ("Report on aid"). Whoever says "I" is somebody. */
function isSpeaker ({ tokens }: Page, { from, to }: TokenSpan, own = false): boolean {
  for (let at = from; at < to; at++) {
    const token = wordAt(tokens, at)
    if (token.quoted || !/^(?:NOUN|PROPN|ADJ|DET|PART|SYM|PUNCT)$/.test(token.pos) || isFiniteVerb(tokens, at)) return false
  }
  const last = wordAt(tokens, to - 1)
  // "Cholera: …" of what the text calls "cholera"
  if (to - from === 1 && (LABELS.has(last.lower) || tokens.some(({ text }) => text === last.lower)) && !SPEAKERS.has(last.lower)) return false
  return last.pos === 'PROPN' || SPEAKERS.has(last.lower) || (own && last.pos === 'NOUN')
}

function headline (page: Page, sentence: Sentence, source: TokenSpan, mark: number, contents: TokenSpan): FoundAttribution {
  // "Exclusive: | P - X"
  const isLabelled = LABELS.has(wordAt(page.tokens, contents.from).lower) && wordAt(page.tokens, contents.from + 1).text === ':'
  if (isLabelled) return headline(page, sentence, source, mark, { from: contents.from + 2, to: contents.to })
  return { form: 'headline', sentence, source, cues: [{ from: mark, to: mark + 1 }], contents: [trimSpan(page, contents)], via: [], through: [] }
}
