import { Type, type Static } from 'typebox'

export const Rule = Type.Enum([
  'DENIAL_OMITTED', 'ATTRIBUTION_DROPPED', 'NONDENIAL_AS_DENIAL', 'DENIAL_AS_NONDENIAL', 'SPEAKER_MISMATCH', 'QUOTE_ALTERED', 'DETAIL_CHANGED',
  'VERB_STRENGTH', 'HEADLINE_BARE', 'STALE_STATUS', 'KNOWN_CLAIM'
], { description: 'what a finding is about; README.md tells of each' })
export type Rule = Static<typeof Rule>

export interface RuleDescription {
  category: 'denials' | 'attribution' | 'accuracy' | 'record'
  severity: 'info' | 'warning'
  /** A few words for an editor. */
  title: string
  /** When it speaks up. */
  description: string
}

/** What each rule looks for. */
export const RULES: Record<Rule, RuleDescription> = {
  DENIAL_OMITTED: {
    category: 'denials',
    severity: 'warning',
    title: 'Denial left out',
    description: 'The draft states a claim that somebody denies on record, and tells of no denial.'
  },
  ATTRIBUTION_DROPPED: {
    category: 'attribution',
    severity: 'warning',
    title: 'Stated as fact',
    description: 'The draft states in its own voice what is on record only on somebody\'s word.'
  },
  NONDENIAL_AS_DENIAL: {
    category: 'denials',
    severity: 'warning',
    title: 'Not a denial',
    description: 'The draft says that somebody denied a claim who on record only would not answer, or knew nothing of it.'
  },
  DENIAL_AS_NONDENIAL: {
    category: 'denials',
    severity: 'warning',
    title: 'A denial',
    description: 'The draft says that somebody did not answer a claim, or has them state it, who on record denies it.'
  },
  SPEAKER_MISMATCH: {
    category: 'attribution',
    severity: 'warning',
    title: 'Another speaker',
    description: 'The draft lays words on somebody that on record are another\'s, or that nobody said and this one would not answer.'
  },
  QUOTE_ALTERED: {
    category: 'accuracy',
    severity: 'warning',
    title: 'Quote altered',
    description: 'The words between quote marks are not those on record; ellipses and brackets alter nothing.'
  },
  DETAIL_CHANGED: {
    category: 'accuracy',
    severity: 'warning',
    title: 'Detail differs',
    description: 'A number, date or name differs from the claim on record, or who did it to whom.'
  },
  VERB_STRENGTH: {
    category: 'attribution',
    severity: 'warning',
    title: 'Verb says more',
    description: 'The draft has somebody admit, confirm or allege what on record they said.'
  },
  HEADLINE_BARE: {
    category: 'attribution',
    severity: 'warning',
    title: 'Headline without a source',
    description: 'The headline states as fact what is on record only on somebody\'s word, while the text names a source.'
  },
  STALE_STATUS: {
    category: 'denials',
    severity: 'warning',
    title: 'Answered since',
    description: 'Somebody answered the claim after the draft was written (`writtenAt`), and the draft does not tell of it.'
  },
  KNOWN_CLAIM: {
    category: 'record',
    severity: 'info',
    title: 'On record',
    description: 'The claim, or its reverse, is on record: for information.'
  }
}
