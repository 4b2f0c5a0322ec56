import { scanEntities } from '../../../lexicon/scan-entities.js'
import { bodyNamed } from '../mentions/bodies.js'
import { bodyMeant, GENERIC } from '../mentions/body-meant.js'
import { bodyToldOf } from '../mentions/body-told-of.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { lowerBody } from '../mentions/lower-body.js'
import type { Mention } from '../mentions/mention.js'
import type { Scene, SourcePlace, Spoken } from '../mentions/scene.js'
import { bodyKind } from '../names/body-kind.js'
import { BODY_OPENERS, COMPANY_WORDS } from '../names/body-words.js'
import type { ResolvedSource } from '../names/named-source.js'
import { readPhrase, withoutDeterminer, withSmallArticle } from '../names/phrase.js'
import { lowerAt } from '../../word-at.js'
import { takeUntil } from '../../take-until.js'
import { BODY_HEADS, FIRM_TRADES, MAY_BE_FIRMS, PUBLICATION_HEADS, ROLE_HEADS } from '../roles/roles.js'
import { bodyIntroduced } from './body-introduced.js'
import { ownerOf } from './kin.js'
import { ownedByBody } from './owned.js'
import { isOfState } from './state-office.js'
import { isVerb } from '../../part-of-speech.js'

/** The body, publication or text named last that the noun can stand for. */
export function byNoun (scene: Scene, place: SourcePlace, { head, kind, bare, told = [] }: Mention & { form: 'noun' }): ResolvedSource | undefined {
  const { span, sentence } = place
  const owned = ofOwner(scene, place)
  if (owned !== undefined) return owned
  const before = scene.spoken.filter(({ at }) => at < span.from)
  const spoken = before.findLast(({ source }) => source.kind === kind && (kind === 'publication' || source.name.toLowerCase().includes(head)))
  const mayBe = ({ source }: Spoken) => kind === 'organisation' && source.kind === kind && !PLACES.has(head) && (GENERIC.has(head) ? !isOtherwiseCalled(source.name) : !isBusiness(scene, source.name) && (!RULING.test(head) || isKnownBody(source.name)) && (isGeneric(head) || !tellsItsKind(source.name)))
  const named = spoken?.source ?? (GENERIC.has(head) ? undefined : before.findLast(spoke => mayBe(spoke) && isOtherwiseCalled(spoke.source.name)))?.source ??
    before.findLast(mayBe)?.source ?? bodyNamed(scene.document, span.from, { head, kind })
  const lower = bare && !GENERIC.has(head) ? lowerBody(scene.document, span.from, head) : undefined
  const toldOf = spoken !== undefined || kind === 'document' || place.sentence.part === 'title' ? undefined : bodyToldOf(scene.document, span.from, head)
  const known = bodyMeant(scene, place, { head, kind }) ?? lower ??
    (GENERIC.has(head) ? named ?? toldOf : toldOf ?? named) ?? bodyIntroduced(scene, place, head)
  const isMeant = known !== undefined && !(RULING.test(head) && /\boffice$/i.test(known.name)) && isToldSo(known.name, head, told) && !isOfAnother(scene, place, known.name)
  if (isMeant) return { source: { ...known, mention: null }, person: undefined }
  if (kind !== 'document' && sentence.part === 'title') return undefined
  const words = readPhrase(scene.document, span)
  const name = bare || kind === 'document' || words === undefined ? `the ${head}` : words.text.replace(/^the\s+/i, '')
  return { source: { name, kind, role: null, mention: null }, person: undefined }
}

/** Nouns that a body may go by whose name says something else. */
const isGeneric = (head: string): boolean => GENERIC.has(head) || /^(?:office|agency|bureau|body|service)$/.test(head)

/** What the article calls a company, or by a company's trade, and nothing else, is no regulator and no union. */
function isBusiness ({ document, people }: Scene, name: string): boolean {
  const heads = bodiesOf(document, people).filter(body => body.name === name).flatMap(body => body.heads)
  return heads.length > 0 && heads.every(head => GENERIC.has(head) || MAY_BE_FIRMS.has(head) || FIRM_TRADES.has(head))
}

/** "The drug regulator", a headline's "Union" is no company, and an agency before a company is. */
function isOtherwiseCalled (name: string): boolean {
  const last = name.includes(' ') ? name.split(' ').at(-1) ?? '' : name.toLowerCase()
  return last === last.toLowerCase() && BODY_HEADS.has(last) && !GENERIC.has(last)
}

/** "Hollin Marine" is no regulator, "Real Norte" no league; "Unite" may be anything. */
const tellsItsKind = (name: string): boolean => !SPORTS.test(name) && name.toLowerCase().split(' ').some((word, at) => BODY_HEADS.has(word) || COMPANY_WORDS.has(word) || (at === 0 && BODY_OPENERS.has(word)))

/** "Athletics Canada", "British Swimming": a federation by its sport and country. */
const SPORTS = /^(?:(?:athletics|swim|swimming|football|tennis|cricket|rugby|cycling|rowing|boxing|badminton|basketball|netball|hockey|gymnastics|ski|skate|triathlon|judo|golf|baseball|volleyball) \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:athletics|swimming|tennis|cricket|cycling|rowing|gymnastics|judo|golf|triathlon))$/iu

/** What watches over companies: nobody calls one so by its name alone, but for those that everybody knows ("Ofwat", "the SEC"). */
const RULING = /^(?:regulator|watchdog|ministry|authority|commission|department|inspectorate|ombudsman|auditor)$/
const isKnownBody = (name: string): boolean => /^(?:Of\p{Ll}+|\p{Lu}{2,6})$/u.test(name)

/** Nobody calls a company so whose name does not say it. */
const PLACES: ReadonlySet<string> = new Set('airport hospital clinic hospice school college university prison jail library museum theatre theater cinema zoo church cathedral mosque synagogue temple abbey parish diocese embassy consulate court tribunal inquiry parliament council league palace farm ranch restaurant cafe pub nursery kindergarten observatory shipyard refinery laboratory casino arena stadium'.split(' '))

/** "His office" is that of whoever "he" is, and no body that was named before. */
function ofOwner (scene: Scene, place: SourcePlace): ResolvedSource | undefined {
  const first = scene.document.tokens[place.span.from]?.lower ?? ''
  const words = readPhrase(scene.document, place.span)
  const body = ownedByBody(scene, place, { kind: bodyKind(words?.noun.lower ?? '') })
  if (body !== undefined) return { source: body, person: undefined }
  if (!/^(?:his|her)$/.test(first) || words === undefined) return undefined
  const ahead = roleAhead(scene, place)
  const holders = ahead === undefined ? [] : scene.people.all.filter(({ roles }) => roles.some(({ head }) => head === ahead.split(' ').at(-1)))
  const owner = ahead === undefined ? ownerOf(scene, place) : holders.length === 1 ? holders[0] : undefined
  if (owner === undefined && ahead !== undefined) return { source: { name: `the ${ahead}’s ${withoutDeterminer(words)}`, kind: bodyKind(words.noun.lower), role: null, mention: null }, person: undefined }
  const name = owner === undefined ? withSmallArticle(words) : `${owner.name}’s ${withoutDeterminer(words)}`
  const kind = owner !== undefined && isOfState(owner, words.noun.lower) ? 'government' : bodyKind(words.noun.lower)
  return { source: { name, kind, role: null, mention: null }, person: undefined }
}

/** "The | prime minister | has cancelled her trip, her office said": of whom it is told, right before. */
function roleAhead ({ document: { tokens } }: Scene, { contents: [said], span }: SourcePlace): string | undefined {
  if (said === undefined || said.from > span.from || lowerAt(tokens, said.from) !== 'the') return undefined
  const subject = takeUntil(tokens.slice(said.from + 1, span.from), ({ pos }) => !/^(?:ADJ|NOUN)$/.test(pos))
  const verb = tokens[said.from + 1 + subject.length]
  return ROLE_HEADS.has(subject.at(-1)?.lower ?? '') && isVerb(verb) ? subject.map(({ text }) => text).join(' ') : undefined
}

/** "China's coast guard" is not the Philippine Coast Guard. */
function isOfAnother ({ document }: Scene, { span }: SourcePlace, name: string): boolean {
  const [own, other] = [document.tokens.slice(span.from, span.to).map(({ text }) => text), name.split(' ')].map(countriesIn)
  return own !== undefined && other !== undefined && own.length > 0 && other.length > 0 && !own.some(id => other.includes(id))
}

const countriesIn = (words: readonly string[]): string[] =>
  scanEntities(words.map(word => word.replace(/['’]s$/, ''))).flatMap(({ entity: { id, kind } }) => kind === 'country' ? [id] : [])

/** "The aviation authority" is no cycling board; "the dairy firm" may be any. */
const isToldSo = (name: string, head: string, told: readonly string[]): boolean =>
  told.length === 0 || GENERIC.has(head) || (told.includes('central') && CENTRAL_BANK.test(name)) || PUBLICATION_HEADS.has(head) || told.some(word => name.toLowerCase().includes(word.slice(0, TOLD_STEM)))

const TOLD_STEM = 5
const CENTRAL_BANK = /\bReserve\b|^(?:The )?(?:National |State |People['’]s )?Bank of (?!America|Scotland|Ireland)\p{Lu}|bundesbank$|riksbank$|nationalbank/iu
