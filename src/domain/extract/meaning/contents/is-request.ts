import type { Document, FoundAttribution } from '../../document.js'
import { baseOf } from '../../stance/stance-verbs.js'
import { tokensIn } from '../../span-of.js'

/**
 * "Russia requested aid": that somebody asks for something is a claim about them, whoever makes it, and nothing that they claim. In quote marks, or with a
 * clause behind it ("requested that the firm pay"), it is what they said. Likewise "Russia asked China to send it", "asked about the player"; and who
 * "threatened to resign" need not have said that she will.
 */
export function isRequest ({ tokens }: Document, { cues, contents, stance }: FoundAttribution): boolean {
  const cue = tokensIn(tokens, cues)
  const said = tokensIn(tokens, contents)
  const asks = cue.some((word, at) => baseOf(word) === 'request' || (ASKING.test(baseOf(word)) && (cue[at + 1]?.lower === 'for' || (/^(?:about|after)$/.test(cue[at + 1]?.lower ?? '') && !/^(?:whether|if|how|why|what)$/.test(said[0]?.lower ?? '')) || (at === cue.length - 1 && said[0]?.lower === 'to'))) || (baseOf(word) === 'threaten' && said[0]?.lower === 'to'))
  return stance === undefined && asks && !said.some(({ quoted }) => quoted) && tokens[(contents[0]?.from ?? 0) - 1]?.lower !== 'that'
}

const ASKING = /^(?:ask|inquire|enquire)$/
