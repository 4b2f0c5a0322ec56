import type { Sentence } from '../../document.js'
import type { ExtractedSource, SourceKind } from '../../../../model/source.js'
import { COMPANY_WORDS, HEAD_ROOTS } from '../names/body-words.js'
import type { BodyMention } from '../names/body.js'
import { bodiesOf } from './find-bodies.js'
import { BODY_HEADS } from '../roles/roles.js'
import type { Scene, SourcePlace } from './scene.js'
import { sourceKey } from '../names/source-key.js'
import { unionMeant } from './union-meant.js'

/** A noun that stands for a body: "the ministry", "the newspaper", "the company". */
export interface BodyNoun { head: string, kind: SourceKind }

/**
 * The body, publication or text of the article that a noun stands for: one called by that very noun, then, for nouns that any company may go by, one
 * that is called nothing else; of several, the one named last. Undefined where none fits.
 */
export function bodyMeant (scene: Scene, place: SourcePlace, noun: BodyNoun): ExtractedSource | undefined {
  const meant = lookedUp(scene, place, noun)
  // under the name that it has spoken by
  return meant === undefined ? undefined : scene.names.get(`${meant.kind} ${sourceKey(meant.name)}`) ?? meant
}

function lookedUp (scene: Scene, { span, sentence }: SourcePlace, noun: BodyNoun): ExtractedSource | undefined {
  if (noun.kind === 'document') return documentMeant(scene, span.from, noun.head)
  const isGeneric = GENERIC.has(noun.head)
  const before = bodiesOf(scene.document, scene.people).filter(body => body.from < span.from && !(isGeneric && isEmployer(scene, body)))
  if (noun.kind === 'publication') return sourceOf(before.findLast(({ kind }) => kind === 'publication'))
  const called = before.findLast(body => isCalled(body, noun.head))
  // "shares in NAME fell" makes a company of it, and not the one that is told of
  const told = noun.head === 'company' && called?.heads.every(head => head === 'company') === true ? companyNear(before, called.from) : undefined
  if (called !== undefined) return sourceOf(told ?? called)
  const union = unionMeant(scene.document, span.from, noun.head)
  if (union !== undefined) return union
  const near = scene.document.sentences[Math.max(0, sentence.index - 2)]?.from ?? 0
  if (!isGeneric) return undefined
  const made = () => before.findLast(body => body.from >= near && isMade(scene, body))
  return sourceOf(companyOfTitle(scene, before, sentence) ?? companyIn(before, near) ?? made())
}

/** "the trial of NAME NAME": of no place does anybody make a trial, a study or a product. */
const isMade = ({ document: { tokens } }: Scene, { from, to, kind }: BodyMention): boolean =>
  kind === undefined && to - from > 1 && /^(?:of|by|from)$/.test(tokens[from - 1]?.lower ?? '') && MADE.test(tokens[from - 2]?.lower ?? '')

/** "NAME of | Bexley Securities": where somebody works who was asked. */
const isEmployer = ({ document: { tokens }, people }: Scene, { from }: BodyMention): boolean =>
  /^(?:of|at|from|with)$/.test(tokens[from - 1]?.lower ?? '') && [2, 3, 4, 5].some(back => people.at.get(from - back)?.run.to === from - 1)

const MADE = /^(?:trials?|stud(?:y|ies)|vaccines?|products?|drugs?|cars?|planes?|phones?|shares?|made|built|sold|produced|developed|owned|run|operated)$/

/** "The document" is whichever spoke last. */
function documentMeant ({ spoken }: Scene, at: number, head: string): ExtractedSource | undefined {
  const texts = spoken.filter(({ at: place, source }) => place < at && source.kind === 'document')
  return (texts.findLast(({ source }) => source.name.toLowerCase().includes(head)) ?? (ANY_TEXT.has(head) ? texts.at(-1) : undefined))?.source
}

const ANY_TEXT: ReadonlySet<string> = new Set(['document', 'text', 'paper', 'filing', 'papers', 'documents'])

const sourceOf = (body: BodyMention | undefined): ExtractedSource | undefined =>
  body === undefined ? undefined : { name: body.name, kind: body.kind ?? 'organisation', role: null, mention: null }

/** Whether the article calls the body by the noun, or its name says it. */
export function isCalled ({ name, heads, kind }: BodyMention, head: string): boolean {
  if (heads.includes(head)) return true
  if (kind === 'publication') return false
  // "Sundbank" is a bank
  return new RegExp(`(?<!\\p{L})(?:${HEAD_ROOTS.get(head) ?? head})`, 'iu').test(name) || (/^(?:bank|lender)$/.test(head) && /\p{L}bank$/u.test(name))
}

/** Nouns that any company goes by. */
export const GENERIC: ReadonlySet<string> = new Set(`company firm group business manufacturer maker producer operator developer giant startup conglomerate corporation carrier retailer lender insurer
drugmaker carmaker automaker chipmaker brewer brewery shipyard miner chain studio label contractor supplier builder utility publisher vineyard hotel supermarket mill factory platform consultancy shipper brand organisation organization charity outfit club think-tank`.split(/\s+/))

/** The one that the headline names, unless another was named right before. */
function companyOfTitle ({ document: { title, sentences } }: Scene, before: readonly BodyMention[], { index, from }: Sentence): BodyMention | undefined {
  const companies = before.filter(isCompany)
  const previous = sentences[index - 1]?.from ?? from
  const isNamedNear = before.some(body => body.from >= previous && (body.kind === undefined || isCompany(body)))
  return title === null || isNamedNear ? undefined : companies.find(({ name }) => title.includes(name.split(' ')[0] ?? name))
}

const companyNear = (before: readonly BodyMention[], after: number): BodyMention | undefined => before.findLast(body => body.from > after && isCompany(body))

/** The company named within the last sentences, else the one that the article names first. */
function companyIn (before: readonly BodyMention[], near: number): BodyMention | undefined {
  const companies = before.filter(isCompany)
  return companies.findLast(({ from }) => from >= near) ?? companies[0]
}

function isCompany ({ name, kind }: BodyMention): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  return kind === 'organisation' && (COMPANY_WORDS.has(last) || last === 'group' || !(BODY_HEADS.has(last) || /(?:^| )of /.test(name) || name === name.toUpperCase()))
}
