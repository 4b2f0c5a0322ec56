/** Patterns over lower-case words with a space on either side of each: what tells that a plain statement answers somebody. */

/** Cues that answer: "retorted", "insists". */
export const RETORTING = / (?:retort|counter|repl(?:y|ie)|protest|rebut|contradict|hit|shot|fired|insist|adamant|maintain|disagree|correct)/

/** Words in a statement that put it against what others say. */
export const OPPOSED = new RegExp(' (?:contrary to |(?:despite what|whatever|no matter what) (?:\\S+ ){1,4}?(?:say|says|said|saying|claim|claims|claimed|allege|alleges) |' +
  'as (?:was|has been|had been|is being) (?:alleged|claimed|reported|suggested|rumou?red) )')

/** "as residents had alleged": whom the statement contradicts, named in it. */
export const AS_CLAIMED = / as (?:\S+ ){1,5}?(?:(?:has|have|had) )?(?:alleged|claimed|claims?|reported|suggested|suggests?|asserted|maintains?) /

/** Words around a statement that put it against what others say. */
export const CONTRADICTING = new RegExp(' (?:contradict\\w*|contrary to|otherwise|accusers?|confronted with|to the contrary|innocence|innocent|hit(?:s|ting)? back|fir(?:es|ed|ing) back|' +
  'reject\\w*|dismiss\\w*|criticism|rebut\\w*|refut\\w*|rumou?rs?|speculation|allegations?|accusations?|insinuations?|denials?|den(?:y|ies|ied|ying)|charges that|claims that|defendant|suspect) ')

/** Words around a statement that tell of somebody who is accused. */
export const ACCUSED =
  / (?:accus\w+|alleg\w+|blam(?:e|es|ed|ing)|suspected|convicted|jailed|sentenced|charged|implicated|indicted|under investigation|on trial|say|says) /

/** Words that tell of a claim or a question, about anything. */
export const RAISED: readonly RegExp[] = [
  / (?:rumou?rs?|rumou?red|speculation|alleg\w+|accus\w+|gossip|claims) /,
  / (?:asked|pressed|questioned|quizzed|challenged|confronted) (?:\S+ ){0,4}?(?:whether|if|about|on|over) /
]

/** What nobody would say who was not accused of something. */
export const EXCULPATING = new RegExp(' (?:nothing to do with|(?:had|has|have|played|took|play|take|plays|takes) no (?:\\S+ )?(?:part|role|hand|involvement|links?|ties|connections?)|' +
  "(?:not|never|n't) (?:\\S+ )?(?:involved|responsible|to blame|at fault|guilty|complicit)|(?:did|done|doing|do) nothing (?:wrong|improper|illegal|illicit|untoward)|no wrongdoing|" +
  "(?:is|was|are|were|am|'m) (?:completely |entirely |totally )?(?:innocent|blameless)) ")

/** "had not", "that she did": a clause that leaves to what went before what was or was not done. */
export const ELLIPTIC = / (?:none|neither|such) | (?:did|does|do|had|has|have|was|were|is|are|would|will|could)(?: not| n't)? $/

/** "I don't think": what somebody feels is no answer to what others claim. */
export const OPINION = / (?:do|does|did) (?:not|n't) (?:think|believe|know|understand|blame|expect|want|like|care|mind|agree|recall|see|feel|trust|support|need) /

/** Of what is to come, or only might be, nobody is accused. */
export const LATER = / (?:will|would|wo|'ll|'d|should|may|might|must|shall|cannot|can|ca|could|yet) /
