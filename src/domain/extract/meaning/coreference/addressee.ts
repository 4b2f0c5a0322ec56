import type { Sentence } from '../../document.js'
import type { Scene } from '../../sources/mentions/scene.js'
import { resolveSource } from '../../sources/resolve/resolve-source.js'
import { intervieweeOf } from './interviewee.js'

/** Who is "you" in a question of an interview: whoever answers it; undefined elsewhere. */
export function addresseeOf (scene: Scene, { from }: Sentence): string | undefined {
  const { turns } = scene.document
  const asked = turns.findIndex(({ asks, said }) => asks && said.from <= from && from < said.to)
  const answer = asked === -1 ? undefined : turns.slice(asked + 1).find(({ asks }) => !asks)
  if (answer === undefined) return undefined
  const { sentence, speaker } = answer
  const resolved = intervieweeOf(scene, { form: 'turn', source: speaker }) ?? resolveSource(scene, { span: speaker, sentence, contents: [] })
  return resolved?.source.name
}
