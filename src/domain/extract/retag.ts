import { stemOf } from '../lexicon/stem.js'
import { nounFieldOf, PERSONS, senseOf, usageOf } from '../lexicon/synonyms.js'
import type { Token } from './document.js'
import { baseOfPast } from './past-forms.js'
import { isPointingThat } from './pointing-that.js'
import { BASES_OF_PASTS } from './clauses/irregular-verbs.js'
import { FAMILY_FIRST } from './sources/names/family-names.js'
import { BODY_HEADS, ROLE_HEADS } from './sources/roles/roles.js'
import { isNoun, isSubstantive, isVerb } from './part-of-speech.js'
import { CLAIM_NOUNS } from './stance/claim-nouns.js'
import { POSSESSIVES, THIRD_POSSESSIVES } from './clauses/pronouns.js'

/** What is looked at of a word. */
type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'>

/** A word by its neighbours, where a tagger that sees one word at a time errs: first names, nouns behind an article, pasts that are nouns as well. */
export function retag<Tagged extends Word> (word: Tagged, at: number, words: readonly Tagged[]): Tagged {
  if (/^['’]$/.test(word.text) && isGenitive(words[at - 1], words[at + 1])) return { ...word, pos: 'PART' }
  if (word.pos === 'PROPN' && CLAIM_NOUNS.has(word.lower) && words[at + 1]?.lower === 'that') return { ...word, pos: 'NOUN' }
  if (word.pos === 'SCONJ' && isPointingThat(words, at)) return { ...word, pos: 'PRON' }
  if (!MISTAKEN.has(word.pos)) return word
  if (isHyphenated(words, at)) return { ...word, pos: 'PROPN' }
  const around = { second: words[at - 2], before: words[at - 1], after: words[at + 1] }
  if (word.pos === 'VERB' && isThere(word, around)) return { ...word, pos: 'NOUN' }
  if (word.pos === 'VERB') {
    if (isOpeningName(word, around) || isFirstName(word, around) || isLastName(word, around) || isNameOfTwo(word, around, words[at + 2])) return { ...word, pos: 'PROPN' }
    if (isDescribing(word, around) || isCalled(word, around)) return { ...word, pos: 'ADJ' }
    // "according to | documents | seen by": what tells it is no verb
    if (around.before?.lower === 'to' && around.second?.lower === 'according' && /^(?:people|staff|data|\p{Ll}+[^s]s)$/u.test(word.text)) return { ...word, pos: 'NOUN' }
    return isHeadNoun(word, around) || isFinding(word, around) || isTrade(word, around) || isCalling(word, around) || isOwned(word, around) ? { ...word, pos: 'NOUN' } : word
  }
  if (word.pos === 'NOUN' && isPosting(word, around)) return { ...word, pos: 'VERB', lemma: word.lower.slice(0, -1) }
  if (word.pos === 'NOUN' && (isShowing(word, around) || isShown(words, at))) return { ...word, pos: 'VERB', lemma: BASES_OF_PASTS.get(word.lower) ?? word.lemma }
  if (word.pos === 'ADJ' && isFuming(word, around)) return { ...word, pos: 'VERB', lemma: baseOfPast(word.text) ?? word.lemma }
  if (word.pos === 'NOUN' && (isWhose(word, around) || isDoing(word, around) || isSaying(word, around))) return { ...word, pos: 'VERB' }
  if (word.pos === 'NOUN' && isProfessing(word, around, words[at + 2])) return { ...word, pos: 'VERB', lemma: 'claim' }
  if (/^(?:NOUN|ADJ)$/.test(word.pos) && isToBeDone(word, around)) return { ...word, pos: 'VERB' }
  if ((word.pos === 'ADJ' || word.pos === 'ADV') && (isPaper(word, around) || isOffice(word, around) || isPersonal(word, around) || isOfMany(word, around) || isRegion(word, around))) return { ...word, pos: 'NOUN' }
  if (word.pos === 'ADV') return isEarlier(word, around) ? { ...word, pos: 'ADJ' } : word
  if (word.pos === 'ADJ' && isDoneBy(word, around)) return { ...word, pos: 'VERB', lemma: baseOfPast(word.lower) ?? word.lemma }
  if (isPast(word, around) || isShooting(word, around, words.slice(at + 1, at + 4))) return { ...word, pos: 'VERB', lemma: BASES_OF_PASTS.get(word.lower) ?? word.lemma }
  if (word.pos === 'NOUN' && isContesting(word, around, words[at + 2])) return { ...word, pos: 'VERB', lemma: word.lower.slice(0, -1) }
  return word.lower === 'accused' && accuses(around, words.slice(at + 1, at + LONGEST_ACCUSED)) ? { ...word, pos: 'VERB', lemma: 'accuse' } : word
}

const MISTAKEN: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV'])

/** "Park | Sung-ho |": a family name and a given one with a hyphen, each of its words. */
function isHyphenated (words: readonly Word[], at: number): boolean {
  const joint = [at - 1, at + 1, at + 2].find(mark => words[mark]?.text === '-')
  if (joint === undefined) return false
  const [family, first, last] = [words[joint - 2]?.text ?? '', words[joint - 1]?.text ?? '', words[joint + 1]?.text ?? '']
  return CAPITAL.test(family) && CAPITAL.test(first) && FAMILY_FIRST.has(family.toLowerCase()) && /^\p{Ll}{2,6}$/u.test(last) && !/(?:ed|run|led|born|wide|style|era|bound|like|made|owner)$/.test(last)
}

const CAPITAL = /^\p{Lu}\p{Ll}+$/u

/** "the pilots | ' | guild" */
const isGenitive = (before: Word | undefined, after: Word | undefined): boolean =>
  isNoun(before) && /s$/.test(before?.lower ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')

interface Around { second: Word | undefined, before: Word | undefined, after: Word | undefined }

/** "An | earlier | version" */
const isEarlier = ({ lower }: Word, { before, after }: Around): boolean => /^(?:earlier|later|early|late)$/.test(lower) && before?.pos === 'DET' && after?.pos === 'NOUN'

/** "There were | reports | of gunfire" */
const isThere = ({ lower }: Word, { second, before }: Around): boolean => /[^s]s$/.test(lower) && second?.lower === 'there' && /^(?:is|are|was|were)$/.test(before?.lower ?? '')

/** "skipper | Rob | Tarn", "…, | Rob | Tarn, complained": a capital within a sentence, and a name behind it. */
const isFirstName = ({ text }: Word, { before, after }: Around): boolean =>
  after?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(text) && /^\p{Lu}/u.test(after.text) && /^(?:\p{Ll}|,)/u.test(before?.text ?? '')

/** "| Unite | said": no imperative has a finite verb behind it. */
const isOpeningName = ({ text }: Word, { before, after }: Around): boolean => /^\p{Lu}\p{Ll}+$/u.test(text) && (before === undefined || /^[.!?:“"]$/.test(before.text)) && OPENED.test(after?.text ?? '')

const OPENED = /^(?:sa(?:id|ys)|doubt(?:ed|s)|dismisse[ds]|call(?:ed|s)|has|had|is|was|will|would|den(?:ied|ies)|confirm(?:ed|s)|warn(?:ed|s)|claim(?:ed|s)|accuse[ds]|reject(?:ed|s)|declined|insist(?:ed|s)|declines|welcome[ds]|criticised|criticized|announce[ds]|told|argue[ds]|did)$/

/** "told the | Daily | Echo | that": in a line of small letters no verb has a capital. */
const isLastName = ({ text }: Word, { second, before, after }: Around): boolean => /^\p{Lu}\p{Ll}+$/u.test(text) && before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) &&
  second?.lower === 'the' && after !== undefined && after.text === after.lower

/** "Ann | Stokes | said |:", "Kelly | Stokes |, 34,": a capital behind a name in a line of small letters. */
const isNameOfTwo = (word: Word, { before, after }: Around, next: Word | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word.text) && before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(before.text) && after !== undefined &&
  ((after.text === after.lower && baseOfPast(after.text) !== undefined && /^[:,"“‘']$/.test(next?.text ?? '')) || (after.text === ',' && next?.pos === 'NUM') || isUninflected(word, { before, after, next }))

/** "Lila | Grant |, said", "Will | Cross | told": one person has a verb with an ending. */
const isUninflected = ({ lower, lemma }: Word, { before, after, next }: { before: Word, after: Word, next: Word | undefined }): boolean =>
  lower === lemma && !/[^s]s$/.test(before.text) && (isSmallVerb(after) || (after.text === ',' && isSmallVerb(next)))

const isSmallVerb = (word: Word | undefined): boolean => word !== undefined && word.text === word.lower && (/^(?:said|says|told|tells|has|had|is|was)$/.test(word.lower) || baseOfPast(word.text) !== undefined)

/** "NAME | fumed |: “…”" */
const isFuming = ({ text, lower }: Word, { before, after }: Around): boolean => text === lower && after?.text === ':' && before?.pos !== 'DET' && /^\p{Lu}|^,$/u.test(before?.text ?? '') && baseOfPast(text) !== undefined

/** "Documents seen by NAME | show | that", "the auditor general | found | that" */
const isShowing = ({ text }: Word, { before, after }: Around): boolean => (text === 'found' && after?.lower === 'that') || (text === 'show' && (after?.lower === 'that' || after?.pos === 'DET') && before?.pos === 'PROPN')

/** "called it | fair |", which is a verb elsewhere. */
const isCalled = ({ lower, lemma }: Word, { second, before }: Around): boolean =>
  lower === lemma && /^(?:it|them|him|her)$/.test(before?.lower ?? '') && /^(?:call|calls|called|calling|deem|deems|deemed|considers?|considered)$/.test(second?.lower ?? '')

/** "Invoices seen by the paper | show | that": the only verb before it is a participle of what shows it. */
function isShown (words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== 'show' || words[at + 1]?.lower !== 'that') return false
  const start = words.findLastIndex(({ text }, index) => index < at && /^[.!?:;]$/.test(text)) + 1
  const verbs = words.slice(start, at).flatMap(({ pos }, index) => pos === 'VERB' || pos === 'AUX' ? [start + index] : [])
  const [participle = -1] = verbs
  return verbs.length === 1 && /(?:ed|en|ent|eld)$/.test(words[participle]?.lower ?? '') && words[participle + 1]?.pos === 'ADP' && /[^s]s$/.test(words[participle - 1]?.lower ?? '')
}

/** ", | managing | director NAME", "its | lead | author": what somebody is, not what somebody did to the director. */
const isDescribing = ({ lower }: Word, { before, after }: Around): boolean => DESCRIBING.has(lower) && ROLE_HEADS.has(after?.lower ?? '') && (before === undefined || before.pos === 'PUNCT' || /^(?:its|his|her|their|the|an?|'s)$/.test(before.lower))

const DESCRIBING: ReadonlySet<string> = new Set(`lead managing acting visiting leading sitting serving presiding reigning defending investigating commanding supervising attending arresting sentencing
consulting practising practicing operating elected appointed retired jailed ousted wanted`.split(/\s+/))

/** "the losing | skipper |,", "a | nurse |.": no verb stands right behind an article and ends a phrase. */
const isHeadNoun = ({ lower, lemma }: Word, { second, before, after }: Around): boolean =>
  lower === lemma && (isArticle(before) || (isArticle(second) && /^(?:VERB|ADJ)$/.test(before?.pos ?? '') && /(?:ing|ed)$/.test(before?.lower ?? ''))) && /^[,.;]$/.test(after?.text ?? '')

/** "a woman who | lives | nearby", "a man who | works | at the port" */
const isDoing = ({ lower }: Word, { second, before, after }: Around): boolean =>
  before?.lower === 'who' && isNoun(second) && /[^s]s$/.test(lower) && /^(?:ADV|ADP)$/.test(after?.pos ?? '')

/** "those who | drank | one cup", "men who | smoke |": what is a verb as often as a noun, behind a pronoun that has none yet. */
const isWhose = ({ text, lower, lemma }: Word, { second, before, after }: Around): boolean => text === lower && before?.lower === 'who' && /^(?:NOUN|PROPN|PRON|DET)$/.test(second?.pos ?? '') &&
  (BASES_OF_PASTS.has(lower) || (lower === lemma && usageOf(stemOf(lower)).verb > 0)) && /^(?:NUM|DET|ADP|ADV|PRON|PUNCT|ADJ)$/.test(after?.pos ?? '')

/** "which police | say | was arson", "six in ten | say | he lied", "that experts | claim | was fake": not "a say", "no say". */
const isSaying = ({ text }: Word, { before, after }: Around): boolean => text === 'say'
  ? /^(?:NOUN|PROPN|NUM|AUX)$/.test(before?.pos ?? '') || REGION.test(before?.lower ?? '')
  : SUPPOSING.test(text) && before?.pos === 'NOUN' && before.lemma !== before.lower && after?.pos === 'AUX'

/** "farmers in the | south | say", and not "the south coast". */
const isRegion = ({ lower }: Word, { before, after }: Around): boolean =>
  REGION.test(lower) && before?.lower === 'the' && (after?.lower === 'say' || (!/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '') && !PARTS_OF_REGION.test(after?.lower ?? '')))
const PARTS_OF_REGION = /^(?:coast|side|bank|shore|wing|end|face|gate|slope|stand)$/
const REGION = /^(?:(?:north|south)?(?:east|west)|north|south)$/

/** "is | alleged | by prosecutors" */
const isDoneBy = ({ lower }: Word, { before, after }: Around): boolean =>
  lower.endsWith('ed') && after?.lower === 'by' && /^(?:is|are|was|were|been|being)$/.test(before?.lower ?? '')

/** "the firm | claims | to own the road", "the firm | claims | its pump runs for years" */
const isProfessing = ({ lower }: Word, { before, after }: Around, next: Word | undefined): boolean =>
  /^claims?$/.test(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(before?.pos ?? '') && (THIRD_POSSESSIVES.has(after?.lower ?? '') || (after?.lower === 'to' && next?.pos === 'VERB')) && !/^(?:rival|false|own|such)$/.test(before?.lower ?? '')

const SUPPOSING = /^(?:claim|think|fear|hope|suspect|doubt|charge)$/

/** "will | harm | farmers", "could | split | the party", "would | lower | the price" */
const isToBeDone = ({ text, lower, lemma, pos }: Word, { before, after }: Around): boolean => text === lemma && lower === lemma && !/^(?:kind|sort)$/.test(lower) &&
  before?.pos === 'AUX' && /^(?:will|would|could|can|should|must|may|might|shall)$/.test(before.lower) && (pos === 'ADJ' ? after?.pos === 'DET' : !isVerb(after))

/** "Minister NAME | tweets |: “…”" */
const isPosting = ({ text }: Word, { before, after }: Around): boolean => /^(?:tweets|posts|comments|remarks)$/.test(text) && before?.pos === 'PROPN' && after?.text === ':'

/** "a Bilbao | weekly |,": what comes out so often. */
const isPaper = ({ lower }: Word, { before, after }: Around): boolean =>
  /^(?:daily|weekly|monthly)$/.test(lower) && /^(?:PROPN|ADJ|DET|NOUN)$/.test(before?.pos ?? '') && (/^(?:PUNCT|ADP|AUX|VERB)$/.test(after?.pos ?? 'PUNCT') || CAPITAL.test(after?.text ?? '') || /^(?:A|O)$/.test(after?.text ?? ''))

/** "the customs | chief |, NAME", "the | general | ordered": no adjective closes a phrase. */
const isOffice = ({ lower }: Word, { before, after }: Around): boolean =>
  (OFFICES.has(lower) || BODY_HEADS.has(lower)) && /^(?:NOUN|PROPN|DET|ADJ|PRON|PART)$/.test(before?.pos ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')

/** "the | adherent | said": no adjective has an article before it and a verb behind it. */
const isPersonal = ({ lower }: Word, { before, after }: Around): boolean =>
  before?.pos === 'DET' && isVerb(after) && nounFieldOf(senseOf(stemOf(lower))) === PERSONS

const OFFICES: ReadonlySet<string> = new Set(`chief general executive official representative adolescent amateur attendant auxiliary civilian contemporary criminal dependent drunk extremist
fanatic immigrant intellectual invalid juvenile loyalist martyr mercenary militant minor moderate national native nationalist orderly orphan private professional racist radical recipient regular
relative royal royalist senior subordinate superior supremacist terrorist twin veteran`.split(/\s+/))

/** "relatives of the | dead | said" */
const isOfMany = ({ lower }: Word, { before, after }: Around): boolean => MANY.has(lower) && before?.lower === 'the' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(after?.pos ?? '') && after?.text !== '-'

const MANY: ReadonlySet<string> = new Set('dead injured wounded missing elderly poor rich young homeless unemployed jobless sick disabled accused bereaved deceased'.split(' '))

/** "says | skipper | Rob Tarn", "a UN | monitor | in Juba" */
const isCalling = ({ lower }: Word, { second, before, after }: Around): boolean => ROLE_HEADS.has(lower) && ((before?.pos === 'VERB' && after?.pos === 'PROPN') || (isArticle(second) && before?.pos === 'PROPN' && !/^(?:DET|PRON)$/.test(after?.pos ?? '')))

/** "familiar with its | thinking | said": nobody's verb. */
const isOwned = ({ lower }: Word, { before, after }: Around): boolean =>
  lower.endsWith('ing') && POSSESSIVES.has(before?.lower ?? '') && /^(?:VERB|AUX|PUNCT)$/.test(after?.pos ?? 'PUNCT')

/** "the state | holding | company" */
const isTrade = ({ lower }: Word, { before, after }: Around): boolean =>
  TRADES.test(lower) && BODY_HEADS.has(after?.lower ?? '') && /^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.pos ?? '')

const TRADES = /^(?:hold|refin|operat|shipp|min|build|trad|lend|hous|bank|cater|clean|consult|engineer|manufactur|publish|plann|licens|drill|fish|farm|recruit|rat|market|broadcast|pack|print|test|govern)ing$/

const isArticle = (word: Word | undefined): boolean => /^(?:the|an?)$/.test(word?.lower ?? '')

/** "the regulator's | finding | that" */
const isFinding = ({ lower }: Word, { before, after }: Around): boolean => lower === 'finding' && before?.lower === "'s" && after?.lower === 'that'

const PASTS: ReadonlySet<string> = new Set(['shot', 'cut', 'hit', 'felt', 'struck', 'beat'])

/** "had | shot | down six", "Poachers | shot | the rhino", "images | cast | doubt" */
const isPast = ({ text, pos }: Word, { before, after }: Around): boolean => {
  if (pos !== 'NOUN') return false
  if (text === 'cast') return /^doubts?$/.test(after?.lower ?? '')
  if (!PASTS.has(text)) return false
  const object = /^(?:the|an?|his|her|its|their)$/.test(after?.lower ?? '')
  return /^(?:had|has|have|been|was|were)$/.test(before?.lower ?? '') || (object && isSubstantive(before))
}

/** "Gunmen | shot | two guests", "police | shot | dead a man"; not "a penalty | shot | two minutes later", "two men | shot | dead by police". */
const isShooting = ({ text, pos }: Word, { before, after }: Around, rest: readonly Word[]): boolean =>
  pos === 'NOUN' && text === 'shot' && isSomebody(before) && (/^(?:NUM|ADJ|PROPN)$/.test(after?.pos ?? '') || SHOT_AT.test(after?.lower ?? '')) &&
  !rest.some(({ lower }) => lower === 'by' || DURATION.test(lower))

/** Who can shoot: those with a name, several, and whoever has a calling. */
const isSomebody = (word: Word | undefined): boolean => word !== undefined &&
  (word.pos === 'PROPN' || (word.pos === 'NOUN' && (/(?:[^s]s|m[ae]n|police|people)$/.test(word.lower) || ROLE_HEADS.has(word.lower))))

const SHOT_AT = /^(?:at|him|her|them|himself|herself|and)$/
const DURATION = /^(?:(?:second|minute|hour|day|week|month|year|yard|metre|meter)s?|later|ago)$/

/** "Siemens | disputes | this.": nothing else has a bare pronoun behind it; "Siemens | disputes | the figures", "the yard | disputes | that it burnt" */
const isContesting = ({ text }: Word, { before, after }: Around, next: Word | undefined): boolean => CONTESTING.has(text) && (
  (/^(?:this|that|it|them)$/.test(after?.lower ?? '') && (next === undefined || /^[.,;]$/.test(next.text))) || (before?.pos === 'PROPN' && (after?.pos === 'DET' || (text === 'doubts' && /^(?:it|he|she|they|that)$/.test(after?.lower ?? '')))) || (before?.lower === 'who' && /^(?:that|whether|if)$/.test(after?.lower ?? '')) ||
  (text === 'disputes' && after?.lower === 'that' && next !== undefined && before?.pos !== 'DET' && !/^(?:VERB|AUX|ADV)$/.test(next.pos)))

const CONTESTING: ReadonlySet<string> = new Set(['disputes', 'doubts', 'contests', 'questions'])

/** So near behind "accused" stands its "of", in words. */
const LONGEST_ACCUSED = 8

/** "The general | accused | foreign media of …" */
const accuses = ({ second, before, after }: Around, rest: readonly Word[]): boolean => !isArticle(before) &&
  (isSubstantive(before) || isArticle(second) || before?.lower === 'old') && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(after?.pos ?? '') && rest.some(word => word.lower === 'of')
