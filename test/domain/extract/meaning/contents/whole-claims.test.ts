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
