import { isShortFor } from '../is-short-for.js'
import { affirming, isHearsay, type DraftRule, type Known, type Raised, type Said } from '../known.js'
import { hasDenial } from '../tells-denial.js'
import { isWholeSentence } from '../whole-sentence.js'
import { isPlural, nameOf, spokenBy, wordOf } from '../words-for-editors.js'
import { isBare } from './attribution-dropped.js'

/** The title states as fact what the text lays on somebody, and what is on record on somebody's word alone. */
export const headlineBare: DraftRule = ({ said }) => {
  const told = said.filter(({ span, stance }) => span.part === 'text' && stance !== null)
  return title => {
    if (title.span.part !== 'title' || title.stance !== null || hasDenial(title.span.text)) return []
    const known = told.flatMap(statement => inShort(title, statement)).find(known => isHearsay(known.provenance) && isBare(title, known))
    return known === undefined ? [] : [raise(title, known)]
  }
}

/** The claims that both are about: titles leave out so much that the text's own claim stands for theirs where the words are nearly the same. */
function inShort (title: Said, statement: Said): Known[] {
  const own = title.known.filter(({ relation }) => relation === 'same')
  const shared = statement.known.filter(({ claim, relation }) => relation === 'same' && own.some(known => known.claim.id === claim.id))
  return isShortFor(title, statement) ? [...shared, ...own, ...statement.known.filter(({ relation }) => relation === 'same')] : shared
}

function raise (said: Said, known: Known): Raised {
  const word = wordOf(affirming(known.provenance))
  if (word === undefined) return { said, about: known, message: 'The text lays this on somebody, the headline states it as fact.' }
  const behind = `${nameOf(word.by)} ${isPlural(word.by) ? 'say' : 'says'}`
  const message = `On record only on the word of ${spokenBy(word)}: the text lays it on somebody, the headline does not.`
  return { said, about: known, message, suggestion: isWholeSentence(said, known) ? `${said.span.text}, ${behind}` : undefined }
}
