import type { Token } from '../../document.js'
import { cueFormsOf } from '../cue-forms.js'
import { BE, CHAIN_VERBS, DECLINING, DO, HAVE, isQuoteMark, MODALS, NEGATIONS, words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

/** What stands before a cue's head and belongs to it: auxiliaries, negation, adverbs, "declined to". */
export interface CueLead {
  from: number
  /** Nearest the head first. */
  auxiliaries: string[]
  negated: boolean
  declined: boolean
  /** The verb that the head hangs on by "to", lower case. */
  chained: string | undefined
  /** "to say" with no such verb: nobody said anything yet. */
  infinitive: boolean
}

/** More words than this before a head are no verb group. */
const LONGEST_LEAD = 12

/** Walks left from the head at `head` over what belongs to the verb, at most to `floor`. */
export function readCueLead (tokens: readonly Token[], head: number, floor: number): CueLead {
  const lead: CueLead = { from: head, auxiliaries: [], negated: false, declined: false, chained: undefined, infinitive: false }
  const within = { tokens, floor: Math.max(floor, head - LONGEST_LEAD), quoted: wordAt(tokens, head).quoted }
  for (let at = head - 1; at >= within.floor;) {
    const next = takeLeft(within, lead, at)
    if (next === at) break
    at = next
  }
  return lead
}

interface Within { tokens: readonly Token[], floor: number, quoted: boolean }

/** Takes the word at `at` into the group; the position to go on from, `at` itself where the group is bounded. */
function takeLeft ({ tokens, floor, quoted }: Within, lead: CueLead, at: number): number {
  const token = wordAt(tokens, at)
  if (joinsHeads(tokens, at)) return takeJoinedHead(lead, token, at)
  if (token.lower === 'to') return takeChain(tokens, lead, at, floor)
  if (quoted && isQuoteMark(token)) {
    lead.from = at
    return at - 1
  }
  if (NEGATIONS.has(token.lower)) lead.negated = true
  else if (isAuxiliary(token)) lead.auxiliaries.push(token.lower)
  else if (!isGroupAdverb(token) && !isSince(tokens, at)) return at
  lead.from = at
  return at - 1
}

/** "has | since | confirmed" */
const isSince = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at).lower === 'since' && HAVE.has(wordAt(tokens, at - 1).lower)

/** "confirm nor deny": a coordinator between two heads. */
const joinsHeads = (tokens: readonly Token[], at: number): boolean => /^(?:or|nor)$/.test(wordAt(tokens, at).lower) &&
  cueFormsOf(wordAt(tokens, at - 1).lower).some(({ rest, forms }) => rest.length === 0 && forms.has('base'))

function takeJoinedHead (lead: CueLead, { lower }: Token, at: number): number {
  lead.negated ||= lower === 'nor'
  lead.from = at - 1
  return at - 2
}

function takeChain (tokens: readonly Token[], lead: CueLead, at: number, floor: number): number {
  const chain = chainBefore(tokens, at)
  if (chain === undefined || chain < floor) {
    lead.infinitive = true
    return at
  }
  lead.chained = wordAt(tokens, chain).lower
  lead.declined ||= DECLINING.has(lead.chained)
  lead.from = chain
  return chain - 1
}

/** "declined to", "went on to", "was quick to": where the chain verb stands before the "to" at `at`. */
export function chainBefore (tokens: readonly Token[], at: number): number | undefined {
  const chain = wordAt(tokens, at - 1).pos === 'ADV' ? at - 2 : at - 1
  const word = wordAt(tokens, chain).lower
  if (CHAIN_VERBS.has(word)) return chain
  if (tookTo(tokens, at)) return at - 3
  if (word === 'pains') return chain - 1
  const told = spokeUp(tokens, at) ?? wasFirst(tokens, at)
  if (told !== undefined) return told
  return word === 'on' && /^(?:went|goes|go|gone)$/.test(wordAt(tokens, chain - 1).lower) ? chain - 1 : undefined
}

/** "took to | Facebook | to deny" */
const tookTo = (tokens: readonly Token[], to: number): boolean => wordAt(tokens, to - 2).lower === 'to' && /^(?:took|takes|taken|turned)$/.test(wordAt(tokens, to - 3).lower) && /^(?:NOUN|PROPN|X)$/.test(wordAt(tokens, to - 1).pos)

/** "was | the first | to say", "became the latest minister | to deny": where the verb stands. */
function wasFirst (tokens: readonly Token[], to: number): number | undefined {
  const rank = tokens.slice(Math.max(0, to - LONGEST_RANK), to).findLast(({ lower }) => RANKS.test(lower))?.index
  const verb = rank === undefined ? -1 : wordAt(tokens, rank - 1).lower === 'the' ? rank - 2 : rank - 1
  const is = BE.has(wordAt(tokens, verb).lower) || /^bec[ao]mes?$/.test(wordAt(tokens, verb).lower)
  return is && tokens.slice((rank ?? to) + 1, to).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos)) ? verb : undefined
}

/** In tokens. */
const LONGEST_RANK = 6
const RANKS = /^(?:first|last|latest|only|second|third|fourth|next|sole)$/

/** "broke her silence on Monday | to say", "used her speech | to say", "issued a statement | to deny": where the verb stands. */
function spokeUp (tokens: readonly Token[], to: number): number | undefined {
  const before = tokens.slice(Math.max(0, to - LONGEST_OCCASION), to)
  const verb = before.findLast(({ lower }) => SPEAKING_UP.test(lower))?.index
  const between = tokens.slice((verb ?? to) + 1, to)
  const object = OBJECTS.find(([begins]) => begins.test(wordAt(tokens, verb ?? to).lower))?.[1]
  return object !== undefined && between.some(({ lower }) => object.test(lower)) && between.every(({ pos }) => !/^(?:VERB|PUNCT|CCONJ)$/.test(pos)) ? verb : undefined
}

/** In tokens. */
const LONGEST_OCCASION = 8
const SPEAKING_UP = /^(?:br(?:oke|eak|eaks|oken)|use[sd]?|issue[sd]?|release[sd]?|publishe[sd])$/
/** What speaks of these: silence that is broken, a speech that is used, a statement that is issued. */
const OBJECTS: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^br/, /^silence$/], [/^use/, /^(?:speech|interview|address|appearance|column|platform|post|newsletter|podcast|broadcast|account|twitter|facebook|x)$/], [/^(?:issue|release|publish)/, /^(?:statement|letter|video|message|communique)$/]
]

const isAuxiliary = ({ lower, pos }: Token): boolean =>
  MODALS.has(lower) || DO.has(lower) || HAVE.has(lower) || (BE.has(lower) && (lower !== "'s" || pos === 'AUX'))

const OUTSIDE: ReadonlySet<string> = words('when where why how so as there here however ago meanwhile instead else too moreover furthermore nevertheless nonetheless')

/** Adverbs inside a group ("has repeatedly said"); those that belong to the whole clause stay out. */
const isGroupAdverb = ({ lower, pos }: Token): boolean => (pos === 'ADV' && !OUTSIDE.has(lower)) || /^(?:also|first|later)$/.test(lower)
