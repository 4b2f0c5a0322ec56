import type { FoundAttribution, Token, TokenSpan } from '../../document.js'
import { isNonDenial } from '../../../../model/stance.js'
import { ROLE_HEADS } from '../../sources/roles/roles.js'
import { wordAt } from '../../word-at.js'
import { isVerb } from '../../part-of-speech.js'

/** Verbs and the phrases that stand on no verb's words; a verb takes the stance of what it says of those for whom its source speaks. */
export function withSpokenFor (tokens: readonly Token[], verbs: readonly FoundAttribution[], phrases: readonly FoundAttribution[]): FoundAttribution[] {
  const taken = (phrase: FoundAttribution) => verbs.some(verb => phrase.cues.some(cue => sharesCue(verb, cue)) || spokenFor(tokens, verb, phrase) !== undefined)
  const spoken = verbs.map(verb => phrases.flatMap(phrase => spokenFor(tokens, verb, phrase) ?? [])[0] ?? verb)
  return [...spoken, ...phrases.filter(phrase => !taken(phrase))]
}

export const sharesCue = ({ cues }: FoundAttribution, { from, to }: TokenSpan): boolean => cues.some(cue => cue.from < to && from < cue.to)

/**
 * "The palace has no record of it, | a courtier said": whoever speaks for another is who does not know, will not say or was not there to ask. Undefined where
 * the phrase is not what the verb says, or where somebody only reports it.
 */
function spokenFor (tokens: readonly Token[], verb: FoundAttribution, phrase: FoundAttribution): FoundAttribution | undefined {
  const [said, ...others] = verb.contents
  const [cue] = phrase.cues
  if (said === undefined || cue === undefined || others.length > 0 || verb.form !== 'verb' || phrase.stance === undefined || !isNonDenial(phrase.stance)) return undefined
  const closes = verb.cues.every(({ from }) => from >= said.to) && wordAt(tokens, said.from).quoted === false
  // "X's refusal to answer | went down badly, a source said" tells of more
  const isDone = tokens.slice(cue.from, cue.to).some(isVerb)
  const isTold = isDone && holds(said, cue) && phrase.source !== null && holds(said, phrase.source)
  return closes && isTold && isSpeaker(tokens, verb.source) ? { ...verb, contents: phrase.contents, stance: phrase.stance } : undefined
}

const holds = (span: TokenSpan, inner: TokenSpan): boolean => span.from <= inner.from && inner.to <= span.to

/** "His secretary", "a courtier"; who has an office or a paper of their own speaks for that. */
const isSpeaker = (tokens: readonly Token[], source: TokenSpan | null): boolean => {
  const words = source === null ? [] : tokens.slice(source.from, source.to).map(({ lower }) => lower)
  return OWN.test(words[0] ?? '') && words.some(word => ROLE_HEADS.has(word)) && !words.some(word => OTHERS.test(word))
}

const OWN = /^(?:an?|his|her|its|their)$/
const OTHERS = /^(?:reporters?|journalists?|correspondent|editor|witness|neighbou?r|resident|rival|critic|minister|mayor|senator|lawmaker|mp|judge|victim|expert|analyst|activist|campaigner|professor)$/
