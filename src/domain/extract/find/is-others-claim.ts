import { wordsOf } from '../clauses/words.js'
import type { Document, FoundAttribution, Token } from '../document.js'
import { lowerText } from '../lower-text.js'
import { writtenClaim } from '../meaning/objects/written-claim.js'
import { textOfPart } from '../span-of.js'
import { classOfCue, refuses } from '../stance/read-stance.js'

/** "complained about rumours that P", "protested over a film claiming that P": who only speaks of what others claim does not state it. */
export function isOthersClaim (document: Document, { form, stance, cues: [cue], contents: [said], sentence }: FoundAttribution): boolean {
  const { tokens } = document
  if (cue === undefined || said === undefined || stance !== undefined || (form !== 'verb' && form !== 'model') || said.from < cue.to) return false
  const verb = tokens.slice(cue.from, cue.to)
  if (refuses(verb) || !SPEAKING.has(classOfCue(verb)) || verb.some(isRefusal)) return false
  const that = tokens.slice(said.from, said.from + LONGEST_LEAD).findIndex(({ lower }) => lower === 'that')
  if (ABOUT_CLAIMS.test(lowerText(tokens.slice(cue.from, said.from + that + 1)))) return true
  const leads = tokens[said.from]?.pos === 'ADP' ? said.from : tokens[said.from - 1]?.pos === 'ADP' ? said.from - 1 : undefined
  return leads !== undefined && writtenClaim(wordsOf(tokens.slice(leads + 1, said.to), textOfPart(document, sentence.part))) !== undefined
}

const isRefusal = ({ lemma, lower }: Token): boolean => lemma === 'not' || lower === 'never' || /^(?:declin|refus)/.test(lower)

/** Verbs that only report; to confirm or doubt what others claim is to answer it. */
const SPEAKING: ReadonlySet<ReturnType<typeof classOfCue>> = new Set([undefined, 'tell', 'comment', 'judge'] as const)

const ABOUT_CLAIMS = /(?:^| )(?:about|against|over|of|on|at|to) (?:(?:the|these|those|such|some|any|all|many|several|numerous|repeated|unconfirmed|persistent|recent|new|media|press|news|online|false) ){0,3}(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|speculation|stories|gossip)(?: by [\w ]+| in [\w ]+)?(?: that)?$/

/** "against the repeated claims that", in tokens. */
const LONGEST_LEAD = 7
