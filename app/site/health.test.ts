import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newPlace } from '../../test/embedded-places.ts'
import { readConfig } from '../platform/config.ts'
import { connect } from '../platform/db/database.ts'
import { startEmbedded } from '../platform/db/embedded.ts'
import { makeLog } from '../platform/log.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { openSite } from '../running-site.ts'

const quiet = () => {}

/** A whole site that listens, on a database that the test may stop. */
async function wholeSite() {
  const dataDirectory = newPlace()
  const config = readConfig({ TISSONS_DATA: dataDirectory, HOST: '127.0.0.1' })
  const ground = await prepareDatabase(config, quiet)
  const lines: string[] = []
  const log = makeLog('debug', (line) => lines.push(line))
  const running = await openSite(config, ground.web, log)
  running.server.listen(0, '127.0.0.1')
  await once(running.server, 'listening')
  const url = `http://127.0.0.1:${(running.server.address() as AddressInfo).port}`
  const post = (path: string, fields: Record<string, string>) =>
    fetch(url + path, { method: 'POST', headers: { origin: url }, body: new URLSearchParams(fields) })
  const status = async (path: string) => (await fetch(url + path)).status
  return { dataDirectory, ground, running, lines, url, post, status }
}

it('is alive without its database, and ready again when it comes back', async () => {
  const { dataDirectory, ground, running, lines, url, status } = await wholeSite()
  expect([await status('/sante'), await status('/sante/pret'), await status('/charte')]).toEqual([
    200, 200, 200,
  ])
  await ground.stop()
  const refused = await fetch(`${url}/sante/pret`)
  expect(await refused.json()).toEqual({ status: 'database away' })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  // Alive, kept pages go on, pages that must ask the database say when to come back.
  expect([await status('/sante'), await status('/charte')]).toEqual([200, 200])
  const away = await fetch(`${url}/signature/inconnue`)
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, expect.any(String)])
  expect(lines.join()).toContain('"event":"http.failed","route":"/signature/:token"')
  const again = await startEmbedded({ dataDirectory })
  await expect.poll(() => status('/sante/pret'), { timeout: 10_000 }).toBe(200)
  await running.stop()
  await again.stop()
})

it('is not ready while a migration of this release is missing', async () => {
  const { ground, running, url } = await wholeSite()
  const owner = connect(ground.owner, 1)
  await owner`delete from migrations where name = (select max(name) from migrations)`
  const answer = await fetch(`${url}/sante/pret`)
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'migrations missing' }])
  await owner.end()
  await running.stop()
  await ground.stop()
})

it('writes no name, address or secret in its logs, whatever fails', async () => {
  const { dataDirectory, ground, running, lines, post, status } = await wholeSite()
  const secret = 'Abc123'.repeat(7)
  const words = [secret, 'colette@example.org', 'Colette', '203.0.113.9']
  const ask = async () => {
    await status(`/signature/${secret}`)
    await status(`/absente/${secret}?courriel=colette@example.org`)
    await post('/retrouver', { email: 'colette@example.org' })
    await post('/connexion', { email: 'colette@example.org' })
    await post('/signer', { name: 'Colette', email: 'colette@example.org' })
    await post(`/signature/${secret}`, { fingerprint: secret })
  }
  await ask()
  const owner = connect(ground.owner, 1)
  await owner`select 'colette@example.org'::integer`.catch(quiet)
  await owner.end()
  await ground.stop()
  await ask()
  await running.stop()
  const written = lines.join('\n') + readFileSync(join(dataDirectory, 'postgres', 'postgres.log'), 'utf8')
  expect(written).toContain('"route":"/signature/:token","status":404')
  expect(written).toContain('http.failed')
  expect(words.filter((word) => written.includes(word))).toEqual([])
})
