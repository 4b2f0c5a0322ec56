import t from 'tap'
import { readLines } from '../../src/cli/read-lines.js'

const read = async (path: string, maxBytes: number) => {
  const lines = []
  for await (const { line, bytes } of readLines(path, maxBytes)) lines.push([line, bytes === undefined ? undefined : Buffer.from(bytes).toString()])
  return lines
}

t.test('numbers the lines of a file and skips the blank ones', async t => {
  const folder = t.testdir({ 'a.ndjson': '{}\n\n \t\r\n{"url":1}' })
  t.same(await read(`${folder}/a.ndjson`, 1000), [[1, '{}'], [4, '{"url":1}']])
})

t.test('keeps the number of a line that is too long, and not its bytes', async t => {
  const folder = t.testdir({ 'a.ndjson': '{"url":1}\n{}\n' })
  t.same(await read(`${folder}/a.ndjson`, 5), [[1, undefined], [2, '{}']])
})
