import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { asked, hold, killed, newPlace, serverPid, spawnHolder } from '../../../test/embedded-places.ts'
import { type Connection, connect } from './database.ts'
import { signal, startOf } from './embedded/processes.ts'
import { startEmbedded } from './embedded.ts'

it('takes over the server of a site killed by -9', async () => {
  const place = newPlace()
  const killedSite = await hold(place, 'throwaway')
  await asked(killedSite.owner as Connection, 'create table kept as select 7 as n')
  const pid = serverPid(place)
  await killed(killedSite.process)
  const next = await startEmbedded({ dataDirectory: place, throwaway: true })
  expect(next.adopted).toBe(true)
  expect(serverPid(place)).toBe(pid)
  expect(await asked(next.owner, 'select n from kept')).toBe(7)
  await next.stop()
  expect(startOf(pid)).toBeUndefined()
})

it('replaces a server left running that no longer answers', async () => {
  const place = newPlace()
  const killedSite = await hold(place, 'throwaway')
  const frozen = serverPid(place)
  signal(frozen, 'SIGSTOP')
  await killed(killedSite.process)
  const next = await startEmbedded({ dataDirectory: place, throwaway: true })
  expect(serverPid(place)).not.toBe(frozen)
  expect(await asked(next.owner, 'select 1')).toBe(1)
  await next.stop()
})

it('replaces a server left running with other settings', async () => {
  const place = newPlace()
  const killedSite = await hold(place, 'throwaway')
  await killed(killedSite.process)
  const next = await startEmbedded({ dataDirectory: place })
  expect(next.adopted).toBe(false)
  expect(await asked(next.owner, 'show fsync')).toBe('on')
  await next.stop()
})

it('starts after both were killed while a child still computes', async () => {
  const place = newPlace()
  const { process: site, owner } = await hold(place, 'throwaway')
  const sql = connect(owner as Connection, 1)
  const [child] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const long = sql`select count(*) from generate_series(1, 100000000000)`.catch(() => 'cut')
  await sleep(300)
  signal(serverPid(place), 'SIGKILL')
  await killed(site)
  expect(startOf(child?.pid ?? 0)).toBeDefined()
  const next = await startEmbedded({ dataDirectory: place, throwaway: true })
  expect(await asked(next.owner, 'select 1')).toBe(1)
  await next.stop()
  expect(await long).toBe('cut')
  await sql.end({ timeout: 0 })
})

it('starts when the pid it left is now another program', async () => {
  const place = await placeKilled()
  const other = spawn('sleep', ['60'], accountOf(place))
  leavePid(place, other.pid)
  await expectToStart(place)
  expect(other.exitCode).toBeNull()
  other.kill()
})

it('starts when the pid it left is a zombie', async () => {
  const place = await placeKilled()
  // `exec` forgets the child it never waits for.
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], accountOf(place))
  const zombie = Number(await new Promise((resolve) => parent.stdout?.once('data', resolve)))
  await sleep(200)
  expect(readFileSync(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z ')
  leavePid(place, zombie)
  await expectToStart(place)
  parent.kill()
})

it('starts again after its making was interrupted', async () => {
  const place = newPlace()
  const home = join(place, 'postgres')
  const site = spawnHolder(place, 'throwaway')
  while (!existsSync(home) || !readdirSync(home).some((name) => name.startsWith('data-unfinished-')))
    await sleep(5)
  await sleep(100)
  await killed(site)
  expect(existsSync(join(home, 'data'))).toBe(false)
  await expectToStart(place)
  expect(readdirSync(home).filter((name) => name.startsWith('data-unfinished-'))).toEqual([])
})

it('does not hear the Ctrl-C of the terminal', async () => {
  const place = newPlace()
  const { process: site, owner } = await hold(place, 'throwaway', 'deaf')
  process.kill(-(site.pid ?? 0), 'SIGINT')
  await sleep(300)
  expect(await asked(owner as Connection, 'select 1')).toBe(1)
})

/** A place whose site and server were both killed, with everything they left behind. */
async function placeKilled(): Promise<string> {
  const place = newPlace()
  const { process: site } = await hold(place, 'throwaway')
  signal(serverPid(place), 'SIGKILL')
  await killed(site)
  return place
}

/** Under the account of the database: PostgreSQL takes another account's process for a stranger. */
function accountOf(place: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(join(place, 'postgres', 'data'))
  return { uid, gid }
}

function leavePid(place: string, pid: number | undefined): void {
  const file = join(place, 'postgres', 'data', 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)))
}

async function expectToStart(place: string): Promise<void> {
  const { owner, stop, adopted } = await startEmbedded({ dataDirectory: place, throwaway: true })
  expect(adopted).toBe(false)
  expect(await asked(owner, 'select 1')).toBe(1)
  await stop()
}
