import type { SourceKind } from '../../../../model/source.js'
import { nounPhraseStart } from '../../find/phrases/noun-phrase-start.js'
import { isPartOfThem } from '../../find/sources/part-of-them.js'
import { sentenceAt } from '../../sentence-at.js'
import { spanOf } from '../../span-of.js'
import { textAt } from '../../word-at.js'
import type { Mention } from '../mentions/mention.js'
import { readMention } from '../mentions/read-mention.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import type { ResolvedSource } from '../names/named-source.js'
import { subjectSpan } from './subject-named.js'

/** "nine guards, | two of whom | said": two of the nine guards; undefined for other words, and where those are no source. */
export function partOfThem ({ document, people }: Scene, { span: { from, to } }: SourcePlace): ResolvedSource | undefined {
  const { tokens } = document
  if (to !== from + OF_WHOM || !isPartOfThem(tokens, from)) return undefined
  const end = textAt(tokens, from - 1) === ',' ? from - 1 : from
  const sentence = sentenceAt(document, from)
  const near = { from: nounPhraseStart(tokens, end, sentence?.from ?? 0), to: end }
  // "Four nurses were dismissed, | one of whom | said": the subject, where no noun stands right before
  const those = near.from < end || sentence === undefined ? near : subjectSpan(document, sentence)
  const mention = those === undefined || those.to > from ? undefined : readMention(document, those, people)
  const kind = mention === undefined ? undefined : kindOf(mention)
  if (kind === undefined || those === undefined) return undefined
  const name = `${textAt(tokens, from)} of ${withArticle(spanOf(document, those).text.replace(/\s+/g, ' '))}`
  return { source: { name, kind, role: null, mention: null }, person: undefined }
}

/** In tokens: "two of whom". */
const OF_WHOM = 3

/** Some of several who are not named; no part of one. */
function kindOf (mention: Mention): SourceKind | undefined {
  if (mention.form === 'name' || mention.form === 'noun') return mention.kind
  return mention.form === 'role' ? 'anonymous' : undefined
}

const withArticle = (those: string): string =>
  `${/^(?:the|these|those|his|her|its|their) /i.test(those) ? '' : 'the '}${those.slice(0, 1).toLowerCase()}${those.slice(1)}`
