import type { ExtractedRelay, ExtractedSource } from '../../model/source.js'
import type { Span } from '../../model/span.js'
import type { Polarity, QuoteType, Stance } from '../../model/stance.js'

/** What is extracted from: stored title and text, and what is known of the article. */
export interface ExtractionInput { title: string | null, text: string, publisher: string | null, publishedAt: string | null, language?: string | undefined }

/** One proposition laid on one source by one place of the text. A content that states two things yields two of these. */
export interface Extracted {
  source: ExtractedSource
  via: ExtractedRelay[]
  through: ExtractedRelay[]
  cues: Span[]
  contents: Span[]
  sentence: Span
  polarity: Polarity
  /** What the cue says by itself; the rest of the record may turn negative contents under a plain cue into a denial. */
  cueStance: Stance
  quoteType: QuoteType
  confidence: number
  /** The contents made to stand alone and worded positively ("had not asked" reads "had asked", polarity negative); null where they cannot. */
  proposition: string | null
  /** The same as it was stated, its negation kept ("Russia had not asked China for aid"): equals `proposition` where the polarity is positive. */
  stated: string | null
  /** Position in `attributions` of the one whose claim this answers ("denied the report"); its proposition is then that one's. */
  answers: number | null
  /** A plain negative statement of what the text lays on somebody else, or asks: where this text is all that is known, it denies that. */
  counters: boolean
}

export interface Extraction { language: string, attributions: Extracted[] }
