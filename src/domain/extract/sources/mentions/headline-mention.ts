import type { Document } from '../../document.js'
import { partAt } from '../../span-of.js'
import type { BodyMention } from '../names/body.js'
import { isName, type Phrase } from '../names/phrase.js'
import { BODY_HEADS } from '../roles/roles.js'
import { isCalled } from './body-meant.js'
import type { Mention } from './mention.js'

/** "Hospital denies …", "Airline NAME grounds …": headlines do without articles, and the noun that begins one has a capital without being a name. */
export function headlineMention (document: Document, { head, first }: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  if (!BODY_HEADS.has(first.lower) || partAt(document, first.index) !== 'title') return undefined
  const rest = head.slice(1)
  const name = rest.every(isName) ? rest.map(({ text }) => text).join(' ') : ''
  const known = bodies.find(body => rest.length === 0 ? isCalled(body, first.lower) : body.name === name)
  return known === undefined ? undefined : { form: 'name', name: known.name, kind: known.kind ?? 'organisation' }
}
