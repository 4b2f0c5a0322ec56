import type { TokenSpan } from '../../document.js'

/** What was said, and the words between that tell how. Token positions; `aside` is where it was said and to whom, the hearer apart. */
export interface Contents {
  spans: TokenSpan[]
  /** Nouns that the cue takes in ("rejected claims that …"): where the cue ends then. */
  cueTo: number
  hearer: TokenSpan | undefined
  aside: TokenSpan
  /** They stand before their cue. */
  before: boolean
  /** Set where somebody else speaks than the cue's subject: the agent of a passive, null where the text leaves it out; who stands in a relative clause. */
  agent?: TokenSpan | null
}
