import type { Entity } from '../../../lexicon/entity.js'
import type { Sentence, TokenSpan } from '../../document.js'

/** Capitalised words that may name a person, with the title that stood before them and the country that a known leader leads. */
export interface NameRun extends TokenSpan { sentence: Sentence, words: string[], title: string | null, leader: Entity | null }
