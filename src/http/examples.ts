import type { ArticleInput } from '../model/article.js'
import type { ClaimInput } from '../model/claim.js'

/** What the explorer offers to send; each answers sensibly on the sample record. */
export const ARTICLE: ArticleInput = {
  url: 'https://news.example/2022/03/16/peskov-again',
  title: 'Kremlin repeats its denial',
  publisher: 'Example Times',
  publishedAt: '2022-03-16T08:00:00Z',
  text: 'Kremlin spokesman Dmitry Peskov said on Wednesday that Russia had not asked China for military aid.'
}

export const REVIEW = { publisher: 'Example Fact Check', rating: 'disputed', url: 'https://facts.example/russia-china-aid' }

export const CLAIM: ClaimInput = {
  externalId: 'example-1', text: 'Russia asked China for military aid', claimant: 'The New York Times', reviews: [REVIEW]
}

export const EXTRACT = {
  title: 'Kremlin denies report',
  text: 'The New York Times reported, citing US officials, that Russia had asked China for military aid. Kremlin spokesman Dmitry Peskov told reporters ' +
    'that Russia had not asked China for military aid. A spokesman for the Chinese embassy in Washington said he had "never heard of" the request.'
}

export const MATCH = { text: 'Russia has requested military aid from China', include: ['provenance'] }
export const MATCH_BATCH = { texts: ['Russia has requested military aid from China', 'Russia did not ask China for military aid'], limit: 3 }

export const DRAFT = {
  title: 'Moscow looks east',
  text: 'Russia asked China for military aid, officials believe. The two countries have grown closer since the war began.'
}

export const SUPPRESSION = { fingerprint: '0123456789abcdef0123456789abcdef', reason: 'the desk knows, and tells of the denial in a box' }

export const RETRACTION = { status: 'retracted', reason: 'entered by mistake' }
export const CORRECTION = { stance: 'does_not_address' }
export const SOME_ID = '01890a5d-ac96-774b-bcce-b302099a8057'
export const KEY = { name: 'the CMS of the politics desk', scopes: ['read'] }
