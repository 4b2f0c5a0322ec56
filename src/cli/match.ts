import { parseArgs } from 'node:util'
import type { Command } from './command.js'
import { getJson } from './answer.js'
import { findService, serviceOptions } from './find-service.js'
import { renderMatches, type MatchAnswer } from './render-matches.js'
import { styleOf } from './style.js'
import { CommandFailed } from './terminal.js'

const help = `Finds the claims on record that TEXT makes, with who said them, who denied them, and where.

  --limit NUMBER      at most so many claims
  --as-of DATE-TIME   answer from articles published until then
  --json              the service's answer as it is
  --url, --service ADDRESS   the service to ask; by default the local one, or the database itself
  --key KEY           an API key with the scope read`

const options = { ...serviceOptions, limit: { type: 'string' }, 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const

const requestOf = (text: string, limit: string | undefined, asOf: string | undefined) => ({
  text, include: ['provenance'], ...(limit === undefined ? {} : { limit: Number(limit) }), ...(asOf === undefined ? {} : { asOf })
})

export const matchCommand: Command = {
  usage: 'onrecord match TEXT [--limit NUMBER] [--as-of DATE-TIME] [--json] [--url ADDRESS] [--key KEY]',
  summary: 'find the claims on record that a text makes',
  help,
  async run (args, terminal) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (positionals.length === 0) throw new CommandFailed('match needs a TEXT', 2)
    const service = await findService({ url: values.service ?? values.url, key: values.key }, terminal)
    try {
      const body = JSON.stringify(requestOf(positionals.join(' '), values.limit, values['as-of']))
      const answer = await getJson<MatchAnswer>(service, { method: 'POST', path: '/v1/match', body })
      if (values.json === true) terminal.out(JSON.stringify(answer, null, 2))
      else renderMatches(answer, styleOf(terminal.colour)).forEach(terminal.out)
    } finally { await service.close() }
    return 0
  }
}
