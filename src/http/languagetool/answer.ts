import { Type, type Static } from 'typebox'
import type { DraftAnswer } from '../../domain/check-draft.js'
import { ENGINE_VERSION } from '../../domain/engine-version.js'
import type { Finding } from '../../model/finding.js'
import { RULES } from '../../model/rule.js'
import { languageCode, languageName } from './languages.js'
import type { LanguageToolRequest } from './request.js'

const shape = { additionalProperties: false }
const Software = Type.Object({
  name: Type.String(), version: Type.String(), buildDate: Type.String(), apiVersion: Type.Integer(), premium: Type.Boolean(), status: Type.String()
}, shape)
const Replacement = Type.Object({ value: Type.String() }, shape)
const RuleShown = Type.Object({
  id: Type.String(),
  description: Type.String(),
  issueType: Type.String({ description: 'grammar for warnings, other for the rest: what clients show, while they drop "style" and the like' }),
  category: Type.Object({ id: Type.String(), name: Type.String() }, shape),
  isPremium: Type.Boolean()
}, shape)

const LanguageToolMatch = Type.Object({
  message: Type.String(),
  shortMessage: Type.String(),
  replacements: Type.Array(Replacement),
  offset: Type.Integer({ description: 'over text and markup, in offsetUnit' }),
  length: Type.Integer(),
  context: Type.Object({ text: Type.String(), offset: Type.Integer(), length: Type.Integer() }, shape),
  sentence: Type.String(),
  type: Type.Object({ typeName: Type.String() }, shape),
  rule: RuleShown,
  ignoreForIncompleteSentence: Type.Boolean(),
  contextForSureMatch: Type.Integer()
}, shape)

export const LanguageToolInfo = Type.Object({ software: Software }, { $id: 'LanguageToolInfo', ...shape })

export const LanguageToolAnswer = Type.Object({
  software: Software,
  warnings: Type.Object({ incompleteResults: Type.Boolean() }, shape),
  language: Type.Object({
    name: Type.String(),
    code: Type.String(),
    detectedLanguage: Type.Object({ name: Type.String(), code: Type.String(), confidence: Type.Number(), source: Type.String() }, shape)
  }, shape),
  matches: Type.Array(LanguageToolMatch),
  sentenceRanges: Type.Array(Type.Array(Type.Integer())),
  extendedSentenceRanges: Type.Array(Type.Object({
    from: Type.Integer(),
    to: Type.Integer(),
    detectedLanguages: Type.Array(Type.Object({ language: Type.String(), rate: Type.Number({ description: '0 to 1' }) }, shape))
  }, shape))
}, { $id: 'LanguageToolAnswer', ...shape, description: 'LanguageTool\'s answer to a check.' })
export type LanguageToolAnswer = Static<typeof LanguageToolAnswer>

export const SOFTWARE: Static<typeof Software> =
  { name: 'On Record', version: ENGINE_VERSION, buildDate: '', apiVersion: 1, premium: false, status: '' }

/** Characters shown before and after a finding. */
const CONTEXT = 40

/**
 * The findings as LanguageTool would have them.
 *
 * @param sent text and markup put together, in which the findings' offsets count UTF-16 code units.
 * @param count turns an offset in UTF-16 code units of `sent` into one in the unit that was asked for.
 */
export function answerOf ({ findings, language, sentences }: DraftAnswer, request: LanguageToolRequest, { sent, count }: Sent): LanguageToolAnswer {
  const code = languageCode(request.language, language, request.preferredVariants)
  const detectedLanguage = detected(language)
  const ranges = sentences.map(({ start, end }) => [count(start), count(end)] as const)
  const detectedLanguages = [{ language: detectedLanguage.code, rate: detectedLanguage.confidence }]
  return {
    software: SOFTWARE,
    warnings: { incompleteResults: false },
    language: { name: languageName(code), code, detectedLanguage },
    matches: findings.map(finding => matchOf(finding, { sent, count })),
    sentenceRanges: ranges.map(range => [...range]),
    extendedSentenceRanges: ranges.map(([from, to]) => ({ from, to, detectedLanguages }))
  }
}

interface Sent { sent: string, count: (offset: number) => number }

function detected (language: string): LanguageToolAnswer['language']['detectedLanguage'] {
  const found = language === 'und' ? { code: 'en-US', confidence: 0 } : { code: language, confidence: 1 }
  return { name: languageName(found.code), ...found, source: 'onrecord' }
}

function matchOf (finding: Finding, { sent, count }: Sent): LanguageToolAnswer['matches'][number] {
  const { rule, message, start, end, suggestion, sentence } = finding
  const { title, description, category, severity } = RULES[rule]
  const [from, to] = [onCharacter(sent, start - CONTEXT), onCharacter(sent, end + CONTEXT)]
  return {
    message,
    shortMessage: title,
    replacements: suggestion === undefined ? [] : [{ value: suggestion }],
    offset: count(start),
    length: count(end) - count(start),
    context: { text: sent.slice(from, to), offset: count(start) - count(from), length: count(end) - count(start) },
    sentence: sentence.text,
    type: { typeName: 'Other' },
    rule: {
      id: rule,
      description,
      issueType: severity === 'warning' ? 'grammar' : 'other',
      category: { id: category.toUpperCase(), name: `On record: ${category}` },
      isPremium: false
    },
    ignoreForIncompleteSentence: false,
    contextForSureMatch: 0
  }
}

/** An offset within the text that cuts no surrogate pair. */
function onCharacter (text: string, offset: number): number {
  const within = Math.min(text.length, Math.max(0, offset))
  return /^[\uDC00-\uDFFF]/.test(text.charAt(within)) ? within - 1 : within
}
