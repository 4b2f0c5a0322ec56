import t from 'tap'
import { said } from '../../said.js'

const ROWS: ReadonlyArray<readonly [string, string[]]> = [
  ['Police said they do not believe Ola Wick was drunk.', ['police: asserts not "Ola Wick was drunk"']],
  ['Mayor Ana Ruiz said she did not think that the bridge would close.', ['Ana Ruiz: asserts not "The bridge would close"']],
  ['Chief Ida Moe told reporters she did not believe the port was mined.', ['Ida Moe: asserts not "The port was mined"']],
  ['Chief Ida Moe said she does not expect that the port will reopen.', ['Ida Moe: asserts not "The port will reopen"']],
  ['Chief Ida Moe said she does not expect the port to reopen.', ['Ida Moe: asserts not "The port will reopen"']],
  ['Chief Ida Moe said that she no longer believed that the bridge was safe.', ['Ida Moe: asserts not "The bridge was safe"']],
  ['Ida Moe no longer believes that the bridge is safe.', ['Ida Moe: asserts not "The bridge is safe"']],
  ['Ida Moe said that she had never believed that the bridge was safe.', ['Ida Moe: asserts not "The bridge was safe"']],
  ['Ida Moe said she did not feel that the bridge was safe.', ['Ida Moe: asserts not "The bridge was safe"']],
  ['The army said it did not believe that the market was hit.', ['the army: asserts not "The market was hit"']],
  ['“I do not think the bridge is safe,” Ida Moe said.', ['Ida Moe: asserts not "The bridge is safe"']],
  ['“We do not believe the port was mined,” Chief Ida Moe said.', ['Ida Moe: asserts not "The port was mined"']],
  ['“I don’t believe I have ever met her,” Tom Reed said.', ['Tom Reed: asserts not "Tom Reed has met her"']],
  ['Ida Moe admitted she did not believe that the bridge was safe.', ['Ida Moe: asserts not "The bridge was safe"']],
  ['Ida Moe said she did not think that the bridge was not safe.', ['Ida Moe: asserts "The bridge was safe"']],
  ['Police said they do not believe Ola Wick was drunk and that he had slept.', ['police: asserts not "Ola Wick was drunk"', 'police: asserts "Ola Wick had slept"']],
  ['Ida Moe said she did not think the bridge was safe but would let lorries cross.', ['Ida Moe: asserts not "The bridge was safe"']],
  // what others believe they say
  ['Ida Moe said the mayor did not believe that the bridge was safe.', ['Ida Moe: asserts not "The mayor believed that the bridge was safe"', 'the mayor: asserts not "The bridge was safe"']],
  // something else is said of oneself
  ['Ida Moe could not believe that the bridge was closed.', []],
  ['Ida Moe said she could not believe that the bridge was closed.', ['Ida Moe: asserts not "Ida Moe could believe that the bridge was closed"']],
  ['Ida Moe said she did not think of the bridge.', ['Ida Moe: asserts not "Ida Moe thought of the bridge"']],
  ['Ida Moe said she did not believe the mayor.', ['Ida Moe: asserts not "Ida Moe believed the mayor"']],
  ['Ida Moe said she did not believe the claim that the bridge was safe.', ['Ida Moe: asserts not "Ida Moe believed the claim that the bridge was safe"']],
  ['Ida Moe said she did not necessarily think that the bridge was safe.', ['Ida Moe: asserts not "Ida Moe necessarily thought that the bridge was safe"']],
  ['“I don’t think it’s rocket science,” Tom Reed said.', ['Tom Reed: asserts not "Tom Reed thinks it’s rocket science"']],
  // no statement that it is so
  ['Ida Moe said she could not promise that the bridge was safe.', ['Ida Moe: asserts not "Ida Moe could promise that the bridge was safe"']],
  ['Ida Moe said she could not guarantee that the bridge was safe.', ['Ida Moe: asserts not "Ida Moe could guarantee that the bridge was safe"']],
  ['Ida Moe said she hoped that the bridge was safe.', ['Ida Moe: asserts "Ida Moe hoped that the bridge was safe"']],
  ['Ida Moe hoped that the bridge was safe.', ['Ida Moe: asserts "Ida Moe hoped that the bridge was safe"']],
  ['Ida Moe hopes the bridge will hold.', ['Ida Moe: asserts "Ida Moe hopes that the bridge will hold"']],
  ['Ida Moe fears that the bridge will fall.', ['Ida Moe: asserts "The bridge will fall"']],
  ['Ida Moe doubts very much that the bridge is safe.', ['Ida Moe: questions "The bridge is safe"']],
  ['Ida Moe said she doubted very much whether the bridge was safe.', ['Ida Moe: questions "The bridge was safe"']],
  // how often it was said
  ['Vostria has said many times that it will never leave the pact.', ['Vostria: asserts not "Vostria will leave the pact"']],
  ['Vostria has said time and again that it will leave the pact.', ['Vostria: asserts "Vostria will leave the pact"']],
  ['Vostria has told the court several times before that it will leave the pact.', ['Vostria: asserts "Vostria will leave the pact"']],
  ['Vostria said three times the price was paid.', ['Vostria: asserts "Three times the price was paid"']],
  ['Vostria said many times were hard.', ['Vostria: asserts "Many times were hard"']]
]
for (const [text, expected] of ROWS) t.test(`reads: ${text}`, async t => t.same(said(text), expected))
