import type { Token } from '../../document.js'
import { describeRole, type Role } from './describe-role.js'
import { BODY_HEADS, DOCUMENT_HEADS, GROUP_HEADS, PUBLICATION_HEADS } from './roles.js'

/** A role whose noun no table has ("the glaciologist", "the dealer"), by its ending; such a role is its own group. */
export function describeAgent (phrase: readonly Token[], noun: Token): Role | undefined {
  if (!isAgent(noun.lower)) return undefined
  const stand = phrase.map(token => token === noun ? { ...token, lower: 'man' } : token)
  const role = describeRole(stand)
  return role === undefined ? undefined : { ...role, head: noun.lower, group: UNLISTED, gender: /woman$/.test(noun.lower) ? 'f' : /(?<!wo)man$/.test(noun.lower) ? 'm' : null }
}

/** Whether a noun, singular, ends like one for somebody by what he does. */
export const isAgent = (noun: string): boolean => AGENT.test(noun) && !NO_AGENTS.some(heads => heads.has(noun))

/** The group of nouns that no table has. */
export const UNLISTED = -1

const AGENT = /(?:year-old|ologist|ographer|ist|ician|eer|er|or|ian|man|woman|ant|smith|wright|keeper|holder|owner|maker)$/

/** They end so and are nobody. */
const THINGS: ReadonlySet<string> = new Set(`number letter order chapter matter paper power water river weather winter summer poster newsletter computer tower centre center chamber quarter border server
sector factor corridor error mirror motor tractor reactor sensor harbor harbour labor color terror tumor door floor offer answer other either neither another former latter cover master
tanker freighter steamer cutter trawler copper timber dinner supper shower disorder disaster register folder filter platter plant restaurant grant warrant covenant amount front
list twist mist fist tourist-board headquarter whether rather never ever after under over consumer career`.split(/\s+/))

const NO_AGENTS = [THINGS, BODY_HEADS, DOCUMENT_HEADS, GROUP_HEADS, PUBLICATION_HEADS]
