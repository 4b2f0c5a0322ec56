import type { Stance } from '../../../../model/stance.js'
import { readPolarity } from '../../polarity/read-polarity.js'
import type { Word } from '../../clauses/words.js'
import { classOfCue } from '../../stance/read-stance.js'
import { readBareAnswer } from './bare-answer.js'
import { declared } from './declared.js'
import { toldOf } from '../objects/told-of.js'
import { isClause } from '../../clauses/is-clause.js'
import { OPEN_STATEMENT, readContents, type Statement, type StatementQuestion } from './read-contents.js'

/** What the first words of an answer state, by the question put right before: "No." says that what was asked is not so, and so does "That's a lie". */
export function readAnswer (words: readonly Word[], asked: readonly Word[], question: StatementQuestion): Statement[] {
  const bare = readBareAnswer(words)
  const put = declared(asked)
  if (bare !== undefined) {
    const besides = isClause(bare.rest) ? readContents(bare.rest, { ...question, later: true }) : []
    return [...answered(put, bare.stance, question), ...besides]
  }
  const statements = readContents(words, question)
  return put === undefined ? statements : statements.flatMap(statement => isPointing(statement) ? answered(put, statement.stance, question) : [statement])
}

/** What was put, under the stance of the answer; "no" says of a negative question that it is right. */
function answered (put: readonly Word[] | undefined, stance: Stance, question: StatementQuestion): Statement[] {
  if (put === undefined) return [{ ...OPEN_STATEMENT, stance, certain: true }]
  const agrees = stance === 'denies' && readPolarity(put).polarity === 'negative'
  return readContents(put, { ...question, quoted: true, stance: agrees ? undefined : stance })
}

/** The same of what the text raises without laying it on anybody: what is said of "it" and of "the claims" is said of that. */
export function readRaised (words: readonly Word[], raised: readonly Word[] | undefined, question: StatementQuestion): Statement[] {
  const statements = readContents(words, question)
  const put = raised === undefined ? undefined : stating(raised) ?? toldOf(raised, 'denies', question)
  if (put === undefined) return statements
  const under = (stance: Stance | undefined) => readContents(put, { ...question, quoted: false, stance })
  const bare = PLAIN.test(words.find(({ pos }) => pos !== 'PUNCT')?.lower ?? '') ? readBareAnswer(words) : undefined
  // "Will it close? Yes, X said": nobody has claimed what is confirmed so
  const isStated = bare?.stance === 'confirms' && raised?.at(-1)?.text === '?' && classOfCue(question.cue.flat()) !== 'confirm'
  if (bare !== undefined && bare.rest.length === 0) return under(isStated ? undefined : bare.stance)
  return statements.flatMap(statement => isPointing(statement) || isOfClaims(statement) ? under(statement.stance) : [statement])
}

const stating = (raised: readonly Word[]): readonly Word[] | undefined => raised.at(-1)?.text === '?' ? declared(raised) : isClause(raised) ? raised : undefined

/** "Yes", "Not at all"; "there had" is somebody's account. */
const PLAIN = /^(?:yes|yeah|yep|no|nope|never|not|absolutely|certainly|indeed)$/

/** "the reports", "those claims", and no others that are told apart. */
const isOfClaims = ({ reference, proposition }: Statement): boolean =>
  proposition === null && reference?.definite === true && /^(?:report|accusation|claim)$/.test(reference.kind) && reference.words.length + reference.entities.length === 0

const isPointing = ({ reference, proposition }: Statement): boolean => proposition === null && (reference?.kind === 'pronoun' || reference?.kind === 'silent')
