import t from 'tap'
import { getText, isHtml } from '../../src/cli/get-text.js'
import { CommandFailed } from '../../src/cli/terminal.js'

t.test('reads UTF-8 without its byte order mark', async t => {
  const folder = t.testdir({ 'a.txt': '\ufeffThe mayor – resigned.' })
  t.equal(await getText(`${folder}/a.txt`), 'The mayor – resigned.')
})

t.test('refuses other encodings rather than garble them', async t => {
  const folder = t.testdir({ 'a.txt': Buffer.from([0x66, 0xfc, 0x72]) })
  await t.rejects(getText(`${folder}/a.txt`), { message: `${folder}/a.txt is not UTF-8`, exitCode: 1 })
})

t.test('says which file is not there', async t => {
  await t.rejects(getText('/nowhere/a.txt'), new CommandFailed('/nowhere/a.txt cannot be read'))
})

t.test('knows HTML by the name', async t => {
  t.same(['a.html', 'a.HTM', 'a.xhtml', 'a.txt', 'html'].map(isHtml), [true, true, true, false, false])
})
