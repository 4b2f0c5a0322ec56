import type { Document, FoundAttribution } from './document.js'
import type { Extracted, Extraction, ExtractionInput } from './extraction.js'
import { findRatings, isRatedClaim } from './find/find-ratings.js'
import { isDeniedTold } from './find/is-denied-told.js'
import { isHearing } from './find/is-hearing.js'
import { isOthersClaim } from './find/is-others-claim.js'
import { isOpenedBefore } from './find/phrases/opened-clause.js'
import { isRetold } from './find/is-retold.js'
import { withRaised } from './find/with-raised.js'
import { withoutGainsaid } from './find/without-gainsaid.js'
import { findSpans } from './find-spans.js'
import { isAcceptance, isAgreement } from './meaning/answers/agreement.js'
import { answeredBy } from './meaning/answers/answered-by.js'
import { hangsOnNoun, isApart } from './meaning/answers/apart.js'
import { askedAbout } from './meaning/answers/asked-about.js'
import { namesOf } from './meaning/answers/concern.js'
import { contradictsDenial } from './meaning/answers/contradicts.js'
import { aimOf } from './meaning/answers/find-aimed.js'
import { findCounters } from './meaning/answers/counters.js'
import { isRaised } from './meaning/answers/raised.js'
import { isTurnedDown } from './meaning/answers/is-turned-down.js'
import { readAttribution, type ReadAttribution } from './meaning/read-attribution.js'
import { isTakenBack } from './meaning/voice/is-taken-back.js'
import { readReference } from './meaning/objects/reference.js'
import { isAct } from './meaning/contents/is-act.js'
import { isRequest } from './meaning/contents/is-request.js'
import { findRaisedReversals, findReversals } from './meaning/answers/reversals.js'
import { withCharges } from './meaning/answers/with-charges.js'
import { withCredit } from './meaning/answers/with-credit.js'
import { publisherOf, readVoices } from './meaning/voice/read-voices.js'
import { withBelied } from './meaning/voice/with-belied.js'
import { withoutEchoes } from './meaning/without-echoes.js'
import { readDocument } from './read-document.js'
import { findPeople } from './sources/names/people.js'
import type { Scene, Spoken } from './sources/mentions/scene.js'
import { isSpoken } from './tag/is-spoken.js'
import { withNamedPart } from './tag/named-part.js'

/**
 * What an article lays on whom, in reading order, its title first; and what it says in its own voice where its publisher is known. Where the words are
 * and what they mean are two steps. A text in another language than English yields its language and nothing else.
 */
export const extractAttributions = ({ title, text, publisher, language }: ExtractionInput): Extraction =>
  attributionsIn(readDocument(language === undefined ? { title, text } : { title, text, language }), publisher)

/** The same of an article that is taken apart into sentences already. */
export function attributionsIn (document: Document, publisher: string | null): Extraction {
  // a headline is too short to tell: only a language that was named or recognised keeps extraction off
  const isRead = /^(?:en|und)(?:-|$)/i.test(document.language)
  return { language: document.language, attributions: isRead ? readAll(document, findSpoken(document), publisher) : [] }
}

/** Those unnamed whom a source cites for it: "the people" of the next sentence are they. */
const citedBy = ({ extracted: { via }, spoke: { at } }: ReadAttribution): Spoken[] =>
  via.filter(({ kind }) => kind === 'anonymous').map(relay => ({ at, source: { ...relay, role: null }, person: undefined }))

/** What goes on record of all that is found: acts of speech that claim or answer something, their sources named by as few words as name them. */
const findSpoken = (document: Document): FoundAttribution[] => withRatings(document, withRaised(document, withoutGainsaid(document, findSpans(document))
  .filter(found => (found.form === 'phrase' || isSpoken(document, found)) && !isHearing(document, found) && !isRequest(document, found) && !isAct(document, found) && !isAcceptance(document, found))
  .filter((found, _, all) => !isRetold(found, all) && !isDeniedTold(document, found, all) && !isOthersClaim(document, found))
  .map(found => withNamedPart(document, found))))

/** With the ratings of a fact-check, in reading order: in the claim that it rates nobody says anything here, and the word "Claim" does so nowhere. */
function withRatings (document: Document, spans: readonly FoundAttribution[]): FoundAttribution[] {
  const ratings = findRatings(document)
  const isOther = ({ sentence, source }: FoundAttribution): boolean => ratings.length === 0 && source !== null && source.from > sentence.from
  const told = spans.filter(found => !isRatedClaim(document, found.sentence) || isOther(found))
  return [...told, ...ratings].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ cues: [cue], sentence }: FoundAttribution): number => cue?.from ?? sentence.from

function readAll (document: Document, found: readonly FoundAttribution[], publisher: string | null): Extracted[] {
  const spoken: Spoken[] = []
  const scene: Scene = { document, people: findPeople(document), spoken, names: new Map(), definite: new Set(), bodies: new Set() }
  const read: ReadAttribution[] = []
  const takenBack: ReadAttribution[] = []
  for (const attribution of found) {
    if (publisher !== null && isTakenBack(document, attribution, publisher)) {
      const withdrawn = readAttribution(scene, { ...attribution, stance: 'denies' }, read.at(-1), publisherOf(publisher))
      read.push(...withdrawn)
      takenBack.push(...withdrawn)
      continue
    }
    // nobody but the publisher rates
    if (attribution.form === 'rating') {
      read.push(...publisher === null ? [] : readAttribution(scene, attribution, read.at(-1), publisherOf(publisher)))
      continue
    }
    const statements = readAttribution(scene, attribution, read.at(-1))
    const [first] = statements
    if (first !== undefined && !isInPassing(document, attribution)) speakUp(spoken, first)
    read.push(...publisher === null ? statements : withBelied(document, attribution, { read: statements, publisher }))
  }
  const credited = withoutEchoes(read).map((attribution, at, others) => withCredit(attribution, others[at - 1]))
  const charged = credited.flatMap((attribution, at) => withCharges(scene, attribution, credited.slice(Math.max(0, at - NEAR), at)))
  const all = [...charged, ...readVoices(scene, publisher, { found, takenBack })].sort((a, b) => a.at - b.at)
  const countering = new Set([...findCounters(document, all), ...findRaisedReversals(document, all)])
  const reversed = findReversals(document, all)
  return answeredBy(all, {
    asked: attribution => readReference(askedAbout(document, attribution)),
    names: attribution => namesOf(document, attribution),
    raised: ({ place, cues, said }) => isRaised(document, { sentence: place, cues, said }),
    counters: attribution => countering.has(attribution),
    aim: attribution => aimOf(document, attribution),
    apart: attribution => isApart(document, attribution),
    hangs: attribution => hangsOnNoun(document, attribution),
    reversed: attribution => reversed.get(attribution),
    contradicts: (attribution, answer) => contradictsDenial(document, attribution, answer),
    agrees: attribution => isAgreement(document, attribution),
    turnsDown: (attribution, proposition) => isTurnedDown(document, attribution, proposition),
    joins: ({ place: { from, to } }) => document.tokens.slice(from, to).some(({ lower, quoted }) => !quoted && JOINING.has(lower))
  })
}

/**
 * Whoever spoke last is the next "he" and "it"; who only speaks in what another says comes behind that one: "The firm said every fault reported by the
 * crew …".
 */
function speakUp (spoken: Spoken[], first: ReadAttribution): void {
  const isNested = first.extracted.through.length > 0 && first.extracted.proposition === null
  spoken.splice(spoken.length - Number(isNested), 0, ...citedBy(first), first.spoke)
}

/** "The bank, whose chairman, | according to the Herald |, fled, …": no "it" behind is whoever is cited within a clause about another. */
const isInPassing = (document: Document, { form, cues: [cue] }: FoundAttribution): boolean => form === 'according-to' && cue !== undefined && isOpenedBefore(document, cue.from - 1)

/** So many attributions before an answer are looked at for what it answers. */
const NEAR = 6

/** Whoever does so "too" sides with whoever spoke before. */
const JOINING: ReadonlySet<string> = new Set(['too', 'also', 'likewise', 'similarly', 'both', 'equally', 'neither', 'nor'])
