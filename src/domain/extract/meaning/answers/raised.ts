import type { Document, Sentence, Token, TokenSpan } from '../../document.js'
import { ASKED } from '../../find/word-classes.js'

/** How many sentences back somebody's claim or question still stands in the room. */
const REACH = 2

const RAISING = /^(?:viral|footage|clips?|videos?|posts?|posted|bloggers?|supposed|purported|reputed|accus\w*|alleg\w+|rumou?r\w*|speculation|suspicions?|confronted|contrary|contradict\w*|claims?|claimed|charges?|charged|blam(?:e|es|ed|ing)|reports?|reported|insinuat\w+|assert\w*|denials?|denie[sd]|denying|convicted|jailed|indicted|arrested|trial|tried|prosecutors?|lawsuits?|sued|suing|investigat\w+|probe|suspect\w*|defendant|scandal|affair|critics?|criticism|otherwise|testimony|gossip|article|story|stories|headlines?|tabloids?|accusers?|suggestions?|complain\w*|talk|admi(?:t|ts|tted|tting)|conced\w+|confess\w*|complaints?|version|versions|theory|theories|notion|myth|hoax|whispers?|memoirs?|leak(?:s|ed)?|accounts?)$/
const ASKING: ReadonlySet<string> = new Set([...ASKED, 'challenged', 'confronted'])
/** Nobody retorts to what nobody has said. */
const ANSWERING = /^(?:retort|counter|repl(?:y|ie)|snap|rejoin)/
const TOPIC_LEADS = /^(?:whether|if|about|on|over)$/

/** An attribution's place: its sentence, its cues, and what it says. */
export interface Place { sentence: Sentence, cues: readonly TokenSpan[], said: readonly TokenSpan[] }

/**
 * Whether the text tells, near a place and outside of its own words, that somebody claims or asks something: what is said there with a "no" is an answer,
 * even where the claim itself is not put into words.
 */
export function isRaised ({ tokens, sentences }: Document, { sentence, cues, said }: Place): boolean {
  const from = sentences.find(({ index, part }) => index >= sentence.index - REACH && part === sentence.part)?.from ?? sentence.from
  if (cues.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => ANSWERING.test(lower)))) return true
  const own = [...cues, ...said]
  return tokens.slice(from, sentence.to).some(token => !own.some(span => span.from <= token.index && token.index < span.to) && raises(tokens, token))
}

function raises (tokens: readonly Token[], { lower, text, index }: Token): boolean {
  if (RAISING.test(lower)) return true
  if (ASKING.has(lower)) return tokens.slice(index + 1, index + 7).some(({ lower }) => TOPIC_LEADS.test(lower))
  return text === '?'
}
