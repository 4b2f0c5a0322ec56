import fc from 'fast-check'
import t from 'tap'
import { splitLines } from '../../src/http/split-lines.js'

async function linesOf (chunks: Uint8Array[], maxBytes = 1000): Promise<Array<{ line: number, text: string | undefined }>> {
  const source = async function * () { yield * chunks }
  const lines = []
  for await (const { line, bytes } of splitLines(source(), maxBytes)) {
    lines.push({ line, text: bytes === undefined ? undefined : Buffer.from(bytes).toString() })
  }
  return lines
}

t.test('the lines are the same wherever the stream is cut', async t => {
  await fc.assert(fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z \n🙂]{0,12}$/u)), async parts => {
    const text = parts.join('')
    const lines = await linesOf(parts.map(part => Buffer.from(part)))
    const expected = text.split('\n')
    if (expected.at(-1) === '') expected.pop()
    t.same(lines.map(({ text }) => text), expected)
    t.same(lines.map(({ line }) => line), expected.map((_, position) => position + 1))
  }))
})

t.test('a line that is too long is passed over, and the next one is read', async t => {
  t.same(await linesOf([Buffer.from('123\n1234'), Buffer.from('567890'), Buffer.from('1\n12\n'), Buffer.from('99999')], 4), [
    { line: 1, text: '123' }, { line: 2, text: undefined }, { line: 3, text: '12' }, { line: 4, text: undefined }
  ])
})
