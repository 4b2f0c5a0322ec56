import { stemOf } from '../../../lexicon/stem.js'
import { findMainVerb, groupEnd } from '../../clauses/main-verb.js'
import { wordsOf, type Word } from '../../clauses/words.js'
import type { FoundAttribution } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { BODY_HEADS } from '../../sources/roles/roles.js'
import { textOfPart } from '../../span-of.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { lowerAt } from '../../word-at.js'
import { JUDGING } from './judging.js'
import { objectBehind } from './object-behind.js'
import { openRival, rivalOf, type Rival } from './rival.js'
import { toldIn, topicsBefore, type Told } from './topics.js'

/** Who or what beside its speaker a pronoun at the head of a content may mean, by the sentence that it stands in. */
export const rivalsIn = (scene: Scene, found: FoundAttribution, told: Told): Rival[] =>
  [spokenOf(scene, found), affectedBy(scene, found), addressedBy(scene, found), ...topicsBefore(scene, found, told), toldAhead(scene, found)]
    .filter(rival => rival !== undefined)

/** "It is a mess," the mayor said | of the plan |: of whom or what it is said. */
function spokenOf ({ document, people }: Scene, { source, cues, contents: [content], sentence }: FoundAttribution): Rival | undefined {
  const at = Math.max(...[source, ...cues].map(span => span?.to ?? 0))
  if (lowerAt(document.tokens, at) !== 'of' || content === undefined || content.from > at) return undefined
  const phrase = objectBehind(wordsOf(document.tokens.slice(at + 1, sentence.to), textOfPart(document, sentence.part)), 0)
  const rival = rivalOf(people, phrase, 'named')
  const person = phrase.flatMap(({ token }) => people.at.get(Number(token))?.person ?? [])[0]
  // no capital, for it may come to stand behind something
  return rival === undefined ? undefined : { ...rival, phrase: person?.name ?? withSmall(rival.phrase, phrase) }
}

const withSmall = (text: string, [first]: readonly Word[]): string => first?.pos === 'PROPN' ? text : text.slice(0, 1).toLowerCase() + text.slice(1)

/** What a deed was done to for which a reason is given behind a comma: "rejected | the bid | , saying it was too low". */
function affectedBy ({ document, people }: Scene, { cues: [cue], contents: [content], sentence }: FoundAttribution): Rival | undefined {
  const { tokens } = document
  if (cue === undefined || !lowerAt(tokens, cue.from).endsWith('ing') || lowerAt(tokens, cue.from - 1) !== ',' || Number(content?.from) < cue.to) return undefined
  const before = tokens.slice(sentence.from, cue.from - 1)
  if (before.some(({ quoted }) => quoted)) return undefined
  const words = wordsOf(before, textOfPart(document, sentence.part))
  const main = findMainVerb(words)
  if (main === undefined) return undefined
  const end = groupEnd(words, main.at)
  const verb = words.slice(main.at, end).findLast(({ pos }) => pos === 'VERB')
  const accused = againstWhom(words, end)
  return openRival(lowerAt(words, words.length - 1)) ?? rivalOf(people, accused ?? objectBehind(words, end), accused !== undefined || (verb !== undefined && JUDGING.has(stemOf(verb.lower))) ? 'judged' : 'affected')
}

/** "filed a complaint against | the zoo" */
function againstWhom (words: readonly Word[], from: number): readonly Word[] | undefined {
  const against = words.findIndex(({ lower }, at) => at >= from && lower === 'against')
  return against === -1 ? undefined : objectBehind(words, against + 1)
}

/** To whom it is said: "warned | Greece | that it …", "told | the company | it must …". Who tells a paper something tells of others. */
function addressedBy ({ document, people }: Scene, { cues: [cue], contents: [content], sentence }: FoundAttribution): Rival | undefined {
  const { tokens } = document
  if (cue === undefined || content === undefined || content.from <= cue.to) return undefined
  const verb = baseOf(tokens[cue.to - 1] ?? { lower: '', lemma: '' })
  if (!ADDRESSING.has(verb)) return undefined
  const phrase = objectBehind(wordsOf(tokens.slice(cue.to, content.from), textOfPart(document, sentence.part)), 0)
  const head = phrase.at(-1)?.lower ?? ''
  const rival = HEARERS.test(head) || (REPORTING.test(verb) && AUTHORITIES.test(head)) ? undefined : rivalOf(people, phrase, WARNING.has(verb) ? 'warned' : 'addressed')
  const isSure = WARNING.has(verb) || (rival?.gender !== undefined && phrase.at(-1)?.pos !== 'PROPN') || BODY_HEADS.has(head) || OBLIGED.test(lowerAt(tokens, content.from + 1))
  return isSure ? rival : undefined
}

const WARNING: ReadonlySet<string> = new Set(['warn', 'inform', 'notify', 'remind'])
const ADDRESSING: ReadonlySet<string> = new Set([...WARNING, 'tell', 'assure', 'advise', 'persuade', 'convince'])
const HEARERS = new RegExp('^(?:reporters?|journalists?|parliament|congress|senate|committee|court|jury|lawmakers|mps|senators|viewers|listeners|readers|audience|crowd|radio|television|tv|' +
  'newspaper|paper|agency|magazine|channel|network|broadcaster|website|podcast|conference)$')
/** Who tells them something tells of himself: "notified the regulator that it had lost a container". */
const REPORTING = /^(?:inform|notify)$/
const AUTHORITIES = /^(?:police|authorities|regulators?|watchdog|insurers?|exchange|ministry|government|council|commission|agency|officials|prosecutors)$/
const OBLIGED = /^(?:must|should|ought|needs?|had|has|have|was|were)$/

/** What the clause in front is about: "| The dividend | was held, although Tesco warned that it would be reviewed". */
function toldAhead (scene: Scene, { sentence, source }: FoundAttribution): Rival | undefined {
  const { tokens } = scene.document
  const joint = (source?.from ?? 0) - 1
  if (source === null || joint - 1 <= sentence.from || !JOINTS.has(lowerAt(tokens, joint)) || lowerAt(tokens, joint - 1) !== ',') return undefined
  const told = toldIn(scene, wordsOf(tokens.slice(sentence.from, joint - 1), textOfPart(scene.document, sentence.part)))
  return told?.thing === true ? { ...told, standing: 'ahead' } : undefined
}

const JOINTS: ReadonlySet<string> = new Set(['although', 'though', 'but', 'while', 'and', 'whereas'])
