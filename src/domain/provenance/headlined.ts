import type { Attribution } from '../../model/attribution.js'
import type { Origin } from '../../model/provenance.js'
import { bareWords } from './voice-of.js'

export interface Root extends Pick<Origin, 'sourceId' | 'name' | 'kind' | 'named' | 'citedBy'> {}
interface Rooted { attribution: Attribution, root: Root }

/** A headline speaks of those whom its story calls by more words: its "sources" are the story's "three people", its "army" is the "Nigerian army". */
export function headlined (rooted: readonly Rooted[]): Rooted[] {
  const stories = rooted.filter(({ attribution }) => !isTitle(attribution))
  return rooted.map(one => isTitle(one.attribution) ? { ...one, root: stories.find(story => isTold(one, story))?.root ?? one.root } : one)
}

const isTitle = ({ sentence }: Attribution): boolean => sentence.part === 'title'

function isTold (title: Rooted, story: Rooted): boolean {
  if (title.attribution.article.id !== story.attribution.article.id || title.root.kind !== story.root.kind) return false
  const [words, others] = [title, story].map(({ root }) => bareWords(root.name).split(' '))
  return title.root.kind === 'anonymous' || words?.every(word => others?.includes(word)) === true
}
