import { parseArgs } from 'node:util'
import { getJson } from './answer.js'
import type { Command } from './command.js'
import { findService, serviceOptions } from './find-service.js'
import { getText, isHtml } from './get-text.js'
import { renderFindings, type CheckAnswer } from './render-findings.js'
import { styleOf } from './style.js'
import { CommandFailed } from './terminal.js'

const help = `Checks a draft, HTML or text, against the record. The draft is stored nowhere.

  --title TITLE       the draft's headline, checked too
  --json              the service's answer as it is
  --url, --service ADDRESS   the service to ask; by default the local one, or the database itself
  --key KEY           an API key with the scope read

Exit code 1 when there are warnings.`

const options = { ...serviceOptions, title: { type: 'string' }, json: { type: 'boolean' } } as const

export const checkCommand: Command = {
  usage: 'onrecord check FILE [--title TITLE] [--json] [--url ADDRESS] [--key KEY]',
  summary: 'check a draft against the record',
  help,
  async run (args, terminal) {
    const { values: { title, ...values }, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0) throw new CommandFailed('check needs one FILE', 2)
    const text = await getText(path)
    const service = await findService({ url: values.service ?? values.url, key: values.key }, terminal)
    try {
      const body = JSON.stringify({ [isHtml(path) ? 'html' : 'text']: text, ...(title === undefined ? {} : { title }) })
      const answer = await getJson<CheckAnswer>(service, { method: 'POST', path: '/v1/drafts/check', body })
      if (values.json === true) terminal.out(JSON.stringify(answer, null, 2))
      else renderFindings(answer, { path, text, title: title ?? '' }, styleOf(terminal.colour)).forEach(terminal.out)
      return answer.findings.some(({ severity }) => severity === 'warning') ? 1 : 0
    } finally { await service.close() }
  }
}
