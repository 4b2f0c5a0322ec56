/** Longer sentences are not taken apart. */
const LONGEST = 400

/** Letters of one clause: a comma inside a number ends none. */
const IN = '(?:[^,;:]|,(?=\\d))'
/** A word that begins no clause of its own. */
const WORD = '(?!(?:is|was|are|were|ha[sd]|have|who|which|that|said|says?|told)\\b)[^\\s,;:]+'
/** Who is spoken of: a few words that begin like a name or a description, and who that is besides. */
const WHO = `((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\\p{Lu}[\\p{L}’'-]*)(?: ${WORD}){0,9}(?:, ${IN}{2,80}(?=,))?)`
/** "The inspector, who took the money, was suspended"; "it was the owner who told the crew to sail" */
const CLAUSE = new RegExp(`(?<![\\p{L}’'-])(?:[Ii]t (?:is|was) )?${WHO},? (?:who|which) (${IN}{8,200})`, 'gu')
/** "Who according to an official took the money": on whose word it is said the clause may tell in between. */
const LAID = /\b(?:according to|in the words of) (?:(?!(?:ha[sd]|is|was|took|gave)\b|\p{L}+ed\b)[^\s,]+ ){1,6}(?=\p{L})/giu

/** "A hotel in Moss: that is where the tapes were kept, two divers said", "Nine days: that is how long, according to a diver, it lasted" */
const FRONTED = new RegExp(`^(${IN}{3,80}): (?:that|this) (?:is|was) (what|where|how long)(?:, according to ${IN}{2,80},)? (${IN}{8,200})`, 'u')
const LINKS = new Map([['what', ''], ['where', 'in '], ['how long', 'for ']])

function fronted (sentence: string): string[] {
  const [, first = '', how = '', did] = FRONTED.exec(sentence) ?? []
  return did === undefined ? [] : [`${did.replace(/[\s.]+$/u, '')} ${LINKS.get(how) ?? ''}${first.charAt(0).toLowerCase()}${first.slice(1)}`]
}

/** What a sentence says in a clause about somebody whom it names besides, or instead of what it says by its first verb: each as a sentence. */
export function saidBeside (sentence: string): string[] {
  if (sentence.length > LONGEST) return []
  const clauses = Array.from(sentence.replace(LAID, '').matchAll(CLAUSE), ([, who = '', did = '']) => {
    const apposed = who.includes(',') ? ',' : ''
    return `${who.charAt(0).toUpperCase()}${who.slice(1)}${apposed} ${did.replace(/[\s.]+$/u, '')}`
  })
  return [...clauses, ...fronted(sentence)]
}
