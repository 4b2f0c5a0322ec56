import { parseArgs } from 'node:util'
import { loadConfig } from '../load-config.js'
import type { Command } from './command.js'

export const migrateCommand: Command = {
  usage: 'onrecord migrate',
  summary: 'bring the database up to date',
  help: `Applies the migrations that the database (DATABASE_URL, or the one in DATA_DIR) lacks, and ends. The service does the same
when it starts; several processes may do so at once.`,
  async run (args, terminal) {
    parseArgs({ args })
    const { openStore } = await import('../store/database.js')
    const store = await openStore(loadConfig(terminal.env))
    await store.close()
    terminal.out('the database is up to date')
    return 0
  }
}
