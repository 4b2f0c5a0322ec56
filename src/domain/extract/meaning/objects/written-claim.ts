import type { Word } from '../../clauses/words.js'
import { isClause } from '../../clauses/is-clause.js'
import { matrixVerb } from '../../clauses/matrix-verb.js'
import { isObjectPronoun } from '../../clauses/pronouns.js'
import { CLAIM_NOUNS, FALSIFIABLE } from '../../stance/claim-nouns.js'
import { lowerAt, posAt } from '../../word-at.js'

/** "a report in the Gazette saying that | P", "an assessment which concluded that | P": what a text is told to say; undefined where none is. */
export function writtenClaim (words: readonly Word[]): readonly Word[] | undefined {
  const noun = words.findIndex(({ lower }) => CLAIM_NOUNS.has(lower) || FALSIFIABLE.has(lower) || STUDIES.test(lower))
  if (noun === -1 || !words.slice(0, noun).every(isInPhrase)) return undefined
  const verb = words.findIndex(({ lower, pos }, at) => at > noun && at <= noun + LONGEST_OWNER && pos === 'VERB' &&
    (TELLING.test(lower) || (TOLD.test(lower) && /^(?:that|which)$/.test(lowerAt(words, at - 1)))))
  if (verb === -1 || !words.slice(noun + 1, verb).every((word, at, owner) => isInPhrase(word) || at === owner.length - 1)) return undefined
  const said = words.slice(lowerAt(words, verb + 1) === 'that' && posAt(words, verb + 2) !== 'VERB' ? verb + 2 : verb + 1)
  // "polls showing | her | ahead", "a report saying it fell | was wrong" tell of the polls and of the report
  return isClause(said) && !isObjectPronoun(said[0]) && matrixVerb(said) === undefined ? said : undefined
}

/** "an article in the Sunday edition of the Gazette", in words. */
const LONGEST_OWNER = 9

const isInPhrase = ({ pos }: Word): boolean => !/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(pos)
const STUDIES = /^(?:stud(?:y|ies)|surveys?|polls?|reviews?|editorials?|columns?|rulings?|communiques?|dossiers?|declarations?)$/
const TELLING = /^(?:claim|say|alleg|suggest|stat|report|purport|conclud|show|find|warn|assert|insist|reveal|indicat|imply|argu)ing$/
const TOLD = /^(?:claim|alleg|suggest|stat|report|purport|conclud|show|warn|assert|insist|reveal|indicat|argu)(?:e?s|e?d)$|^(?:sa(?:ys|id)|found|finds|impl(?:ies|ied))$/
