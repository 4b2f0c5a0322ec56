import type { Attribution } from '../model/attribution.js'
import type { Coverage, Match } from '../model/match.js'
import { many } from './many.js'
import type { Style } from './style.js'

/** What the command reads of the answer of `POST /v1/match`. */
export interface MatchAnswer { matches: Match[], coverage: Coverage }

const dayOf = (time: string | null): string => time?.slice(0, 10) ?? 'undated   '

const chainOf = ({ source, via, through }: Attribution): string =>
  [source.name, ...via.map(({ name }) => `citing ${name}`), ...through.map(({ name }) => `through ${name}`)].join(', ')

const stanceOf = ({ stance }: Attribution, style: Style): string =>
  style(stance === 'denies' ? 'red' : stance === 'asserts' || stance === 'confirms' ? 'green' : 'yellow', stance.replaceAll('_', ' '))

const attributionLines = (attribution: Attribution, style: Style): string[] => [
  `  ${dayOf(attribution.article.publishedAt)}  ${style('bold', chainOf(attribution))}  ${stanceOf(attribution, style)}`,
  `              ${style('dim', attribution.sentence.text)}`,
  `              ${style('dim', [attribution.article.publisher, attribution.article.url].filter(part => part !== null).join(' · '))}`
]

const matchLines = ({ claim, relation, score, tier, provenance }: Match, style: Style): string[] => [
  `${style('bold', claim.text)}`,
  `  ${style('cyan', claim.status)} · ${relation} · ${tier} ${score.toFixed(2)}`,
  ...(provenance === undefined ? [] : [`  ${style('cyan', provenance.summary)}`, ...provenance.attributions.flatMap(found => attributionLines(found, style))]),
  ''
]

/** How much was searched: "no match" must never read as "true". */
export const coverageLine = ({ claims, articles, newestArticleAt }: Coverage): string =>
  `searched ${many(claims, 'claim')} of ${many(articles, 'article')}${newestArticleAt === null ? '' : `, the newest of ${dayOf(newestArticleAt)}`}`

/** The lines that `onrecord match` prints: each claim with its trail, then what was searched. */
export const renderMatches = ({ matches, coverage }: MatchAnswer, style: Style): string[] => [
  ...matches.flatMap(match => matchLines(match, style)),
  ...(matches.length === 0 ? ['Nothing on record says this or denies it.', ''] : []),
  style('dim', coverageLine(coverage))
]
