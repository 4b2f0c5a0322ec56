#!/usr/bin/env node
import { runCommand } from './cli/run-command.js'

const { stdout, stderr, env } = process

process.exitCode = await runCommand(process.argv.slice(2), {
  out: line => { stdout.write(`${line}\n`) },
  err: line => { stderr.write(`${stderr.isTTY ? '\r\u001b[K' : ''}${line}\n`) },
  redraw: stderr.isTTY ? line => { stderr.write(`\r\u001b[K${line}`) } : undefined,
  colour: stdout.isTTY && env['NO_COLOR'] === undefined,
  columns: stderr.columns ?? 80,
  env
})
