import type { Terminal } from '../../src/cli/terminal.js'

/** A terminal that remembers what was printed to it. */
export const terminalOf = (change: Partial<Terminal> = {}) => {
  const outLines: string[] = []
  const errLines: string[] = []
  const terminal: Terminal = {
    out: line => { outLines.push(line) }, err: line => { errLines.push(line) }, redraw: undefined, colour: false, columns: 80, env: {}, ...change
  }
  return { terminal, outLines, errLines }
}
