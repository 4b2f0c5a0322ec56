import { Article, ArticleDetail, ArticleInput, Revision } from '../model/article.js'
import { Attribution, AttributionArticle, ExtractedAttribution } from '../model/attribution.js'
import { Claim, ClaimCounts, ClaimInput, Review, ReviewInput } from '../model/claim.js'
import { Finding } from '../model/finding.js'
import { ApiKey } from '../model/key.js'
import { Coverage, Difference, Match, MatchedClaim, Reading, Signal, Statement } from '../model/match.js'
import { Origin, Provenance } from '../model/provenance.js'
import { ExtractedRelay, ExtractedSource, Relay, Source, SourceMention } from '../model/source.js'
import { Span } from '../model/span.js'
import { MergeRequest } from './ids.js'
import { Problem } from './problem.js'

/** The nouns that routes refer to by name; envelopes are added beside their route. */
export const sharedSchemas = [
  Span, ExtractedSource, ExtractedRelay, SourceMention, Relay, Source, ExtractedAttribution, AttributionArticle, Attribution,
  ArticleInput, Article, ArticleDetail, Revision, ReviewInput, Review, ClaimInput, ClaimCounts, Claim, Origin, Provenance,
  Signal, Difference, Statement, Reading, Coverage, MatchedClaim, Match, Finding, ApiKey, MergeRequest, Problem
]
