import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Test } from 'tap'

export interface Asked { method: string, path: string, key: string | undefined, type: string | undefined, body: string }

/** A service that answers as it is told, and remembers what it was asked; only for what a real one cannot be brought to say. */
export const fakeService = async (t: Test, answer: (asked: Asked) => { status?: number, body: unknown }) => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request
    const question = { method, path, key: headers.authorization, type: headers['content-type'], body: (await request.toArray()).join('') }
    if (path !== '/healthz') asked.push(question)
    const { status = 200, body } = answer(question)
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close().closeAllConnections() })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''
  return { url: `http://127.0.0.1:${port}`, port, asked }
}
