import type { Sentence, Token } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import type { Person } from '../names/person.js'
import { groupsOf, ROLE_HEADS } from '../roles/roles.js'

/** What was done to those who go by a noun, and what they have done, as patterns of verbs. */
interface Deeds { suffered?: RegExp, done?: RegExp }

/**
 * Whom the article means by what it has told of somebody: "the defendant" is whoever was charged or pleaded, "the victim" whoever was stabbed, "the loser"
 * whoever was beaten; the last one before the place. Undefined for other nouns, and where nobody is told of so.
 */
export function byDeed (scene: Scene, { span, sentence }: SourcePlace, head: string): Person | undefined {
  const deeds = DEEDS.get(head)
  const before = deeds === undefined ? [] : scene.document.sentences.slice(0, sentence.index + 1).filter(({ part }) => part === sentence.part)
  for (const told of deeds === undefined ? [] : before.reverse()) {
    const verbs = scene.document.tokens.slice(told.from, Math.min(told.to, span.from)).filter(({ quoted }) => !quoted)
    const person = verbs.map(verb => whoseDeed(scene, told, verb, deeds ?? {})).find(person => person !== undefined && mayBe(person, head))
    if (person !== undefined) return person
  }
  return undefined
}

/** Nobody who is on trial judges, prosecutes or defends. */
const mayBe = ({ gender, roles }: Person, head: string): boolean =>
  (gender === null || (ROLE_HEADS.get(head)?.gender ?? gender) === gender) && !(COURT.test(head) && roles.some(({ group }) => JUDGING.has(group)))

const COURT = /^(?:defendant|accused|convict|offender|suspect|victim|complainant)$/
const JUDGING = groupsOf('judge lawyer sheriff spokesman')

function whoseDeed (scene: Scene, sentence: Sentence, verb: Token, { suffered, done }: Deeds): Person | undefined {
  const { tokens } = scene.document
  if (suffered?.test(verb.lower) === true) return isPassive(tokens, verb) || tokens[verb.index - 1]?.text === ',' ? subjectOf(scene, sentence, verb) : objectOf(scene, verb)
  return done?.test(`${lowerAt(tokens, verb.index - 1)} ${verb.lower}`) === true && !isPassive(tokens, verb) ? subjectOf(scene, sentence, verb) : undefined
}

const isPassive = (tokens: readonly Token[], { index }: Token): boolean =>
  BE.test(lowerAt(tokens, index - 1)) || (tokens[index - 1]?.pos === 'ADV' && BE.test(lowerAt(tokens, index - 2)))

const BE = /^(?:is|was|are|were|be|been|being|got|gets)$/

/** The last one named before the verb, whom no preposition and no "'s" makes part of something else. */
function subjectOf ({ document: { tokens }, people }: Scene, { from }: Sentence, { index }: Token): Person | undefined {
  const named = tokens.slice(from, index).flatMap(token => people.at.get(token.index) ?? [])
  // "by NAME, | who | was arrested": the one right before
  const who = tokens.slice(from, index).findLast(({ lower }) => lower === 'who')?.index ?? from
  const close = tokens.slice(who, index).every(({ text, pos }) => text !== ',' && pos !== 'PROPN') ? named.findLast(({ run }) => run.to === who || (run.to === who - 1 && tokens[run.to]?.text === ',')) : undefined
  if (close !== undefined) return close.person
  return named.findLast(({ run }) => lowerAt(tokens, run.to) !== "'s" && (run.from === from || tokens[run.from - 1]?.pos !== 'ADP'))?.person
}

/** "jailed | NAME", "stabbed the baker | NAME" */
const objectOf = ({ document: { tokens }, people }: Scene, { index }: Token): Person | undefined => {
  const next = tokens.slice(index + 1, index + 1 + NEAR)
  const end = next.findIndex(({ pos, text }) => /^(?:ADP|VERB|AUX|CCONJ)$/.test(pos) || /^[,.;:]$/.test(text))
  return (end === -1 ? next : next.slice(0, end)).flatMap(token => people.at.get(token.index) ?? [])[0]?.person
}

/** In tokens. */
const NEAR = 6

const TRIED: Deeds = {
  suffered: /^(?:jailed|imprisoned|charged|accused|convicted|sentenced|tried|acquitted|cleared|indicted|arraigned|remanded|prosecuted|arrested|detained)$/,
  done: / (?:pleaded|pled|pleads)$|(?:on|stood|stands|standing|faces|faced|awaits|awaiting) trial$/
}
const SUSPECTED: Deeds = { suffered: /^(?:arrested|detained|charged|accused|indicted|questioned|caught|held)$/ }
const HURT: Deeds = {
  suffered: /^(?:stabbed|shot|injured|hurt|wounded|attacked|assaulted|beaten|punched|kicked|hit|struck|robbed|mugged|raped|abused|bitten|burned|burnt|defrauded|scammed|kidnapped|abducted|scalded|poisoned|bullied|harassed|groped)$/
}
const RESCUED: Deeds = { suffered: /^(?:rescued|saved|pulled|freed|airlifted|winched)$/, done: / (?:survived|survives|escaped)$/ }
const BEATEN: Deeds = { suffered: /^(?:beat|beats|beaten|defeated|defeats|outpointed|thrashed|edged|overcame|ousted|eliminated)$/, done: / (?:lost|loses)$/ }
const BEATING: Deeds = { done: / (?:won|wins|beat|beats|defeated|defeats|triumphed|outpointed|thrashed|clinched|overcame)$/ }

const DEEDS: ReadonlyMap<string, Deeds> = new Map([
  ...['defendant', 'accused', 'convict', 'offender'].map(noun => [noun, TRIED] as const), ['suspect', SUSPECTED], ['victim', HURT], ['complainant', HURT],
  ['survivor', RESCUED], ['loser', BEATEN], ...['winner', 'victor', 'champion', 'medallist', 'medalist'].map(noun => [noun, BEATING] as const),
  ...['striker', 'scorer', 'goalscorer', 'forward', 'midfielder', 'winger'].map(noun => [noun, { done: / (?:scored|scores|netted|equalised|equalized|headed)$/ }] as const)
])
