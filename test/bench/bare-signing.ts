import { createServer, type IncomingMessage } from 'node:http'
import { connect } from '../../app/platform/db/database.ts'
import type { BenchSite } from './site.ts'

// The least a Node server can do to keep a form: read it, write one durable row, answer.
process.once('message', async (database: BenchSite['database']) => {
  const sql = connect(database, 12)
  await sql`create table if not exists bench_floor (
    id bigint generated always as identity primary key, name text not null, email text not null unique,
    message text, at timestamptz not null default now())`
  const server = createServer(async (req, res) => {
    const fields = new URLSearchParams(await bodyOf(req))
    await sql`insert into bench_floor (name, email, message)
      values (${fields.get('name') ?? ''}, ${fields.get('email') ?? ''}, ${fields.get('message')})
      on conflict (email) do nothing`
    res.writeHead(303, { location: '/signer/merci', 'content-length': 0 })
    res.end()
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
})
process.on('disconnect', () => process.exit(0))

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of req) body += chunk
  return body
}
