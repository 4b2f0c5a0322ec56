import type { Finding } from '../model/finding.js'
import type { Coverage } from '../model/match.js'
import { many } from './many.js'
import { coverageLine } from './render-matches.js'
import type { Style } from './style.js'

/** What the command reads of the answer of `POST /v1/drafts/check`. */
export interface CheckAnswer { findings: Finding[], coverage: Coverage }

/** The draft as it was sent; offsets of the findings are UTF-16 code units in it. */
export interface Draft { path: string, title: string, text: string }

/** `file:line:column`, both from 1, as editors jump to it. */
const placeOf = ({ part, start }: Finding, { path, text }: Draft): string => {
  if (part === 'title') return `${path}:title:${start + 1}`
  const before = text.slice(0, start)
  return `${path}:${before.split('\n').length}:${start - before.lastIndexOf('\n')}`
}

const findingLines = (finding: Finding, draft: Draft, style: Style): string[] => [
  `${style('bold', placeOf(finding, draft))}  ${style(finding.severity === 'warning' ? 'red' : 'cyan', finding.severity)}  ${finding.rule}`,
  `  ${style('dim', draft[finding.part].slice(finding.start, finding.end))}`,
  `  ${style('bold', finding.message)}`,
  ...(finding.suggestion === undefined ? [] : [`  ${style('green', finding.suggestion)}`]),
  ''
]

/** The lines that `onrecord check` prints: each finding at its place, then their number and what was searched. */
export const renderFindings = ({ findings, coverage }: CheckAnswer, draft: Draft, style: Style): string[] => {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return [
    ...findings.flatMap(finding => findingLines(finding, draft, style)),
    `${many(warnings, 'warning')}, ${many(findings.length - warnings, 'note')}; ${style('dim', coverageLine(coverage))}`
  ]
}
