/** What a command may touch of the outside: `src/cli.ts` makes it from the process, tests make their own. */
export interface Terminal {
  /** A line of the answer itself. */
  out: (line: string) => void
  /** A line about the work: where the record is, what failed. */
  err: (line: string) => void
  /** Redraws one line in place, without ending it; '' wipes it. Absent where nobody watches: plain lines are printed instead. */
  redraw: ((line: string) => void) | undefined
  colour: boolean
  /** Width in characters. */
  columns: number
  env: Record<string, string | undefined>
}

/** A command failed in a way that its caller understands; the message is all that is printed. */
export class CommandFailed extends Error {
  /** 1: the work failed; 2: the command was called wrongly. */
  constructor (message: string, readonly exitCode: 1 | 2 = 1, options?: ErrorOptions) { super(message, options) }
}
