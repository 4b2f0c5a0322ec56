import { findMainVerb } from '../../clauses/main-verb.js'
import { wordsOf, type Word } from '../../clauses/words.js'
import type { FoundAttribution, Sentence, TokenSpan } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { textOfPart } from '../../span-of.js'
import { wordsIn } from './words-in.js'

/** The attribution right before: where it stands, what was said, and the claim that it has made. */
export interface ToldBefore { place: Sentence, said: readonly TokenSpan[], extracted: { stated: string | null } }

/** The clause that a pronoun of what is said looks back at: what was said right before, else the sentence before. */
export function clauseBefore (scene: Scene, found: FoundAttribution, previous: ToldBefore | undefined): { clause: readonly Word[], isSaid: boolean } {
  const said = previous !== undefined && isRightBefore(previous, found.sentence) ? wordsIn(scene, previous.said) : []
  const isSaid = findMainVerb(said) !== undefined
  return { clause: isSaid ? said : sentenceBefore(scene, found, previous), isSaid }
}

const isRightBefore = ({ said, place }: ToldBefore, { index, part }: Sentence): boolean => said.length > 0 && index - place.index <= 1 && place.part === part

/** The sentence before; none where a clause of its own stands before in the same sentence ("no way exists to find them, and experts say it …"). */
function sentenceBefore ({ document }: Scene, { sentence, source, cues, contents }: FoundAttribution, previous: ToldBefore | undefined): Word[] {
  const before = document.sentences[sentence.index - 1]
  const from = Math.min(...[source, ...cues, ...contents].map(span => span?.from ?? Infinity))
  const isLater = previous?.place !== sentence && document.tokens.slice(sentence.from, from).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (before === undefined || before.part !== sentence.part || before.heading || isLater) return []
  const words = wordsOf(document.tokens.slice(before.from, before.to), textOfPart(document, before.part))
  // "rumours spread that | the dam had burst"
  const that = RUMOURS.has(words[0]?.lower ?? '') ? words.findIndex(({ lower }) => lower === 'that') : -1
  return that > 0 && that <= FARTHEST_THAT ? words.slice(that + 1) : words
}

const RUMOURS: ReadonlySet<string> = new Set(['rumours', 'rumors', 'reports', 'claims', 'fears', 'speculation', 'allegations', 'suggestions'])
/** In words. */
const FARTHEST_THAT = 6
