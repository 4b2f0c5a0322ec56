import type { Socket } from 'node:net'
import type { App } from './app-type.js'

/**
 * Once the service stops, closes connections on which nothing ever came, as browsers and pools open them ahead. Node takes them for busy
 * (`closeIdleConnections` passes them over), and stopping would wait a minute for their first request.
 */
export function closeSilentConnections (app: App): void {
  const open = new Set<Socket>()
  app.server.on('connection', socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  app.addHook('preClose', async () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  })
}
