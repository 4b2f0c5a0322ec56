import type { Sentence } from '../../document.js'
import { isNoun } from '../../part-of-speech.js'
import { wordAt } from '../../word-at.js'
import type { Page } from '../page.js'
import { nounPhraseStart } from '../phrases/noun-phrase-start.js'
import { isFiniteVerb, isSpeechEvent, words } from '../word-classes.js'
import type { CueGroup } from './cue-group.js'
import { placedCue, type PlacedCue } from './placed-cue.js'

/** What is written or shown to many, and says something itself. */
export const TEXTS = words('posts tweets letters memos emails reports messages articles stories story video videos clip clips leaflet leaflets flyer flyers poster posters banner banners sign signs image images photo photos caption captions meme memes placard placards website websites')

/** What is put down in writing or on film by those who looked into something. */
const FINDINGS = words('assessment assessments documentary documentaries dossier dossiers declaration declarations study studies communique letter document editorial editorials advert adverts review reviews analysis ruling rulings')

/**
 * "A post on Facebook | claiming that P | was shared", "The judge cited her letter | denying that P": the text says it, and nobody who only read it.
 * Whoever issues one says what it says.
 */
export function placeTold ({ tokens }: Page, { from: floor }: Sentence, group: CueGroup): PlacedCue | undefined {
  const from = behindVerb(tokens, nounPhraseStart(tokens, group.from, floor), group.from)
  const tail = tokens.slice(from, group.from).findIndex(({ pos }) => pos === 'ADP')
  const head = wordAt(tokens, tail > 0 ? from + tail - 1 : group.from - 1)
  const isText = isSpeechEvent(head) || TEXTS.has(head.lower) || FINDINGS.has(head.lower)
  const isFirst = wordAt(tokens, from - 1).pos !== 'ADP' && !tokens.slice(floor, group.from).some(({ index }) => isFiniteVerb(tokens, index))
  const { pos, lower } = wordAt(tokens, from - 1)
  const isReceived = pos === 'VERB' ? !ISSUED.test(lower) : ABOUT.test(lower)
  return isText && (isFirst || isReceived) ? placedCue(group, { from, to: group.from }, { form: 'participle', placement: 'relative' }) : undefined
}

/** "The firm | planted | newspaper articles": a past is taken for a participle there. */
function behindVerb (tokens: Page['tokens'], from: number, to: number): number {
  const verb = tokens.slice(from, to).findLast(({ pos, index }) => pos === 'VERB' && isNoun(tokens[index - 1]) && isNoun(tokens[index + 1]))
  return verb === undefined ? from : verb.index + 1
}

/** What whoever has something to say does with a text. */
const ISSUED = /^(?:plant|issu|releas|publish|post|sign|tweet|retweet|shar|circulat|distribut|draft|penn|fil|deliver|record|mail|e-?mail|air|hand|submit+|upload|form)(?:e|es|s|ed|ing)?$|^(?:g[ai]ve|given|giving|sent|sends?|sending|wr(?:ote|itten|ites?|iting)|ma[dk]e|making|put|left|read|held|ran|sp(?:oke|read))$/

/** "commented | on | a report", "replied to a letter"; "in a statement" is one's own. */
const ABOUT = /^(?:on|to|about|over|at|against|after)$/
