import type { FoundAttribution, Sentence, TokenSpan } from '../../document.js'
import { lowerAt } from '../../word-at.js'
import type { Scene } from '../../sources/mentions/scene.js'
import type { ResolvedSource } from '../../sources/names/named-source.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { spanOf } from '../../span-of.js'
import { CLAIM_NOUNS } from '../../stance/claim-nouns.js'
import { agrees } from './agrees.js'

/** Where what was said right before stands, and its subject. */
interface Told { place: Sentence, subject: TokenSpan | undefined }

/** "P, which it denies": of whom P tells. */
export function asideSource (scene: Scene, { source, sentence }: FoundAttribution, previous: Told | undefined): ResolvedSource | undefined {
  const { tokens } = scene.document
  const [pronoun, before] = [lowerAt(tokens, Number(source?.from)), lowerAt(tokens, Number(source?.from) - 1)]
  const isAside = source !== null && source.to === source.from + 1 && (pronoun === 'it' || pronoun === 'they') && (before === 'which' || before === 'something' || CLAIM_NOUNS.has(before) || (before === 'that' && CLAIM_NOUNS.has(lowerAt(tokens, source.from - 2))))
  if (!isAside || previous?.subject === undefined || previous.place !== sentence || previous.subject.from >= source.from) return undefined
  const subject = resolveSource(scene, { span: previous.subject, sentence, contents: [] })
  return subject !== undefined && agrees(pronoun, subject) ? { ...subject, source: { ...subject.source, mention: spanOf(scene.document, source) } } : undefined
}
