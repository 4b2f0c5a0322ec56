import type { SourceKind } from '../../../../model/source.js'
import type { Document, TokenSpan } from '../../document.js'
import { findMainVerb } from '../../polarity/main-verb.js'
import { wordsOf } from '../../polarity/words.js'
import type { SourcePlace } from '../mentions/scene.js'

/** "The two firms will merge, | they said": the subject of what is said right before, where the sentence begins with it and no marks quote it. */
export function ownSubject ({ tokens }: Document, { sentence, span, contents: [said] }: SourcePlace): TokenSpan | undefined {
  const isAhead = said !== undefined && said.from === sentence.from && said.to === span.from - 1 && tokens[said.to]?.text === ','
  if (!isAhead || tokens[said.from]?.quoted === true) return undefined
  const main = findMainVerb(wordsOf(tokens.slice(said.from, said.to), ''))
  return main === undefined || main.at === main.subject ? undefined : { from: said.from + main.subject, to: said.from + main.at }
}

const KINDS: ReadonlyMap<string, ReadonlySet<SourceKind>> = new Map([
  ['it', new Set<SourceKind>(['organisation', 'government', 'publication'])], ['they', new Set<SourceKind>(['group', 'anonymous', 'government'])]
])

/** Whether the pronoun may take up such a source: "it" a body, "they" several. */
export const takesUp = (pronoun: string, { name, kind }: { name: string, kind: SourceKind }): boolean =>
  KINDS.get(pronoun)?.has(kind) === true && (pronoun === 'it' || (/(?:s|people|men|police)\b/.test(name) && !/^(?:an?|one|another) /.test(name)))
