import { scanEntities } from '../../../lexicon/scan-entities.js'
import type { Token } from '../../document.js'
import { lowerText } from '../../lower-text.js'
import type { Scene, SourcePlace } from '../mentions/scene.js'
import type { Brought } from './brought.js'

/**
 * "Talks between Peru, Chile and Bolivia", "the leaders of Greece and Turkey": states that sentences before a place name side by side; besides, the only two of
 * the sentence right before, and of the title.
 */
export function statesTogether ({ document: { tokens, sentences } }: Scene, { sentence }: Pick<SourcePlace, 'sentence'>): Brought[] {
  const before = sentences.slice(Math.max(0, sentence.index - REACH), sentence.index)
  const listed = before.flatMap(({ from, to }) => listsOf(statesIn(tokens.slice(from, to))))
  const all = sentences.filter(({ part, index }) => part === 'title' && index < sentence.index).flatMap(({ from, to }) => statesIn(tokens.slice(from, to)))
  const near = before.slice(-1).flatMap(({ from, to }) => statesIn(tokens.slice(from, to)))
  return [...pairOf(all, -1), ...pairOf(near, near[0]?.at ?? -1), ...listed]
}

/** Two that are all. */
function pairOf (states: readonly State[], at: number): Brought[] {
  const distinct = states.filter(({ id }, index) => index === states.findIndex(other => other.id === id))
  return distinct.length === 2 ? [broughtAs(distinct, at)] : []
}

/** In sentences. */
const REACH = 30

/** A state by its own name, where it stands, and what stands between it and the state before. */
interface State { id: string, text: string, at: number, joint: string }

function statesIn (words: readonly Token[]): State[] {
  const found = scanEntities(words.map(({ text }) => text)).filter(({ entity: { kind, form } }) => kind === 'country' && form === 'name')
  return found.map(({ entity, from, to }, index) => ({
    id: entity.id,
    text: words.slice(from, to).map(({ text }) => text).join(' '),
    at: words[from]?.index ?? 0,
    joint: index === 0 ? '' : lowerText(words.slice(found[index - 1]?.to, from))
  }))
}

/** Runs that end with "and". */
function listsOf (states: readonly State[]): Brought[] {
  return states.flatMap(({ joint, at }, last) => {
    if (!/^(?:, )?and$/.test(joint)) return []
    let first = last - 1
    while (states[first]?.joint === ',') first--
    return [broughtAs(states.slice(first, last + 1), at)]
  })
}

function broughtAs (states: readonly State[], at: number): Brought {
  const names = states.map(({ text }) => text)
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
  return { count: names.length, noun: undefined, told: [], at, source: { name, kind: 'group', role: null, mention: null }, runs: [] }
}
