import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asked, hold, newPlace, serverPid } from '../../../test/embedded-places.ts'
import { ended, startOf } from './embedded/processes.ts'
import { startEmbedded } from './embedded.ts'

const asRoot = process.getuid?.() === 0

it('keeps what was written over a stop and a start', async () => {
  const place = newPlace()
  const first = await startEmbedded({ dataDirectory: place })
  await asked(first.owner, 'create table kept as select 7 as n')
  await first.stop()
  const second = await startEmbedded({ dataDirectory: place })
  expect(await asked(second.owner, 'select n from kept')).toBe(7)
  expect(second.adopted).toBe(false)
  await second.stop()
})

it('waits for the disk, and listens to nothing but its own closed folder', async () => {
  const { owner, stop } = await startEmbedded({ dataDirectory: newPlace() })
  expect(await asked(owner, 'show fsync')).toBe('on')
  expect(await asked(owner, 'show synchronous_commit')).toBe('on')
  expect(await asked(owner, 'show full_page_writes')).toBe('on')
  expect(await asked(owner, 'show listen_addresses')).toBe('')
  expect('host' in owner && statSync(owner.host).mode & 0o777).toBe(0o700)
  await stop()
})

it('sorts and searches French', async () => {
  const { owner, stop } = await startEmbedded({ dataDirectory: newPlace(), throwaway: true })
  const sorted = "select string_agg(w, ' ' order by w) from unnest(array['zèbre','Éclair','école','ecole']) w"
  expect(await asked(owner, sorted)).toBe('Éclair ecole école zèbre')
  expect(await asked(owner, "select to_tsvector('simple', 'l’été')::text")).toBe("'l':1 'été':2")
  await asked(owner, 'create extension unaccent; create extension pg_trgm')
  await stop()
})

it('gives the web role nothing of its own', async () => {
  const { owner, web, stop } = await startEmbedded({ dataDirectory: newPlace(), throwaway: true })
  await asked(owner, 'create table secret (n int)')
  await expect(asked(web, 'select * from secret')).rejects.toThrow('permission denied')
  await expect(asked(web, 'create table mine (n int)')).rejects.toThrow('permission denied')
  await stop()
})

it.runIf(asRoot)('does not run as root', async () => {
  const place = newPlace()
  const { stop } = await startEmbedded({ dataDirectory: place })
  const status = readFileSync(`/proc/${serverPid(place)}/status`, 'utf8')
  const [, uids = ''] = /^Uid:\s*(.*)$/m.exec(status) ?? []
  expect(uids.split('\t')).not.toContain('0')
  await stop()
})

it('puts its socket elsewhere when the folder’s name is too long for one', async () => {
  const deep = join(newPlace(), 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true })
  const { owner, stop } = await startEmbedded({ dataDirectory: deep, throwaway: true })
  expect(await asked(owner, 'select 1')).toBe(1)
  await stop()
  if ('host' in owner) rmSync(owner.host, { recursive: true })
})

it.runIf(asRoot)('moves out of a folder its account cannot enter, and comes back to it', async () => {
  const place = newPlace('/root')
  const said: string[] = []
  const start = () => startEmbedded({ dataDirectory: place, say: (line) => said.push(line) })
  const first = await start()
  await asked(first.owner, 'create table kept as select 7 as n')
  await first.stop()
  const refuge = readlinkSync(join(place, 'postgres'))
  expect(said.join()).toContain(`is kept in ${refuge}`)
  const second = await start()
  expect(await asked(second.owner, 'select n from kept')).toBe(7)
  await second.stop()
})

it('refuses a second process, and says which one is in the way', async () => {
  const place = newPlace()
  const first = await hold(place, 'throwaway')
  const second = await hold(place, 'throwaway')
  expect(second.refused).toContain(`is in use by process ${first.process.pid}`)
  await expect(startEmbedded({ dataDirectory: place })).rejects.toThrow('is in use by process')
})

it('lets the operator’s command in beside the site', async () => {
  const place = newPlace()
  await hold(place, 'throwaway')
  const beside = await startEmbedded({ dataDirectory: place, throwaway: true, join: true })
  expect(await asked(beside.owner, 'select 1')).toBe(1)
  await beside.stop()
  expect(startOf(serverPid(place))).toBeDefined()
})

it('stops with a process that ends without stopping it', async () => {
  const place = newPlace()
  const { process: holder } = await hold(place, 'throwaway')
  const pid = serverPid(place)
  holder.stdin?.write('leave\n')
  expect(await ended(pid, 10_000)).toBe(true)
  expect(existsSync(join(place, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
})
