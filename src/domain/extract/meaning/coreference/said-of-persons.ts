import { lowerAt } from '../../word-at.js'
import type { Word } from '../../clauses/words.js'
import { predicateOf } from './predicate-of.js'

/** Whether it has been done by those whom the police tell of: "they had thrown stones", and not "they had found drugs". */
export function isDoneByOthers (words: readonly Word[], at: number): boolean {
  const verb = words[predicateOf(words, at).to]
  const isPast = /^(?:had|were)$/.test(lowerAt(words, at + 1)) || words[at + 1]?.lower !== words[at + 1]?.lemma
  return isPast && verb?.pos === 'VERB' && !lowerAt(words, at + 1).startsWith('w') && !POLICE_DO.has(verb.lemma)
}

const POLICE_DO: ReadonlySet<string> = new Set(`find seize arrest detain search receive get call use fire shoot chase stop question open launch appeal believe take recover close send respond identify evacuate charge
have do make say tell see hear ask know think suspect confirm warn try begin start investigate interview speak talk rescue trace intercept raid return issue hand impound order follow defuse disperse remove secure cordon foil prevent
learn notify inform increase step block set bring help need come go give put raise end break contact check examine review reach free deploy exchange kill wound injure hold carry track locate discover dismantle break`.split(/\s+/))

/**
 * Whether what is said of "they" or "he" at `at` is what becomes of people of whom the police or an official tells: "they had been missing for a week", "he
 * was released on bail", and not "they had been called at nine".
 */
export function isSaidOfPersons (words: readonly Word[], at: number): boolean {
  const { to, isState } = predicateOf(words, at)
  const { lower = '', lemma = '' } = words[to] ?? {}
  return isState ? STATES.has(lower) || UNDERGONE.has(lemma) : SUFFERED.has(lemma) || /^(?:lost consciousness|broke \w+)/.test(`${lower} ${lowerAt(words, to + 1)}`)
}

const STATES: ReadonlySet<string> = new Set(`missing dead alive armed unarmed drunk asleep unharmed unhurt naked unconscious conscious sober stable critical homeless trapped stranded lost aged related married
wanted known hungry pregnant masked hooded handcuffed`.split(/\s+/))
const UNDERGONE: ReadonlySet<string> = new Set(`arrest detain charge release free hold question treat identify kill find sentence convict acquit bury sack hire deport fly take wound injure hurt stab beat rape shoot bail
remand jail imprison hospitalise hospitalize admit discharge execute hang extradite suspect evacuate rescue strand trap drown poison infect kidnap abduct`.split(/\s+/))
const SUFFERED: ReadonlySet<string> = new Set('die drown starve suffocate faint collapse bleed survive recover flee escape surrender plead face appear'.split(' '))
