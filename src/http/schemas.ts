import { Article, ArticleDetail, ArticleInput, Revision } from '../model/article.js'
import { Attribution, AttributionArticle, ExtractedAttribution } from '../model/attribution.js'
import { Claim, ClaimCounts, ClaimInput, Review, ReviewInput } from '../model/claim.js'
import { Finding } from '../model/finding.js'
import { ApiKey } from '../model/key.js'
import { Coverage, Difference, Match, MatchedClaim, Reading, Signal, Statement } from '../model/match.js'
import { Origin, Provenance } from '../model/provenance.js'
import { ExtractedRelay, ExtractedSource, Relay, Source, SourceArticle, SourceMention } from '../model/source.js'
import { Span } from '../model/span.js'
import { Suppression } from '../model/suppression.js'
import { ARTICLE, CLAIM, REVIEW } from './examples.js'
import { FactCheckError } from './fact-check/errors.js'
import { MergeRequest } from './ids.js'
import { Problem } from './problem.js'
import { withExample } from './respond.js'

/** The nouns that routes refer to by name; envelopes are added beside their route. */
export const sharedSchemas = [
  Span, ExtractedSource, ExtractedRelay, SourceMention, Relay, SourceArticle, Source, ExtractedAttribution, AttributionArticle, Attribution,
  withExample(ArticleInput, ARTICLE), Article, ArticleDetail, Revision,
  withExample(ReviewInput, REVIEW), Review, withExample(ClaimInput, CLAIM), ClaimCounts, Claim, Origin, Provenance,
  Signal, Difference, Statement, Reading, Coverage, MatchedClaim, Match, Finding, Suppression, ApiKey, MergeRequest, Problem, FactCheckError
]
