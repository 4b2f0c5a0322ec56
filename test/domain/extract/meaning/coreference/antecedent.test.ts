// Whom or what "it" and "they" of a claim mean: who was told of right before, or the thing that was; and what stays open.
import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string]> = [
  // what the same source has just told of
  ['Cargo firm Veldra left. Ana Diaz insisted that the ban had not been lifted. “It has been postponed,” she said.', 'Ana Diaz: asserts "The ban has been postponed"'],
  ['Ana Diaz said the bridge was closed in May. She said it would reopen in June.', 'Ana Diaz: asserts "The bridge would reopen in June"'],
  ['Ana Diaz said the talks had failed. “They will resume in Oslo,” she added.', 'Ana Diaz: asserts "The talks will resume in Oslo"'],
  ['Tom Reed, for his part, blamed the Farmers Union. He said that it had walked out.', 'Tom Reed: asserts "The Farmers Union had walked out"'],
  // what it is or means is said of all that was told
  ['Ana Diaz said the bridge was closed in May. “It’s a disgrace,” she said.', 'Ana Diaz: asserts -'],
  ['Ana Diaz said the bridge was closed in May. “It shows what they think of farmers,” she said.', 'Ana Diaz: asserts -'],
  // somebody else’s thing, a body that was told of long before, several that may be meant
  ['The Farmers Union met in Oslo. Tom Reed fell ill. Ana Diaz said she had found a file. It was burnt on Monday, she said.', 'Ana Diaz: asserts "The file was burnt on Monday"'],
  ['Republicans lost in May. “It is destroying the country,” Ana Diaz said.', 'Ana Diaz: asserts -'],
  ['Ana Diaz said talks had failed because the ministry sent clerks. “They came to drink tea,” she said.', 'Ana Diaz: asserts -'],
  ['Witnesses were heard. They told little. Tom Reed, a baker, said he had heard six shots and that they had come from the east.', 'Tom Reed: asserts -']
]

for (const [text, expected] of ROWS) t.test(`it and they: ${text}`, async t => t.equal(said(text).at(-1), expected))
