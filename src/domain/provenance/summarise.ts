import type { Attribution } from '../../model/attribution.js'
import type { Claim } from '../../model/claim.js'
import type { Origin } from '../../model/provenance.js'
import { isNonDenial, type Stance } from '../../model/stance.js'

const NON_DENIAL_WORDS: Partial<Record<Stance, string>> = {
  disclaims_knowledge: 'disclaims knowledge',
  does_not_address: 'does not address it',
  neither_confirms_nor_denies: 'neither confirms nor denies',
  declines_to_comment: 'declines to comment',
  does_not_respond: 'does not respond'
}

/** The trail in one paragraph for an editor: who states it on whose word, who denies it, who was asked and would not say. */
export function summarise ({ status, statusReason }: Pick<Claim, 'status' | 'statusReason'>, attributions: readonly Attribution[], origins: readonly Origin[]): string {
  const by = (wanted: (stance: Stance) => boolean) => attributions.filter(({ stance }) => wanted(stance))
  const articles = new Set(attributions.map(({ article }) => article.id)).size
  return [
    status === 'retracted' ? `Retracted: ${closed(statusReason ?? '')}` : '',
    articles === 0 ? 'No article on record carries it.' : `On record in ${[count(articles, 'article'), origins.length === 0 ? [] : count(origins.length, 'origin')].flat().join(', ')}.`,
    sentence('Stated by', origins.map(originWords)),
    sentence('Confirmed by', names(by(stance => stance === 'confirms'))),
    sentence('Denied by', names(by(stance => stance === 'denies'))),
    sentence('Questioned by', names(by(stance => stance === 'questions'))),
    sentence('Not denied by', nonDenials(by(isNonDenial)))
  ].filter(words => words !== '').join(' ')
}

/** Words that end like a sentence. */
const closed = (words: string): string => /[.!?]$/.test(words) ? words : `${words}.`
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
const sentence = (opening: string, words: string[]): string => words.length === 0 ? '' : `${opening} ${words.join(', ')}.`
const names = (attributions: readonly Attribution[]): string[] => [...new Set(attributions.map(({ source }) => source.name))]
const originWords = ({ name, citedBy }: Origin): string => citedBy === null ? name : `${name} (cited by ${citedBy})`

function nonDenials (attributions: readonly Attribution[]): string[] {
  return [...new Set(attributions.map(({ source, stance }) => `${source.name} (${NON_DENIAL_WORDS[stance] ?? stance})`))]
}
