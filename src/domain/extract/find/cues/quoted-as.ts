import type { Sentence, TokenSpan } from '../../document.js'
import type { CueGroup } from './cue-group.js'
import { cueFormsOf } from '../cue-forms.js'
import type { Frame } from '../cues.js'
import { nounPhraseEnd } from '../phrases/noun-phrase-end.js'
import type { Page } from '../page.js'
import { placedCue, type PlacedCue } from './placed-cue.js'
import { subjectBefore } from '../sources/subject.js'
import { words } from '../word-classes.js'
import { wordAt } from '../../word-at.js'

const SAYING: ReadonlySet<string> = words('saying telling arguing warning claiming stating writing adding insisting describing calling')
/** What somebody may be quoted as doing, with the frames of its verb. */
const ANSWERING: ReadonlySet<string> = words('denying rejecting dismissing refuting rebutting disputing confirming admitting acknowledging conceding doubting questioning declining refusing')
const FRAMES: ReadonlySet<Frame> = new Set<Frame>(['clause', 'quote', 'after'])

/** How far the name of whoever is quoted reaches at most, in tokens. */
const LONGEST_NAME = 60

/** "X quoted Y as saying" and "Y was quoted (by X) as saying": source Y, through X. */
export function placeQuotedAs (page: Page, sentence: Sentence, group: CueGroup): PlacedCue | undefined {
  if (group.lemma !== 'quote' && group.lemma !== 'cite') return undefined
  const as = asSaying(page, group.head, sentence.to)
  const subject = subjectBefore(page, sentence, group.from)
  if (as === undefined || subject === undefined) return undefined
  const parties = group.voice === 'passive' ? quotedBy(page, group, as, subject) : quotes(page, group, as, subject)
  if (parties === undefined) return undefined
  const cues = group.to === as ? [{ from: group.from, to: as + 2 }] : [{ from: group.from, to: group.to }, { from: as, to: as + 2 }]
  const frames = SAYING.has(wordAt(page.tokens, as + 1).lower) ? FRAMES : framesOf(wordAt(page.tokens, as + 1).lower)
  return placedCue({ ...group, to: as + 2, frames, voice: 'active' }, parties.source,
    { form: 'quoted-as', cues, through: parties.through, from: subject.from, to: as + 2 })
}

function asSaying ({ tokens }: Page, head: number, limit: number): number | undefined {
  for (let at = head + 1; at < Math.min(limit, head + LONGEST_NAME); at++) {
    if (wordAt(tokens, at).lower === 'as' && (SAYING.has(wordAt(tokens, at + 1).lower) || ANSWERING.has(wordAt(tokens, at + 1).lower))) return at
  }
  return undefined
}

const framesOf = (gerund: string): ReadonlySet<Frame> => cueFormsOf(gerund).find(({ rest }) => rest.length === 0)?.frames ?? FRAMES

interface Parties { source: TokenSpan, through: TokenSpan[] }

function quotes ({ tokens }: Page, group: CueGroup, as: number, subject: TokenSpan): Parties | undefined {
  const to = wordAt(tokens, as - 1).text === ',' ? as - 1 : as
  return nounPhraseEnd(tokens, group.to, to) === group.to ? undefined : { source: { from: group.to, to }, through: [subject] }
}

function quotedBy ({ tokens }: Page, group: CueGroup, as: number, subject: TokenSpan): Parties {
  const by = wordAt(tokens, group.to).lower === 'by' ? nounPhraseEnd(tokens, group.to + 1, as) : 0
  return { source: subject, through: by > group.to + 1 ? [{ from: group.to + 1, to: by }] : [] }
}
