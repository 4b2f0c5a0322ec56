import { entityOf } from '../../../lexicon/entity-of.js'
import type { Document, Token } from '../../document.js'
import { BODY_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { lowerAt, textAt } from '../../word-at.js'
import type { BodyMention } from './body.js'

/**
 * Bodies under the name by which the article brought them in: the letters in brackets behind it ("(ZMA)"), its initials, or its first words ("Haneul"
 * for Haneul Games) stand for it from then on.
 */
export function withFullNames (document: Document, all: readonly BodyMention[]): BodyMention[] {
  const full = new Map<string, BodyMention>()
  const names = new Set(all.map(({ name }) => name))
  const bodies = all.filter(body => !isProduct(document, body, names))
  return bodies.map(body => {
    const known = full.get(body.name)
    if (known === undefined) for (const short of shortNames(document, body)) if (!full.has(short)) full.set(short, body)
    return known === undefined ? body : { ...body, name: known.name, kind: known.kind ?? body.kind, heads: [...body.heads, ...known.heads] }
  })
}

/** "the Luxa Swift 2 kettle", "its Luxa Swift kettle": a thing that bears the name of who makes it. */
function isProduct ({ tokens }: Document, { from, to, name, kind }: BodyMention, names: ReadonlySet<string>): boolean {
  if (kind === 'publication' || kind === 'government' || !names.has(name.split(' ').slice(0, -1).join(' '))) return false
  const numbered = tokens[to]?.pos === 'NUM' && isThing(tokens[to + 1])
  return numbered || (kind === undefined && isThing(tokens[to]) && /^(?:the|an?|its|their|every|each|new)$/.test(lowerAt(tokens, from - 1)))
}

const isThing = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.text === token.lower &&
  ![BODY_HEADS, GROUP_HEADS, PUBLICATION_HEADS, ROLE_HEADS].some(heads => heads.has(token.lower)) && !ROLE_HEADS.has(token.lower.replace(/s$/, ''))

/** What a longer name may be called afterwards. */
function shortNames ({ tokens }: Document, { name, to }: BodyMention): string[] {
  const words = name.replace(/^The /, '').split(' ')
  const bracketed = textAt(tokens, to) === '(' && textAt(tokens, to + 2) === ')' ? [textAt(tokens, to + 1)] : []
  if (words.length < 2) return bracketed
  const initials = words.filter(word => /^\p{Lu}/u.test(word)).map(word => word.slice(0, 1)).join('')
  const firsts = words.slice(1).map((_, index) => words.slice(0, index + 1).join(' ')).filter(first => mayStandFor(first))
  return [...bracketed, ...initials.length > 1 ? [initials] : [], ...firsts]
}

/** "Indian" is no short name of an Indian institute, nor is a name's "University of". */
const mayStandFor = (first: string): boolean => entityOf(first) === undefined && /^\p{Lu}/u.test(first.split(' ').at(-1) ?? '') && !COMMON.test(first)

/** First words that many names begin with. */
const COMMON = /^(?:The|National|International|Royal|Ministry|Department|University|Institute|Bank|Office|Federal|Central|Supreme|High|Court|City|Union|House|State|United|New|North|South|East|West|Northern|Southern|Eastern|Western|Great|Greater|Council|Committee|Commission|Association|Federation|Society|World|Global|European|African|Asian|American|Public|First|General|Foreign|Prime|Social|Democratic|Environmental|Environment|Health|Education|Labour|Justice|Police|St|San|Santa|Los|Saint)(?: (?:and|of|for))?$/
