import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export type ForeignDesk = {
  /** Its address, in clear: that of a service of the operator’s own network. */
  url: string
  /** What it was asked, in order. */
  asked: URL[]
  /** From now on it answers so. */
  answer(as: RequestListener): void
}

/** A foreign service that answers on this machine as its documentation says; it stops when the test file ends. */
export async function foreignDesk(as: RequestListener): Promise<ForeignDesk> {
  let listener = as
  const asked: URL[] = []
  const server = createServer((req, res) => {
    asked.push(new URL(req.url ?? '/', 'http://service'))
    listener(req, res)
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    answer(next) {
      listener = next
    },
  }
}

/** Answers JSON. @example service.answer(json({ results: [] })) */
export function json(body: unknown, status = 200): RequestListener {
  return (_, res) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
