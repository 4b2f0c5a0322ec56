import { Type } from 'typebox'

/** Tags that are in use begin with two or three letters: "english" would be taken for a language that nobody reads. */
export const LANGUAGE = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$'

/** A language as a BCP 47 tag, by its form alone: "en", "pt-BR". */
export const Language = (description = 'a BCP 47 tag') => Type.String({ maxLength: 35, pattern: LANGUAGE, description })
