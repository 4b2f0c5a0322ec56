/** Longer sentences are not taken apart. */
const LONGEST = 400
/** Fewer letters are no statement. */
const SHORTEST = 12

/** Of one clause: a comma inside a number ends none. */
const IN = '(?:[^,;]|,(?=\\d))'
const END = '(?:,(?!\\d)|$)'
const RELATIVE = new RegExp(`,? (?:which|who|whom|where)\\s${IN}*${END}`, 'gu')
/** ", founded in 1862,", ", the winner of the race," */
const ASIDE = new RegExp(`, (?:\\p{Ll}+(?:ed|ing)|built|born|known|made|held|set|worth|run|once|formerly|the|an?) ${IN}{1,100}${END}`, 'gu')
/** "While it rained, …" */
const LEADING = new RegExp(`^(?:while|though|although|as|when|after|before|despite|amid|in|on|at|for|with) ${IN}{3,100},(?!\\d) (?=\\p{L})`, 'iu')
/** "A report seen by the Post" */
const SEEN = /,? (?:seen|obtained|reviewed) by (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}/gu
/** A deed as a noun, with who did it: "the sale of the dredger by Moss was …" */
const NAMED_DEED = new RegExp(`^(?:the|an?) (?:alleged |reported |supposed |purported )?((?:\\p{Ll}+ ){0,2}\\p{Ll}+ of ${IN}{3,150}? (?:by|to|from) ${IN}{2,80}?) (?:is|are|was|were|has|have|had|took|came|remains?|became)\\b`, 'iu')
/** "Papers point to a payment by the port to Moss": what is told of as a noun, with who did it to whom. */
const TOLD_DEED = new RegExp(`\\b(?:point(?:s|ed|ing)? to|sp(?:eak|eaks|oke|eaking) of|talk(?:s|ed|ing)? of|tell(?:s|ing)? of|told of|show(?:s|ed|n)?|reveal(?:s|ed)?|mention(?:s|ed)?|detail(?:s|ed)?|list(?:s|ed)?|describ(?:es?|ed)|reports? of|evidence of|claims? of|accounts? of|allegations? of|proof of) (?:the |an? )(?:alleged |reported |supposed |purported )?((?:\\p{Ll}+ ){0,2}\\p{Ll}+ of ${IN}{3,150}? (?:by|to|from) ${IN}{2,120})`, 'iu')
/** "The presence of oil in the tank": the tank contained oil. */
const PRESENCE = new RegExp(`\\b(?:presence|traces?|detection|discovery) of (${IN}{3,60}?) in (${IN}{3,100}?)(?= (?:is|are|was|were|has|have|had)\\b|$)`, 'iu')
/** "The firm, which sold the dredger, …", "a firm whose pilots slept" */
const OF_WHOM = new RegExp(`(${IN}{2,80}?),? (?:which|who) (${IN}{8,200})`, 'u')
const WHOSE = new RegExp(` whose (${IN}{8,200})`, 'u')

/**
 * What a statement says less what it says beside, and what it says beside alone: a claim may stand in either. "The firm, which sold the dredger, is hiring" is
 * "the firm is hiring", and "the firm sold the dredger".
 */
export function plainer (statement: string): string[] {
  if (statement.length > LONGEST) return []
  const main = [LEADING, RELATIVE, ASIDE, SEEN].reduce((left, aside) => left.replace(aside, ' '), statement)
  const [, whom, did] = OF_WHOM.exec(statement) ?? []
  const [, contents, container] = PRESENCE.exec(statement) ?? []
  const parts = [main, contents === undefined ? undefined : `${container} contained ${contents}`, NAMED_DEED.exec(statement)?.[1], TOLD_DEED.exec(statement)?.[1], did === undefined ? undefined : `${whom} ${did}`, WHOSE.exec(statement)?.[1]]
  return [...new Set(parts.flatMap(text => tidied(text ?? '')))].filter(text => text !== statement)
}

function tidied (text: string): string[] {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  return tidy.length < SHORTEST ? [] : [tidy.charAt(0).toUpperCase() + tidy.slice(1)]
}
