import type { ExtractedSource } from '../../../../model/source.js'
import { sourceKey } from '../../sources/names/source-key.js'

/** Whether who answers is who spoke, speaks for them ("Tarn's office", of Tarn), or is the one whom they are by their role ("a commissioner"). */
export function isSide (spoke: ExtractedSource, answers: ExtractedSource): boolean {
  if (sourceKey(spoke.name) === sourceKey(answers.name)) return true
  const [owner, served] = answers.name.split(/['’]s /)
  const isMouthpiece = served !== undefined && owner !== undefined && lastWord(owner) === lastWord(spoke.name.split(/ (?:at|of|in|for|from|with|to) /)[0] ?? '')
  const unnamed = spoke.kind === 'anonymous' && /^(?:an?|one) /.test(spoke.name)
  return isMouthpiece || (unnamed && answers.role !== null && lastWord(answers.role) === lastWord(spoke.name))
}

const lastWord = (name: string): string | undefined => name.toLowerCase().split(' ').at(-1)
