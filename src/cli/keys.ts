import { parseArgs } from 'node:util'
import type { ApiKey } from '../model/key.js'
import { getAnswer, getJson } from './answer.js'
import type { Command } from './command.js'
import { findService, serviceOptions } from './find-service.js'
import type { Service } from './service.js'
import { printable } from './style.js'
import { CommandFailed, type Terminal } from './terminal.js'

const help = `Makes, lists and revokes API keys. The secret of a new key is printed once and kept nowhere.

  onrecord keys create NAME --scope read --scope write
  onrecord keys list
  onrecord keys revoke ID

  --scope SCOPE       read, write or admin; may be given several times; read by default
  --url, --service ADDRESS   the service; by default the local one, or the database itself
  --key KEY           an API key with the scope admin; for the local service ADMIN_KEY stands in`

const options = { ...serviceOptions, scope: { type: 'string', multiple: true } } as const

interface NewKey { key: ApiKey, secret: string }
interface KeyPage { items: ApiKey[], nextCursor: string | null }

const create = async (service: Service, terminal: Terminal, name: string, scopes: string[]): Promise<void> => {
  const { key, secret } = await getJson<NewKey>(service, { method: 'POST', path: '/v1/keys', body: JSON.stringify({ name, scopes }) })
  terminal.err(`key ${key.id}; its secret is shown this once:`)
  terminal.out(secret)
}

const keyLine = ({ id, name, scopes, createdAt, revokedAt }: ApiKey): string =>
  printable(`${id}  ${name}  ${scopes.join(',')}  made ${createdAt}${revokedAt === null ? '' : `  revoked ${revokedAt}`}`)

const list = async (service: Service, terminal: Terminal): Promise<void> => {
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`
    const page: KeyPage = await getJson<KeyPage>(service, { method: 'GET', path: `/v1/keys${query}` })
    page.items.map(keyLine).forEach(terminal.out)
    cursor = page.nextCursor
  }
}

const revoke = async (service: Service, terminal: Terminal, id: string): Promise<void> => {
  await getAnswer(service, { method: 'DELETE', path: `/v1/keys/${encodeURIComponent(id)}` })
  terminal.out(`revoked ${id}`)
}

const actOn = async (service: Service, terminal: Terminal, [action, subject]: string[], scopes: string[]): Promise<void> => {
  if (action === 'create' && subject !== undefined) return create(service, terminal, subject, scopes)
  if (action === 'list') return list(service, terminal)
  if (action === 'revoke' && subject !== undefined) return revoke(service, terminal, subject)
  throw new CommandFailed('keys needs one of: create NAME, list, revoke ID', 2)
}

export const keysCommand: Command = {
  usage: 'onrecord keys create NAME [--scope SCOPE]… | list | revoke ID [--url ADDRESS] [--key KEY]',
  summary: 'make, list and revoke API keys',
  help,
  async run (args, terminal) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const service = await findService({ url: values.service ?? values.url, key: values.key }, terminal)
    try {
      await actOn(service, terminal, positionals, values.scope ?? ['read'])
    } finally { await service.close() }
    return 0
  }
}
