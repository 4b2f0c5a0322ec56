// Builders of what the service answers: each test says what matters to it.
import type { Attribution } from '../../src/model/attribution.js'
import type { Finding } from '../../src/model/finding.js'
import type { Coverage, Match } from '../../src/model/match.js'
import type { Provenance } from '../../src/model/provenance.js'
import type { Span } from '../../src/model/span.js'

const createdAt = '2026-01-02T03:04:05.000Z'
const counts = { asserts: 1, confirms: 0, denies: 1, questions: 0, nonDenials: 0, articles: 2 }

export const coverage: Coverage = { claims: 12, articles: 3, newestArticleAt: '2024-05-06T07:08:09.000Z' }

export const spanOf = (text: string, start = 0, part: Span['part'] = 'text'): Span => ({ part, start, end: start + text.length, text })

export const attributionOf = (change: Partial<Attribution> = {}): Attribution => ({
  id: 'a1', claimId: 'c1', stance: 'asserts', polarity: 'positive', quoteType: 'indirect', confidence: 0.9, cues: [], contents: [],
  sentence: spanOf('The council said the bridge was safe.'), claim: 'The bridge is safe',
  source: { id: 's1', name: 'The council', kind: 'organisation', named: true, role: null, mention: null },
  via: [], through: [], superseded: false, edited: false, version: 1,
  article: {
    id: 'x1', revision: 1, url: 'https://news.example/bridge', title: null, publisher: 'Harbour Gazette', publishedAt: '2024-05-06T07:08:09.000Z'
  },
  ...change
})

export const provenanceOf = (attributions: Attribution[]): Provenance => ({
  claim: {
    id: 'c1', externalId: null, text: 'The bridge is safe', title: null, language: 'en', claimant: null, status: 'disputed', statusReason: null,
    firstSeenAt: null, counts, reviews: [], version: 1, createdAt, updatedAt: createdAt
  },
  summary: 'The council says it; a witness denies it.', attributions, denials: [], nonDenials: [], origins: []
})

export const matchOf = (change: Partial<Match> = {}): Match => ({
  claim: { id: 'c1', externalId: null, text: 'The bridge is safe', status: 'disputed', firstSeenAt: null, counts },
  score: 0.934, relation: 'same', tier: 'match', signals: [], differences: [], span: spanOf('The bridge is safe'), ...change
})

export const findingOf = (change: Partial<Finding> = {}): Finding => ({
  rule: 'DENIAL_OMITTED', severity: 'warning', message: 'A witness denied this.', part: 'text', start: 0, end: 3, sentence: spanOf('The bridge is safe.'),
  claimId: 'c1', score: 0.9, relation: 'same', fingerprint: 'f1', provenance: provenanceOf([]), ...change
})
