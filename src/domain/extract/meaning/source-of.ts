import type { FoundAttribution, Token, TokenSpan } from '../document.js'
import { lowerText } from '../lower-text.js'
import { lowerAt, textAt } from '../word-at.js'
import { isNonDenial } from '../../../model/stance.js'
import { isNoneOf } from '../find/sources/none-of.js'
import type { ResolvedSource } from '../sources/names/named-source.js'
import { resolveSource } from '../sources/resolve/resolve-source.js'
import { unnamedAs } from '../sources/resolve/unnamed-as.js'
import type { Scene } from '../sources/mentions/scene.js'
import { CLAIM_NOUNS } from '../stance/claim-nouns.js'
import { FALSITY } from '../stance/falsity.js'
import { classOfCue, refuses } from '../stance/read-stance.js'
import { baseOf, type CueClass } from '../stance/stance-verbs.js'
import { isVerb } from '../part-of-speech.js'

/** Who said it; undefined where the words name nobody who did: "nobody disputes it", "if the firm denies it", "would the duke deny it?". */
export function sourceOf (scene: Scene, found: FoundAttribution): ResolvedSource | undefined {
  const { source, sentence, contents, stance } = found
  if (source === null || isNobody(scene, found, source) || isRejected(scene, found, source)) return undefined
  if (isAsked(scene, found) || isSupposed(scene, found, source)) return undefined
  if (stance === undefined && isInverted(scene, found, source)) return undefined
  const resolved = resolveSource(scene, { span: source, sentence, contents, speaks: stance !== undefined || isAct(scene, found) })
  const hasSpoken = scene.spoken.slice(-2).some(({ source: { name } }) => name === resolved?.source.name)
  return hasSpoken && isAgreeing(scene, found) && isDescribed(scene, source) ? unnamedAs(scene, source, sentence.part) : resolved
}

/** "X said so. The engineer agreed.": nobody agrees with himself, whoever else the engineer is. */
const isAgreeing = ({ document: { tokens } }: Scene, { stance, cues: [cue] }: FoundAttribution): boolean =>
  stance === 'confirms' && cue !== undefined && tokens.slice(cue.from, cue.to).some(({ lower }) => /^(?:agree|concur)/.test(lower))

const isDescribed = ({ document: { tokens } }: Scene, { from, to }: TokenSpan): boolean => lowerAt(tokens, from) === 'the' && tokens.slice(from, to).every(({ pos }) => pos !== 'PROPN')

/** Whether only somebody can do what the cue tells: to show, or to suggest, is ascribed to anything. */
const isAct = ({ document }: Scene, { cues }: FoundAttribution): boolean => cues.some(({ from, to }) => {
  const cue = document.tokens.slice(from, to)
  return ANSWERING.has(classOfCue(cue)) || cue.some(word => SPEAKING.has(baseOf(word)))
})

const SPEAKING: ReadonlySet<string> = new Set(`say tell insist argue contend maintain protest swear testify reply retort counter add assure adamant warn announce complain
according accord report write announce inform notify promise pledge allege accuse claim state note observe caution comment plead confide reckon explain recall remember believe think hope fear joke quip remark lament boast brag promise vow shout scream yell cry whisper mutter sigh snap bark roar
sob stammer scoff sneer shrug laugh exclaim interject muse gush fume verdict answer response retort rejoinder blame denounce condemn criticise criticize deplore hail praise slam urge denial defence defense message refrain reaction`.split(/\s+/))

const ANSWERING: ReadonlySet<CueClass | undefined> = new Set<CueClass>(['deny', 'reject', 'confirm', 'question', 'know', 'unaware', 'address', 'respond', 'comment'])

/** "Nobody disputes that P" tells of no source; "neither side would comment" does, and "none of them would comment". */
const isNobody = ({ document }: Scene, { stance }: FoundAttribution, { from, to }: TokenSpan): boolean =>
  !(stance !== undefined && isNonDenial(stance) && isNoneOf(document.tokens, from)) && namesNobody(document.tokens.slice(from, to))

/** "Nobody", "no firm", "one" by itself; "(dismissed as) nonsense (reports that P)"; "suggestions that P (have been rejected)". */
const namesNobody = (words: readonly Token[]): boolean => (CLAIM_NOUNS.has(lowerAt(words, 0)) && lowerAt(words, 1) === 'that') || (words.length === 1 && FALSITY.has(lowerAt(words, 0))) ||
  /^(?:nobody|none|few|anyone|anybody|everyone|everybody)$/.test(lowerAt(words, 0)) || (lowerAt(words, 0) === 'one' && words.length === 1) || (lowerAt(words, 0) === 'no' && words.length < 4)

/** "Would the duke deny it?" */
const isAsked = ({ document: { tokens } }: Scene, { cues, sentence }: FoundAttribution): boolean =>
  textAt(tokens, sentence.to - 1) === '?' && cues.some(({ from, to }) => tokens[from]?.quoted === false && refuses(tokens.slice(from, to)))

/** "If the firm denies it, …", "whether the firm, Gera AG, denied it": nobody has said anything yet. */
function isSupposed ({ document: { tokens } }: Scene, { sentence, cues }: FoundAttribution, source: TokenSpan): boolean {
  const between = tokens.slice(source.to, cues[0]?.from)
  // "asked whether he had won, he said"
  if (between.some(({ pos }) => pos === 'VERB')) return false
  if (SUPPOSING.has(lowerAt(tokens, source.from - 1))) return true
  const before = tokens.slice(sentence.from, source.from)
  const opener = before.findLastIndex(({ lower }) => LEFT_OPEN.has(lower))
  // "if so, X said"
  return opener !== -1 && before.length - opener < LONGEST_OPEN && textAt(before, opener + 2) !== ',' && before.slice(opener + 1).every(word => !isVerb(word))
}

/** So many tokens may stand between "whether" and the name of whom it speaks of. */
const LONGEST_OPEN = 16

/** "| The claim | has been rejected": who is not told. */
function isRejected ({ document: { tokens } }: Scene, { form, cues: [cue] }: FoundAttribution, source: TokenSpan): boolean {
  const words = tokens.slice(cue?.from, cue?.to)
  return form === 'phrase' && cue !== undefined && source.to <= cue.from && refuses(words) && PASSIVE.test(lowerText(words))
}

const PASSIVE = /\b(?:been|being|is|was|are|were) (?:\w+ly )?\w+ed$/

/** "…, denied the report": what stands behind a word of denying is what is denied, not who denies it. */
function isInverted ({ document }: Scene, { form, cues }: FoundAttribution, source: TokenSpan): boolean {
  const [first] = cues
  return form !== 'participle' && form !== 'passive' && first !== undefined && source.from >= first.to && refuses(document.tokens.slice(first.from, first.to))
}

const LEFT_OPEN: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'whether'])
const SUPPOSING: ReadonlySet<string> = new Set([...LEFT_OPEN, 'should', 'had', 'were'])
