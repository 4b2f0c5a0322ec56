import { lowerAt } from '../../word-at.js'
import { nameWords, spaced, word, type Word } from '../../clauses/words.js'
import { formOfBe } from '../../clauses/inflect-verb.js'

/** "himself a moderate", "himself as one", of whom a source calls so: that he is one. */
export function ofOneself ([self, ...rest]: readonly Word[], subject: string, cue: readonly Word[]): readonly Word[] | undefined {
  const judged = lowerAt(rest, 0) === 'as' ? rest.slice(1) : rest
  const copula = formOfBe({ several: self?.lower === 'themselves', past: cue.some(({ lower }) => lower.endsWith('ed')) })
  return judged.length === 0 ? undefined : [...nameWords(subject), word(copula, 'AUX'), ...spaced(judged)]
}
