import { connect, createServer, type Server, type Socket } from 'node:net'

/** The way from a browser to the site, which can be cut: then nobody answers at its address. */
export type Way = { url: string; cut(): Promise<void>; mend(): Promise<void> }

/** @param url the site itself */
export async function wayTo(url: string): Promise<Way> {
  const { port: to } = new URL(url)
  const sockets = new Set<Socket>()
  let server: Server | undefined
  let port = 0
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(to), 'localhost')
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => {}).on('close', () => sockets.delete(socket))
        }
        near.pipe(far).pipe(near)
        near.on('close', () => far.destroy())
        far.on('close', () => near.destroy())
      }).listen(port, () => {
        const address = server?.address()
        port = typeof address === 'object' && address ? address.port : port
        resolve()
      })
    })
  await listen()
  return {
    url: `http://localhost:${port}`,
    cut: () =>
      new Promise((resolve) => {
        server?.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    mend: listen,
  }
}
