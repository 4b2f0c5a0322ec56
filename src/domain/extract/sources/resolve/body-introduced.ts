import type { ExtractedSource } from '../../../../model/source.js'
import type { Document, Sentence } from '../../document.js'
import { bodiesOf } from '../mentions/find-bodies.js'
import { COMPANY_WORDS } from '../names/body-words.js'
import { isLead } from './introduced-next.js'
import { FALSITY } from '../../stance/falsity.js'
import { baseOf, classOf, type CueClass } from '../../stance/stance-verbs.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import { takeUntil } from '../../take-until.js'

/**
 * "The country's biggest dairy said …": the body with whose name the next sentence of the first paragraph, or else the second paragraph, begins, where it
 * has not been named before.
 */
export function bodyIntroduced ({ document, people }: Scene, { sentence }: SourcePlace, head: string): ExtractedSource | undefined {
  if (sentence.part !== 'text' || !isLead(document, sentence.paragraph)) return undefined
  const bodies = bodiesOf(document, people)
  const begins = ({ from }: Sentence) => bodies.find(body => body.from === from || body.from === from + 1)
  const body = nextOf(document, sentence).flatMap(next => begins(next) ?? [])[0]
  if (body === undefined || isOtherwise(body.name, head) || bodies.some(({ name, from }) => name === body.name && from < body.from)) return undefined
  return { name: body.name, kind: body.kind ?? 'organisation', role: null, mention: null }
}

/** "The union said so. Dunnes Ltd …": no firm is a union. */
const isOtherwise = (name: string, head: string): boolean => NO_FIRMS.has(head) && COMPANY_WORDS.has(name.toLowerCase().split(' ').at(-1) ?? '')
const NO_FIRMS: ReadonlySet<string> = new Set(`union party court tribunal ministry government council charity club hospital school university church museum parish regulator
watchdog committee commission`.split(/\s+/))

/** The sentence behind, and the first of the next paragraph. */
function nextOf (document: Document, { index, paragraph }: Sentence): Sentence[] {
  const later = document.sentences.slice(index + 1)
  const next = [later[0], later.find(sentence => sentence.paragraph > paragraph)].filter(sentence => sentence !== undefined)
  return next.filter(sentence => sentence.paragraph > paragraph || !answers(document, sentence))
}

/** "The ministry denied it. NAME disagreed.", "The club is broke, it says. NAME said it would help.": whoever answers, or speaks next, is somebody else. */
const answers = ({ tokens }: Document, { from, to }: Sentence): boolean =>
  takeUntil(tokens.slice(from, to), ({ text }) => text === ',').some(token => SPEAKING.has(baseOf(token))) ||
  tokens.slice(from, to).some(token => ANSWERING.has(classOf(baseOf(token))) || FALSITY.has(token.lower) || /^(?:disagree|denial)/.test(token.lower))

const SPEAKING: ReadonlySet<string> = new Set(['say', 'tell', 'call', 'add', 'insist', 'argue', 'warn', 'claim'])
const ANSWERING: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['deny', 'reject', 'disown', 'confirm', 'question', 'address', 'respond', 'comment'])
