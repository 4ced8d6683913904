import { createServer } from 'node:http'

// The least a Node server can do: the same compressed bytes for every request.
process.once('message', ({ body, type, encoding }: { body: string; type: string; encoding: string }) => {
  const bytes = Buffer.from(body, 'base64')
  const head = { 'content-type': type, 'content-encoding': encoding, 'content-length': bytes.length }
  const server = createServer((_, res) => {
    res.writeHead(200, head)
    res.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
})
process.on('disconnect', () => process.exit(0))
