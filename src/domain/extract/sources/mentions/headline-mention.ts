import type { Document } from '../../document.js'
import { partAt } from '../../span-of.js'
import type { BodyMention } from '../names/body.js'
import type { Phrase } from '../names/phrase.js'
import { BODY_HEADS } from '../roles/roles.js'
import { isCalled } from './body-meant.js'
import type { Mention } from './mention.js'

/** "Hospital denies …": headlines do without articles, and the noun that begins one has a capital without being a name. */
export function headlineMention (document: Document, { head, first }: Phrase, bodies: readonly BodyMention[]): Mention | undefined {
  if (head.length > 1 || !BODY_HEADS.has(first.lower) || partAt(document, first.index) !== 'title') return undefined
  const known = bodies.find(body => isCalled(body, first.lower))
  return known === undefined ? undefined : { form: 'name', name: known.name, kind: known.kind ?? 'organisation' }
}
