import { parseArgs } from 'node:util'
import { loadConfig } from '../load-config.js'
import type { Command } from './command.js'

export const serveCommand: Command = {
  usage: 'onrecord serve',
  summary: 'start the service',
  help: `Starts the service, with settings from the environment (HOST, PORT, DATABASE_URL, DATA_DIR, AUTH, …).
Stops on SIGTERM and SIGINT, once it has finished what it took.`,
  async run (args, terminal) {
    parseArgs({ args })
    const { serve } = await import('../server.js')
    await serve(loadConfig(terminal.env))
    return 0
  }
}
