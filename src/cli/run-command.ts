import { readFileSync } from 'node:fs'
import { ServiceError } from '../errors.js'
import { InvalidConfig } from '../load-config.js'
import { checkCommand } from './check.js'
import type { Command } from './command.js'
import { importCommand } from './import.js'
import { keysCommand } from './keys.js'
import { matchCommand } from './match.js'
import { migrateCommand } from './migrate.js'
import { serveCommand } from './serve.js'
import { trainCommand } from './train.js'
import { CommandFailed, type Terminal } from './terminal.js'

const commands = new Map<string, Command>([
  ['serve', serveCommand], ['migrate', migrateCommand], ['import', importCommand], ['match', matchCommand], ['check', checkCommand], ['keys', keysCommand], ['train', trainCommand]
])

const overview = (): string => `On Record: who said it, who denied it, and where that is written.

Usage: onrecord COMMAND …

${Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(8)}  ${summary}`).join('\n')}

  onrecord COMMAND --help  tells more; --version prints the version.
Settings come from the environment (HOST, PORT, DATABASE_URL, DATA_DIR, …): see the README.`

const version = (): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')

/** An address in use, a folder that may not be written. */
const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error

/** What to say of an error that a caller can act on, and the exit code; any other is a defect, and is thrown on with its stack. */
const failureOf = (error: unknown): { message: string, exitCode: number } => {
  if (error instanceof CommandFailed) return error
  if (isUsageError(error)) return { message: error.message, exitCode: 2 }
  if (error instanceof ServiceError || error instanceof InvalidConfig || isSystemError(error)) return { message: error.message, exitCode: 1 }
  throw error
}

const runNamed = async (name: string, args: string[], terminal: Terminal): Promise<number> => {
  const command = commands.get(name)
  if (command === undefined) throw new CommandFailed(`there is no command ${name}; onrecord --help lists them`, 2)
  if (!args.includes('--help') && !args.includes('-h')) return command.run(args, terminal)
  terminal.out(`Usage: ${command.usage}\n\n${command.help}`)
  return 0
}

/**
 * Runs `onrecord` with its arguments.
 *
 * @returns the exit code: 0 done; 1 the work failed, or found what it looks for (`check`); 2 called wrongly.
 */
export const runCommand = async ([name = '--help', ...args]: string[], terminal: Terminal): Promise<number> => {
  if (['--help', '-h', 'help'].includes(name)) { terminal.out(overview()); return 0 }
  if (['--version', '-v'].includes(name)) { terminal.out(version()); return 0 }
  try {
    return await runNamed(name, args, terminal)
  } catch (error) {
    const { message, exitCode } = failureOf(error)
    terminal.err(`onrecord: ${message}`)
    return exitCode
  }
}
