import { Type, type Static } from 'typebox'
import { Language } from './language.js'
import { nullable } from './ref.js'

/** An article as a client sends it: exactly one of `text` and `html`. */
export const ArticleInput = Type.Object({
  url: Type.String({ minLength: 1, maxLength: 2000, description: 'an absolute http(s) URL: the article\'s identity' }),
  title: Type.Optional(Type.String({ maxLength: 2000 })),
  publisher: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  publishedAt: Type.Optional(Type.String({ format: 'date-time' })),
  language: Type.Optional(Language('a BCP 47 tag; guessed when absent')),
  text: Type.Optional(Type.String({ minLength: 1 })),
  html: Type.Optional(Type.String({ minLength: 1 }))
}, { $id: 'ArticleInput', additionalProperties: false })
export type ArticleInput = Static<typeof ArticleInput>

export const Revision = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  publishedAt: nullable(Type.String({ format: 'date-time' })),
  language: Type.String(),
  attributions: Type.Integer({ description: 'how many were read out of it' }),
  supersededAt: nullable(Type.String({ format: 'date-time' })),
  createdAt: Type.String({ format: 'date-time' })
}, { $id: 'Revision', additionalProperties: false })
export type Revision = Static<typeof Revision>

export const Article = Type.Object({
  id: Type.String(),
  url: Type.String(),
  title: nullable(Type.String()),
  publisher: nullable(Type.String()),
  publishedAt: nullable(Type.String({ format: 'date-time' })),
  language: Type.String(),
  revision: Type.Integer(),
  sample: Type.Boolean({ description: 'part of the sample record' }),
  createdAt: Type.String({ format: 'date-time' })
}, { $id: 'Article', additionalProperties: false, description: 'A published text, as of its newest revision.' })
export type Article = Static<typeof Article>

/** An article together with its stored text, to which all offsets refer. */
export const ArticleDetail = Type.Object({ ...Article.properties, text: Type.String() }, { $id: 'ArticleDetail', additionalProperties: false })
export type ArticleDetail = Static<typeof ArticleDetail>

/** The two texts that spans point into. */
export const ArticleText = Type.Object({ title: nullable(Type.String()), text: Type.String() }, { $id: 'ArticleText', additionalProperties: false })
export type ArticleText = Static<typeof ArticleText>
