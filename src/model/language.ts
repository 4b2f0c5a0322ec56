import { Type } from 'typebox'

/** A language as a BCP 47 tag, by its form alone: "en", "pt-BR". */
export const Language = (description = 'a BCP 47 tag') => Type.String({ maxLength: 35, pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$', description })
