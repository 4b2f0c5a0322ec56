import type { Terminal } from './terminal.js'

/** One of `onrecord …`: `usage` and `help` are what `--help` prints, `summary` its line in the list. */
export interface Command {
  usage: string
  summary: string
  help: string
  /** @returns the exit code. */
  run: (args: string[], terminal: Terminal) => Promise<number>
}
