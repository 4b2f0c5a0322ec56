import t from 'tap'
import { said } from '../../said.js'

/** What Mr Dane's words say, as far as they make a sentence. */
const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  // "that" behind a noun
  ['Mr Dane said in a letter that fares "will not rise" in May.', ['Dane: asserts not "Fares will rise in May"']],
  ['Mr Dane said in a letter that Cork "has a long history" of floods and has "made progress" since.',
    ['Dane: asserts "Cork has a long history of floods"', 'Dane: asserts "Cork has made progress since"']],
  ['“And that is good news for Cork,” Mr Dane said.', ['Dane: asserts -']],
  // no subject, or no verb of its own
  ['“Look at what happened in Cork,” Mr Dane said.', ['Dane: asserts -']],
  ['“Doesn’t mean he can’t win,” Mr Dane said.', ['Dane: asserts -']],
  ['“And two sons that are monks,” Mr Dane said.', ['Dane: asserts -']],
  ['“Look, the answer is yes,” Mr Dane said.', ['Dane: asserts "The answer is yes"']],
  ['“And painting!” Mr Dane said.', ['Dane: asserts -']],
  ['“The attack that happened today is the work of thieves,” Mr Dane said.', ['Dane: asserts "The attack that happened today is the work of thieves"']],
  ['“The sin he commits is keeping his word,” Mr Dane said.', ['Dane: asserts "The sin he commits is keeping his word"']],
  ['“Half the boats sank,” Mr Dane said.', ['Dane: asserts "Half the boats sank"']],
  ['Mr Dane warned of the damage the storm could do.', ['Dane: asserts "Dane warned of the damage the storm could do"']],
  ['Mr Dane recounted the early years, moved on to the war and ripped into the council.',
    ['Dane: asserts "Dane recounted the early years, moved on to the war and ripped into the council"']],
  ['Mr Dane rejected the notion that pressure from Cork, or greed, or even trade policy, had prompted the move.',
    ['Dane: denies "Pressure from Cork, or greed, or even trade policy, had prompted the move"']],
  ['“The shares did not rise, and he was fired,” Mr Dane said.', ['Dane: asserts not "The shares rose"']],
  ['Mr Dane said he had not heard anything to change his mind.', ['Dane: disclaims_knowledge -']],
  ['“Traders are not only fighting but winning the best race ever held,” Mr Dane said.',
    ['Dane: asserts "Traders are fighting"', 'Dane: asserts "Traders are winning the best race ever held"']],
  ['Mr Dane said the firm did not pay but instead fled.', ['Dane: asserts not "The firm paid"', 'Dane: asserts "The firm fled"']],
  ['Mr Dane said the firm should not endorse the duke and instead support the bishop.',
    ['Dane: asserts not "The firm should endorse the duke"', 'Dane: asserts "The firm should support the bishop"']],
  ['Mr Dane called the duke unfit to serve as judge.', ['Dane: asserts "The duke was unfit to serve as judge"']],
  // what a cue cuts in two
  ['“If the quay closes,” Mr Dane said, “the crew will leave.”', ['Dane: asserts "If the quay closes, the crew will leave"']],
  ['Whether the issue is fish or coal, Mr Dane added, “the quay is too small.”', ['Dane: asserts "Whether the issue is fish or coal, the quay is too small"']],
  ['“Honestly,” Mr Dane said, “the boats will sink.”', ['Dane: asserts "The boats will sink"']],
  // what somebody else gives of it
  ['“The quay is safe,” Mr Dane told aides, according to Tom Reed.', ['Dane: asserts "The quay is safe"']],
  ['“The quay is safe,” Mr Dane said, the Star reported.', ['Dane: asserts "The quay is safe"']],
  ['The council announced a step it will take to see that the quay is safe.', ['the council: asserts "The council announced a step it will take to see that the quay is safe"']],
  ['Mr Dane said the deal the firm wants to sign is near.', ['Dane: asserts "The deal the firm wants to sign is near"']],
  // of oneself, and of whom a pronoun means
  ['Mr Dane described himself as a moderate.', ['Dane: asserts "Dane was a moderate"']],
  ['Nurses described themselves as tired.', ['nurses: asserts "Nurses were tired"']],
  ['Mrs Falk met Mr Dane. He described her as a liar.', ['Dane: asserts "Falk was a liar"']],
  ['Mrs Falk met Mr Dane. She called him a liar.', ['Falk: asserts "Dane was a liar"']],
  ['The quay was sold. Mr Dane called it a mistake.', ['Dane: asserts -']],
  ['Mr Dane called her brother a liar.', ['Dane: asserts "Her brother was a liar"']],
  // the other way that it could be
  ['Mr Dane questioned whether or not the quay was safe.', ['Dane: questions "The quay was safe"']],
  ['Mr Dane doubted whether the quay was safe or not.', ['Dane: questions "The quay was safe"']],
  ['Mr Dane would not say whether or not the quay was safe.', ['Dane: declines_to_comment "The quay was safe"']]
]
for (const [text, expected] of ROWS) {
  t.test(text, async t => {
    t.same(said(text), expected)
  })
}
