#!/usr/bin/env node
import { runCommand } from './cli/run-command.js'
import { streamTerminal } from './cli/stream-terminal.js'

process.exitCode = await runCommand(process.argv.slice(2), streamTerminal(process))
