import t from 'tap'
import type { Config } from '../../src/config.js'
import { moduleAt } from '../fixtures/process-of.js'
import { terminalOf } from './terminal-of.js'

t.test('starts the service as the environment configures it', async t => {
  const started: Config[] = []
  const { serveCommand } = await t.mockImport<typeof import('../../src/cli/serve.js')>(moduleAt('src/cli/serve').href, {
    [moduleAt('src/server').href]: { serve: async (config: Config) => { started.push(config) } }
  })
  t.equal(await serveCommand.run([], terminalOf({ env: { PORT: '4000', AUTH: 'keys' } }).terminal), 0)
  t.match(started, [{ port: 4000, auth: 'keys', host: '127.0.0.1' }])
  await t.rejects(serveCommand.run(['now'], terminalOf().terminal), { code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' })
})
