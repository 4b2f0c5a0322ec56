import { Type, type Static } from 'typebox'
import type { Annotation } from '../../domain/read-annotation.js'
import { InvalidRequest } from '../../errors.js'
import { Rule, RULES } from '../../model/rule.js'
import { isLanguage } from './languages.js'

const list = (description: string) => Type.Optional(Type.String({ maxLength: 2000, description: `${description}, comma-separated` }))

/** The form of a check; fields that LanguageTool knows and we do not are taken and change nothing, as unknown ones do there. */
export const LanguageToolForm = Type.Object({
  text: Type.Optional(Type.String({ description: 'plain text; or give data', examples: ['Russia asked China for military aid.'] })),
  data: Type.Optional(Type.String({ description: 'JSON: {"annotation": [{"text": "…"}, {"markup": "<b>"}, {"markup": "<p>", "interpretAs": "\\n\\n"}]}' })),
  language: Type.Optional(Type.String({ maxLength: 35, description: 'a language code, or auto', examples: ['en-US'] })),
  offsetUnit: Type.Optional(Type.Enum(['utf16', 'codepoint'], { description: 'what offset and length count; utf16 by default, as LanguageTool does' })),
  level: Type.Optional(Type.Enum(['default', 'picky'], { description: 'picky: also what is only for information (KNOWN_CLAIM)' })),
  preferredVariants: list('variants to answer with for language=auto'),
  enabledRules: list('rules'),
  disabledRules: list('rules'),
  enabledCategories: list('categories of rules'),
  disabledCategories: list('categories of rules'),
  enabledOnly: Type.Optional(Type.String({ description: 'true: only the enabled rules and categories' })),
  apiKey: Type.Optional(Type.String({ maxLength: 500, description: 'an API key with the scope read' })),
  username: Type.Optional(Type.String({ description: 'ignored' }))
}, { $id: 'LanguageToolForm', additionalProperties: true, examples: [{ language: 'en-US', text: 'Russia asked China for military aid.' }] })
export type LanguageToolForm = Static<typeof LanguageToolForm>

export interface LanguageToolRequest {
  sent: { text: string } | { annotation: Annotation }
  language: string
  preferredVariants: string[]
  rules: Rule[]
  offsetUnit: 'utf16' | 'codepoint'
}

/** @throws {InvalidRequest} in the words of LanguageTool's own refusals. */
export function readForm (form: LanguageToolForm): LanguageToolRequest {
  const { language, offsetUnit = 'utf16' } = form
  if (language === undefined) throw new InvalidRequest('Missing \'language\' parameter, e.g. \'language=en-US\', or \'language=auto\'', '')
  if (!isLanguage(language)) throw new InvalidRequest('\'language\' is not a language code', '')
  return { sent: readText(form), language, preferredVariants: listOf(form.preferredVariants), rules: rulesOf(form), offsetUnit }
}

function readText ({ text, data }: LanguageToolForm): LanguageToolRequest['sent'] {
  if (text !== undefined && data !== undefined) throw new InvalidRequest('Set only \'text\' or \'data\' parameter, not both', '')
  if (text !== undefined) return { text }
  if (data === undefined) throw new InvalidRequest('Missing \'text\' or \'data\' parameter', '')
  return readData(parseData(data))
}

function parseData (data: string): object {
  try {
    return Object(JSON.parse(data))
  } catch {
    throw new InvalidRequest('\'data\' is not JSON', '')
  }
}

function readData (data: object): LanguageToolRequest['sent'] {
  const { text, annotation }: { text?: unknown, annotation?: unknown } = data
  if (text !== undefined && annotation !== undefined) throw new InvalidRequest('\'data\' holds \'text\' and \'annotation\'; give one of them', '')
  if (typeof text === 'string') return { text }
  if (!Array.isArray(annotation)) throw new InvalidRequest('\'data\' holds neither \'text\' nor \'annotation\'', '')
  return { annotation: annotation.map(readPart) }
}

function readPart (part: unknown): Annotation[number] {
  const { text, markup, interpretAs }: { text?: unknown, markup?: unknown, interpretAs?: unknown } = Object(part)
  if (text !== undefined && markup !== undefined) throw new InvalidRequest('a part of \'annotation\' has \'text\' and \'markup\'; give one of them', '')
  if (text !== undefined && interpretAs !== undefined) throw new InvalidRequest('\'interpretAs\' belongs to \'markup\' only', '')
  if (interpretAs !== undefined && typeof interpretAs !== 'string') throw new InvalidRequest('\'interpretAs\' is no string', '')
  if (typeof text === 'string') return { text }
  if (typeof markup === 'string') return { markup, interpretAs }
  throw new InvalidRequest('a part of \'annotation\' has neither \'text\' nor \'markup\'', '')
}

const listOf = (value = ''): string[] => value.split(',').map(one => one.trim()).filter(one => one !== '')

/** Warnings by default; what is for information only where it is asked for. */
function rulesOf (form: LanguageToolForm): Rule[] {
  const [enabled, disabled] = [namesOf(form.enabledRules, form.enabledCategories), namesOf(form.disabledRules, form.disabledCategories)]
  if (form.enabledOnly === 'true') {
    if (enabled.length === 0) throw new InvalidRequest('\'enabledOnly\' needs \'enabledRules\' or \'enabledCategories\'', '')
    return Rule.enum.filter(rule => isNamed(rule, enabled))
  }
  const byDefault = (rule: Rule) => RULES[rule].severity === 'warning' || form.level === 'picky'
  return Rule.enum.filter(rule => !isNamed(rule, disabled) && (byDefault(rule) || isNamed(rule, enabled)))
}

const namesOf = (rules: string | undefined, categories: string | undefined): string[] =>
  [...listOf(rules), ...listOf(categories)].map(name => name.toUpperCase())
const isNamed = (rule: Rule, names: readonly string[]): boolean => names.includes(rule) || names.includes(RULES[rule].category.toUpperCase())
