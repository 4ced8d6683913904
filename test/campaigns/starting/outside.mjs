import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { newData } from './clone.mjs'
import { refused, served, serving, shared, stopped } from './serving.mjs'

export const outside = {
  async 'a PostgreSQL outside, one role that may make roles'() {
    const server = await outsideServer()
    await server.sql`create role one login createrole`
    await server.sql`create database one owner one`
    const env = { DATABASE_URL: server.url('one', 'one') }
    const answer = await served(env)
    const again = await served(env)
    await server.close()
    return `${answer}, then ${again}`
  },

  async 'a PostgreSQL outside, one role that owns the tables and another that serves'() {
    const server = await outsideServer()
    await server.sql`create role maker login createrole`
    await server.sql`create role server login`
    await server.sql`create database two owner maker`
    await served({ DATABASE_URL: server.url('maker', 'two') })
    await server.sql`grant tissons_web to server`
    const env = { DATABASE_OWNER_URL: server.url('maker', 'two'), DATABASE_URL: server.url('server', 'two') }
    const answer = await served(env)
    await server.close()
    return answer
  },

  async 'a PostgreSQL outside, a role without rights'() {
    const server = await outsideServer()
    await server.sql`create role nobody_here login`
    await server.sql`create database three`
    const sentence = await refused({ DATABASE_URL: server.url('nobody_here', 'three') })
    await server.close()
    return sentence
  },

  async 'a PostgreSQL outside that goes away and comes back'() {
    const server = await outsideServer()
    await server.sql`create role four login createrole`
    await server.sql`create database four owner four`
    const { site, url } = await serving({ DATABASE_URL: server.url('four', 'four') }, { stop: false })
    const pages = ['/sante', '/sante/pret', '/charte', '/signature/inconnue']
    const before = await statuses(url, pages)
    await server.cut()
    const during = await statuses(url, pages)
    await server.mend()
    const after = await recovery(url, before, pages)
    await stopped(site)
    await server.close()
    if (String(during) !== '200,503,200,503') throw new Error(`during: ${during}`)
    return `${before} → ${during} → as before ${after}`
  },
}

/** Another cluster, reached by TCP through a gate that can be shut. */
async function outsideServer() {
  const place = newData('serveur', '/var/tmp')
  const node = join(shared.folder, 'node_modules', '.bin', 'node')
  const holder = spawn(node, [join('test', 'programs', 'hold-database.ts'), place], {
    cwd: shared.folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await once(holder.stdout, 'data')
  const { owner, refused: why } = JSON.parse(String(line))
  if (why) throw new Error(why)
  const gate = makeGate(join(owner.host, `.s.PGSQL.${owner.port}`))
  await gate.open(0)
  const { default: postgres } = await import(join(shared.folder, 'node_modules/postgres/src/index.js'))
  const sql = postgres({ host: owner.host, port: owner.port, user: 'postgres', database: 'postgres', max: 1 })
  // As on a server that never saw Tissons.
  await sql`drop database tissons`
  await sql`drop role tissons_web`
  return {
    sql,
    url: (role, name) => `postgres://${role}@127.0.0.1:${gate.port()}/${name}`,
    cut: () => gate.shut(),
    mend: () => gate.open(gate.port()),
    async close() {
      await sql.end()
      gate.shut()
      holder.stdin.write('stop\n')
      await once(holder, 'exit')
    },
  }
}

function makeGate(socket) {
  const open = new Set()
  let port = 0
  let server
  return {
    port: () => port,
    async open(at) {
      server = createServer((client) => {
        const far = connect(socket)
        for (const side of [client, far]) {
          open.add(side)
          side.on('error', () => {})
          side.on('close', () => destroyBoth(client, far))
        }
        client.pipe(far).pipe(client)
      }).listen(at, '127.0.0.1')
      await once(server, 'listening')
      port = server.address().port
    },
    shut() {
      server.close()
      for (const side of open) side.destroy()
      open.clear()
    },
  }
}

function destroyBoth(client, far) {
  client.destroy()
  far.destroy()
}

function statuses(url, pages) {
  return Promise.all(pages.map(async (page) => (await fetch(url + page)).status))
}

async function recovery(url, expected, pages) {
  const begun = Date.now()
  while (String(await statuses(url, pages)) !== String(expected)) {
    if (Date.now() - begun > 30_000) throw new Error(`after 30 s: ${await statuses(url, pages)}`)
    await sleep(100)
  }
  return `${Date.now() - begun} ms after`
}
