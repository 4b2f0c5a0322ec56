import type { Extracted } from '../extraction.js'
import type { FoundAttribution, Sentence, Token, TokenSpan } from '../document.js'
import { lowerAt, textAt } from '../word-at.js'
import { wordsIn } from './coreference/words-in.js'
import { wordsOf, type Word } from '../clauses/words.js'
import type { ResolvedSource } from '../sources/names/named-source.js'
import { resolveSource } from '../sources/resolve/resolve-source.js'
import type { Scene, Spoken } from '../sources/mentions/scene.js'
import { spanOf, textOfPart, tokensIn } from '../span-of.js'
import { addresseeOf } from './coreference/addressee.js'
import { antecedentOf, isSame, nearThing, type Around } from './coreference/antecedent.js'
import { answeringSource } from './coreference/answering-source.js'
import { asideSource } from './coreference/aside-source.js'
import { confidenceOf } from './confidence.js'
import { cueTokens } from './contents/cue-tokens.js'
import { pronounAhead, withKindOf } from './coreference/kind-by-pronoun.js'
import { nameTogether } from './coreference/name-together.js'
import { intervieweeOf, withTurn } from './coreference/interviewee.js'
import { isNoAnswer } from './is-no-answer.js'
import { hasRivals, mayBe, type Gender } from './coreference/may-be.js'
import { withProperContents } from './proper-contents.js'
import { quoteTypeOf } from './quote-type.js'
import { readAnswer, readRaised } from './contents/read-answer.js'
import type { Statement } from './contents/read-contents.js'
import { personsBefore } from './coreference/persons-before.js'
import { rivalsIn } from './coreference/rivals.js'
import { toldIn } from './coreference/topics.js'
import type { Reference } from './objects/reference.js'
import { bodyServed } from './coreference/body-served.js'
import { servedBy } from './coreference/served-by.js'
import { speakerOf } from './coreference/speaker.js'
import { splitContents } from './contents/split-contents.js'
import { underOwner } from './coreference/under-owner.js'
import { subjectOf } from '../clauses/subject-of.js'
import { thingToldOf } from '../clauses/thing-told-of.js'
import { sourceOf } from './source-of.js'
import { relaysOf } from './relays.js'

/** An attribution that is understood but for the claim of the article that it may answer. */
export interface ReadAttribution {
  /** The first token of its contents or cue, for the order. */
  at: number
  place: Sentence
  spoke: Spoken
  /** Where its cues stand, and its contents. */
  cues: readonly TokenSpan[]
  said: readonly TokenSpan[]
  /** The question that it answers, where one was put right before it. */
  asked: TokenSpan | undefined
  /** The subject of what is said, for a pronoun that follows. */
  subject: TokenSpan | undefined
  extracted: Omit<Extracted, 'answers' | 'counters'>
  reference: Reference | undefined
  /** A phrase that can mean nothing else gave its stance. */
  certain: boolean
}

/**
 * What one found attribution says: an entry for each proposition; none where its source or what it states cannot be read.
 *
 * @param as whose it is, where the words that name its source do not tell.
 */
export function readAttribution (scene: Scene, marked: FoundAttribution, previous: ReadAttribution | undefined, as?: ResolvedSource): ReadAttribution[] {
  const found = withProperContents(scene.document.tokens, marked)
  const named = as ?? asideSource(scene, found, previous) ?? answeringSource(scene, found, previous) ?? intervieweeOf(scene, found) ?? sourceOf(scene, found)
  if (named === undefined || isMark(scene, found)) return []
  const resolved = withTurn(found, withKindOf(named, pronounAhead(scene.document, found), scene.bodies))
  const { tokens } = scene.document
  const own = speakerOf(resolved, scene.definite)
  const speaker = {
    ...own,
    phrase: underOwner(scene, own.phrase, Math.max(...[found.source, ...found.cues].map(span => span?.to ?? 0))),
    principal: own.principal ?? bodyServed(scene, found.source, resolved),
    served: servedBy(scene, found.source, resolved.person)
  }
  const cue = cueTokens(tokens, found).map(part => wordsOf(part, textOfPart(scene.document, found.sentence.part)))
  const sentences = found.contents.length === 0 ? [[]] : splitContents(scene.document, found.contents)
  return sentences.flatMap((contents, index) => {
    const told = wordsIn(scene, contents)
    const words = nameTogether(scene, told, { sentence: found.sentence, speaker: found.source })
    const completion = { subject: speaker.phrase, cue: cue.flat() }
    const asked = isAskedBefore(tokens, sentences[index - 1])
    const question = { cue, speaker, completion, stance: found.stance, later: index > 0, asked, ...surroundings(scene, found, contents, { speaker, previous }) }
    const answered = index === 0 ? askedOf(scene, found) : undefined
    const read = answered === undefined ? readRaised(words, index === 0 ? raisedFor(scene, found) : undefined, question) : readAnswer(words, answered, question)
    const statements = read.filter(({ stance }) => !isNoAnswer(tokens, found, { stance, contents, name: resolved.source.name }))
    const parts = { contents, resolved, words: told, asked: index === 0 ? found.asked : undefined }
    return statements.map(statement => attributionOf(scene, found, { ...parts, statement }))
  })
}

/** A quotation mark, and nothing said. */
const isMark = ({ document }: Scene, { contents }: FoundAttribution): boolean =>
  contents.length > 0 && contents.every(({ from, to }) => document.tokens.slice(from, to).every(({ text }) => !/[\p{L}\p{N}]/u.test(text)))

/** The words of the question that was put; none where it tells what others claim, for then that is answered. */
function askedOf ({ document, spoken }: Scene, { asked, sentence }: FoundAttribution): Word[] | undefined {
  const isTold = asked === undefined || spoken.some(({ at }) => asked.from <= at && at < asked.to)
  return isTold ? undefined : wordsOf(document.tokens.slice(asked.from, asked.to), textOfPart(document, sentence.part))
}

/** The words of what the text raises before it. */
const raisedFor = ({ document }: Scene, { raised, sentence }: FoundAttribution): Word[] | undefined =>
  raised === undefined ? undefined : wordsOf(document.tokens.slice(raised.from, raised.to), textOfPart(document, sentence.part))

/** "Will it rain? No": one's own question. */
const isAskedBefore = (tokens: readonly Token[], before: readonly TokenSpan[] | undefined): boolean =>
  before !== undefined && textAt(tokens, (before.at(-1)?.to ?? 0) - 1) === '?'

type After = Around & { previous: ReadAttribution | undefined }

function surroundings (scene: Scene, found: FoundAttribution, contents: readonly TokenSpan[], { speaker, previous }: After) {
  const { tokens } = scene.document
  const { form, cues, sentence } = found
  const from = contents[0]?.from ?? 0
  const between = tokens.slice(Math.min(from, ...cues.slice(-1).map(({ to }) => to)), from)
  const others = between.filter(({ index }) => scene.people.at.has(index) && scene.people.at.get(index)?.person !== speaker.resolved.person)
  // "Peru denied claims by Chile that it had paid": one content, and the outer one's "it"
  // "an article saying | it | had dumped waste": no article did
  const isWritten = form === 'participle' && speaker.resolved.source.kind === 'document'
  const shared = (form === 'noun' || isWritten) && previous !== undefined && previous.extracted.cueStance !== 'questions' && previous.said.some(span => span.from <= from && from < span.to)
  // "records contradict her claim that | she | …": no record is "she"
  const ofDocument = shared && /^(?:he|she)$/.test(lowerAt(tokens, from)) && BODIES.has(previous.spoke.source.kind)
  const quoted = (tokens[from]?.quoted === true || tokens[from + 1]?.quoted === true) && isMostlyQuoted(tokens, contents)
  return {
    quoted,
    fronted: from < (found.source ?? cues[0] ?? { from }).from,
    introduced: INTRODUCING.has(lowerAt(tokens, from - 1)),
    mayBe: (word: Word, gender: Gender) => mayBe(scene.people, word, { gender, speaker }),
    hasRivals: (pronoun: Word, gender: Gender) => hasRivals(scene, { at: Number(pronoun.token), gender, person: speaker.resolved.person }),
    // "replays suggest | it | hit her": several are no "it"
    contested: others.length > 0 || isWritten || (shared && !ofDocument) || (isSeveral(tokens, cues) && /^its?$/.test(lowerAt(tokens, from))),
    // "did not deny that the letter was genuine but said it …": what the same source has just spoken of
    answering: shared ? speakerOf(previous.spoke, scene.definite) : undefined,
    thing: previous?.place === sentence && isSame(previous.spoke, speaker.resolved) ? thingToldOf(wordsIn(scene, previous.said)) : undefined,
    // farther on in a quotation "it" is what that has told of
    rivals: quoted && from !== found.contents[0]?.from ? [] : rivalsIn(scene, found, { speaker, previous }),
    persons: quoted && from !== found.contents[0]?.from ? undefined : personsBefore(scene, found, { speaker, previous }),
    toldIn: (clause: readonly Word[]) => toldIn(scene, clause),
    near: (pronoun: Word) => nearThing(scene, { pronoun, sentence, speaker, previous }),
    antecedent: (pronoun: Word) => shared && !(isPersonal(pronoun) && BODIES.has(previous.spoke.source.kind))
      ? speakerOf(previous.spoke, scene.definite).phrase
      : antecedentOf(scene, { pronoun, sentence, speaker, previous, quoted }),
    isQuoted: ({ token }: Word) => tokens[Number(token)]?.quoted === true,
    addressee: addresseeOf(scene, sentence),
    nameOf: (phrase: readonly Word[]) => nameOf(scene, phrase, sentence)
  }
}

/** "suggest", "show": one verb in the present, as several have it. */
const isSeveral = (tokens: readonly Token[], [cue, ...others]: readonly TokenSpan[]): boolean =>
  cue !== undefined && others.length === 0 && cue.to - cue.from === 1 && tokens[cue.from]?.pos === 'VERB' && tokens[cue.from]?.lower === tokens[cue.from]?.lemma

/** "X denied the family's claim that | he | was beaten": no body is "he". */
const isPersonal = ({ lower }: Word): boolean => lower === 'he' || lower === 'she'
const BODIES: ReadonlySet<string> = new Set(['organisation', 'government', 'publication', 'group', 'document'])

/** "“nasty lies” that he sold it": the article's own words, which take in a few of somebody's. */
const isMostlyQuoted = (tokens: readonly Token[], contents: readonly TokenSpan[]): boolean => {
  const said = tokensIn(tokens, contents)
  return said.filter(({ quoted }) => quoted).length * 2 >= said.length
}

const INTRODUCING: ReadonlySet<string> = new Set(['that', 'whether', 'if'])

function nameOf (scene: Scene, phrase: readonly Word[], sentence: Sentence): string | undefined {
  const places = phrase.map(({ token }) => Number(token))
  const named = resolveSource(scene, { span: { from: Math.min(...places), to: Math.max(...places) + 1 }, sentence, contents: [] })
  return named?.source.kind === 'person' ? named.source.name : undefined
}

interface Parts { contents: readonly TokenSpan[], resolved: ResolvedSource, statement: Statement, words: readonly Word[], asked: TokenSpan | undefined }

function attributionOf (scene: Scene, found: FoundAttribution, { contents, resolved, statement, words, asked }: Parts): ReadAttribution {
  const { document } = scene
  const { source, person } = resolved
  const { stance, polarity, proposition, stated, reference } = statement
  const doubts = { resolved: source.mention?.text.includes(source.name) !== true, broken: found.sentence.broken, pointing: proposition === null }
  const at = Math.min(...[...found.cues, ...contents].map(({ from }) => from))
  return {
    at,
    place: found.sentence,
    cues: found.cues,
    said: contents,
    asked,
    spoke: { at, source, person },
    subject: subjectOf(words),
    reference,
    certain: found.stance !== undefined || statement.certain === true,
    extracted: {
      source,
      ...relaysOf(scene, found, source),
      cues: found.cues.map(span => spanOf(document, span)),
      contents: contents.map(span => spanOf(document, span)),
      sentence: spanOf(document, found.sentence),
      polarity,
      cueStance: stance,
      quoteType: quoteTypeOf(document, contents),
      confidence: confidenceOf(found.form, doubts),
      proposition,
      stated
    }
  }
}
