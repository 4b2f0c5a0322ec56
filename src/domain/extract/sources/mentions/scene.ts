import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Sentence, TokenSpan } from '../../document.js'
import type { People, Person } from '../names/person.js'

/** Somebody who was resolved before, and where (a token); in reading order of the text. */
export interface Spoken { at: number, source: ExtractedSource, person: Person | undefined }

/** What resolving a source looks at besides its own words. */
export interface Scene {
  document: Document
  people: People
  spoken: readonly Spoken[]
  /** Names by kind and key: a later spelling is given the first one's form. */
  names: Map<string, ExtractedSource>
  /** Names that the article writes with "the". */
  definite: Set<string>
  /** Keys of names that were "it" or "they" where nothing else tells what they name. */
  bodies: Set<string>
}

/** Where a source stands, and the contents laid on it, in which its antecedent is not looked for. */
export interface SourcePlace {
  span: TokenSpan
  sentence: Sentence
  contents: readonly TokenSpan[]
  /** The cue is a person's or body's act: a noun unknown to the lexicon speaks, too. */
  speaks?: boolean
}
