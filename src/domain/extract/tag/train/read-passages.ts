import type { MarkedArticle } from './read-corpus.js'
import type { Role } from '../labels.js'

const ROLE_OF: Readonly<Record<string, Role>> = { S: 'source', C: 'cue', T: 'content' }
const MARKED = /\[([SCT])(\d*) ([^\]]*)\]/g

/**
 * Passages that are marked in their text, one a line: `[S Ana Diaz] [C denied] [T that she knew]`. Digits tell attributions apart (1 where there are none),
 * and a span with two digits belongs to both: `[S12 Ana Diaz] [C1 said] [T1 it was late] and [C2 left it at that]`. Lines that begin with "#" are remarks.
 */
export function readPassages (text: string): MarkedArticle[] {
  return text.split('\n').flatMap((line, number) => line.trim() === '' || line.startsWith('#') ? [] : [readPassage(line, `passage ${number + 1}`)])
}

function readPassage (line: string, id: string): MarkedArticle {
  const attributions = new Map<string, Record<Role, Array<[number, number]>>>()
  let text = ''
  let from = 0
  for (const { index, 0: whole, 1: letter = '', 2: numbers = '', 3: words = '' } of line.matchAll(MARKED)) {
    text += line.slice(from, index)
    const span: [number, number] = [text.length, text.length + words.length]
    for (const number of numbers === '' ? '1' : numbers) {
      const attribution = attributions.get(number) ?? { source: [], cue: [], content: [] }
      attribution[ROLE_OF[letter] ?? 'content'].push(span)
      attributions.set(number, attribution)
    }
    text += words
    from = index + whole.length
  }
  return { id, text: text + line.slice(from), attributions: [...attributions.values()] }
}
