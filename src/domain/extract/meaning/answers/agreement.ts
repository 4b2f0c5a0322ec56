import type { Document, FoundAttribution } from '../../document.js'
import { lowerText } from '../../lower-text.js'
import { tokensIn } from '../../span-of.js'
import { sourceKey } from '../../sources/names/source-key.js'
import type { ReadAttribution } from '../read-attribution.js'
import type { Answerable, Answering } from './find-answered.js'

const AGREEING = /^(?:agree|concur|echo|second|endors|support|corroborat|shar)/

/** Whether somebody sides with whoever spoke before, without a word of what was said: "X agreed", "“I agree,” X said", "a view that X shares". */
export const isAgreement = ({ tokens }: Document, { extracted: { cueStance, proposition }, cues, said }: ReadAttribution): boolean =>
  cueStance === 'confirms' && proposition === null && tokensIn(tokens, [...cues, ...said]).some(({ lower }) => AGREEING.test(lower))

/** The denial or doubt right before, of somebody else: whoever agrees then denies or doubts it, too. */
export function sidedWith (claims: readonly Answerable[], { source, sentence, paragraph }: Answering): Answerable | undefined {
  const last = claims.at(-1)
  if (last === undefined || last.proposition === null || !(last.stance === 'denies' || last.stance === 'questions')) return undefined
  const isNear = sentence - last.sentence <= REACH && paragraph - last.paragraph <= 1
  const isOwn = claims.some(claim => (claim === last || claim.position === last.answers) && sourceKey(claim.source.name) === sourceKey(source.name))
  return isNear && !isOwn ? last : undefined
}

/** In sentences. */
const REACH = 1

/** "The union asked for more time. The firm agreed.": to do what was asked or offered, and not that something is so. */
export function isAcceptance ({ tokens, sentences }: Document, { cues: [cue], sentence, stance, source }: FoundAttribution): boolean {
  if (stance !== 'confirms' || cue === undefined || source === null || !tokens.slice(cue.from, cue.to).some(({ lower }) => lower.startsWith('agree'))) return false
  const before = sentences[sentence.index - 1]
  const told = lowerText(tokens.slice(before?.part === sentence.part ? before.from : sentence.from, source.from))
  return ASKING.test(told) && !SAYING.test(told)
}

const ASKING = /(?:^| )(?:ask(?:s|ed)?|request(?:s|ed)?|propos(?:es?|ed|als?)|demand(?:s|ed)?|urg(?:es?|ed)|want(?:s|ed)?|offer(?:s|ed)?|recommend(?:s|ed)?|invit(?:es?|ed)|appl(?:y|ies|ied)|call(?:s|ed) (?:for|on)|begs?|begged|plead(?:s|ed)?)(?: |$)/
const SAYING = /(?:^| )(?:sa(?:ys?|id|ying)|argu(?:es?|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|complain(?:s|ed|ing)?|(?:asked|asks) (?:if|whether))(?: |$)/
