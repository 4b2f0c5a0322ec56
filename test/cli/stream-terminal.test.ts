import t from 'tap'
import { streamTerminal } from '../../src/cli/stream-terminal.js'

const outputs = (isTTY?: boolean) => {
  const written: string[] = []
  const write = (text: string) => { written.push(text) }
  const streams = isTTY === undefined ? { stdout: { write }, stderr: { write } } : { stdout: { write, isTTY }, stderr: { write, isTTY, columns: 120 } }
  return { written, streams }
}

t.test('writes plain lines where nobody watches', async t => {
  const { written, streams } = outputs()
  const terminal = streamTerminal({ ...streams, env: {} })
  terminal.out('an answer')
  terminal.err('a note')
  t.same(written, ['an answer\n', 'a note\n'])
  t.match(terminal, { colour: false, columns: 80 })
  t.equal(terminal.redraw, undefined)
})

t.test('draws in place and in colour on a terminal, with notes above what is drawn', async t => {
  const { written, streams } = outputs(true)
  const terminal = streamTerminal({ ...streams, env: {} })
  terminal.redraw?.('half')
  terminal.err('a note')
  t.same(written, ['\r\u001b[Khalf', '\r\u001b[Ka note\n'])
  t.match(terminal, { colour: true, columns: 120 })
})

t.test('minds not a terminal that does not know its width', async t => {
  const { streams: { stdout } } = outputs(true)
  t.equal(streamTerminal({ stdout, stderr: { ...stdout, columns: 0 }, env: {} }).columns, 80)
})

t.test('keeps off colour where NO_COLOR is set, and minds not an empty one', async t => {
  t.equal(streamTerminal({ ...outputs(true).streams, env: { NO_COLOR: '1' } }).colour, false)
  t.equal(streamTerminal({ ...outputs(true).streams, env: { NO_COLOR: '' } }).colour, true)
})
