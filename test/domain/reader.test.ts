import t from 'tap'
import { ReaderUnavailable } from '../../src/errors.js'
import { extractAttributions } from '../../src/domain/extract/extract-attributions.js'
import { closeReader, read, READERS } from '../../src/domain/reader.js'

const SENTENCE = 'The ministry said on Monday that the bridge over the Elbe was safe, and the mayor, Ana Diaz, denied that it had ever been closed. '
const inputOf = (text: string) => ({ title: null, text, publisher: 'The Courier', publishedAt: null })

t.after(closeReader)

t.test('a thread reads what would be read here', async t => {
  const long = inputOf(SENTENCE.repeat(20))
  t.same(await read(extractAttributions, long), extractAttributions(long))
})

t.test('who asks is answered before what goes on record', async t => {
  const long = inputOf(SENTENCE.repeat(20))
  const done: string[] = []
  const reading = (name: string, forRecord: boolean) => read(extractAttributions, long, { forRecord }).then(() => { done.push(name) })
  const busy = Array.from({ length: READERS }, async () => await read(extractAttributions, long))
  await Promise.all([...busy, reading('article', true), reading('another', true), reading('draft', false), reading('match', false)])
  t.ok(done.indexOf('draft') < done.indexOf('another'), done.join())
  t.equal(done.length, 4)
})

t.test('what a thread cannot read is told of by its own error', async t => {
  const unknownTask = ({ text }: { text: string }) => text
  await t.rejects(read(unknownTask, inputOf(SENTENCE.repeat(20))), ReaderUnavailable)
})

t.test('a short text is read here', async t => {
  const unknownTask = ({ text }: { text: string }) => text.length
  t.equal(await read(unknownTask, { text: 'A few words.' }), 12)
})
