import type { Scene } from '../../sources/mentions/scene.js'
import { resolvePronoun } from '../../sources/resolve/resolve-pronoun.js'
import { sentenceAt } from '../../sentence-at.js'
import { SUBJECT_OF } from '../../clauses/pronouns.js'
import { ownerWords, textOf } from '../../clauses/words.js'
import { speakerOf } from './speaker.js'

/**
 * "Her brother" under whose brother he is, as a claim that stands alone needs it ("Lena Berg’s brother", "the club’s coach"); other phrases, and those of an
 * owner whom nobody can name, as they are.
 *
 * @param before the token before which the phrase stands in the text.
 */
export function underOwner (scene: Scene, phrase: string, before: number): string {
  const [possessive = '', ...rest] = phrase.toLowerCase().split(' ')
  if (!OWNERS.has(possessive) || rest.length === 0) return phrase
  const at = placeOf(scene, [possessive, rest[0] ?? ''], before)
  const sentence = at === undefined ? undefined : sentenceAt(scene.document, at)
  if (at === undefined || sentence === undefined) return phrase
  const owner = resolvePronoun(scene, { span: { from: at, to: at + 1 }, sentence, contents: [] }, SUBJECT_OF.get(possessive) ?? '')
  if (owner === undefined || OWNERS.has(owner.source.name.toLowerCase().split(' ')[0] ?? '')) return phrase
  const name = speakerOf(owner, scene.definite).phrase
  // "a friend of the victim’s husband" would be another
  return / of /.test(name) ? phrase : [textOf(ownerWords(name)), ...phrase.split(' ').slice(1)].join(' ')
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its'])

/** Where the first words of a phrase last stand before a token. */
function placeOf ({ document: { tokens } }: Scene, words: readonly string[], before: number): number | undefined {
  const starts = tokens.slice(0, before).filter(({ lower }) => lower === words[0])
  return starts.findLast(({ index }) => words.every((word, offset) => tokens[index + offset]?.lower === word))?.index
}
