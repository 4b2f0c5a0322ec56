import type { Terminal } from './terminal.js'

/** A standard stream, as far as a terminal needs it. */
interface Output { isTTY?: boolean, columns?: number, write: (text: string) => unknown }

const wipe = '\r\u001b[K'

/** The terminal over standard streams: in colour where the output is one and NO_COLOR is not set, drawing where errors go to one. */
export const streamTerminal = ({ stdout, stderr, env }: { stdout: Output, stderr: Output, env: Terminal['env'] }): Terminal => ({
  out: line => { stdout.write(`${line}\n`) },
  err: line => { stderr.write(`${stderr.isTTY === true ? wipe : ''}${line}\n`) },
  redraw: stderr.isTTY === true ? line => { stderr.write(`${wipe}${line}`) } : undefined,
  colour: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '',
  columns: stderr.columns === 0 ? 80 : stderr.columns ?? 80,
  env
})
