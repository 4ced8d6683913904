// A fresh clone of what is committed here, started as a newcomer would: by npm, with the Node of the machine.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const made = []
const data = []
const started = []

/** In the home folder: closed to the account of the database when it is root's. */
export function freshClone() {
  const place = mkdtempSync(join(homedir(), 'tissons-campaign-'))
  made.push(place)
  const folder = join(place, 'projet')
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder])
  data.push(join(folder, '.tissons'))
  return folder
}

/** A folder for data that does not exist yet. */
export function newData(name = 'données', below = homedir()) {
  const place = mkdtempSync(join(below, 'tissons-campaign-data-'))
  made.push(place)
  data.push(join(place, name))
  return join(place, name)
}

/** Starts `npm start`, or another command, in a process group of its own. Everything it says is kept. */
export function npmStart(folder, { env = {}, command = ['npm', 'start'] } = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...own, TISSONS_DATA: '', DATABASE_URL: '', CI: '1', PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const site = { child, output: '', begun: Date.now(), exited: once(child, 'exit') }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      site.output += chunk
    })
  started.push(site)
  return site
}

/** Waits for words in what was said. @throws Error with the last words when they do not come. */
export async function said(site, words, seconds = 300) {
  for (let waited = 0; waited < seconds * 20; waited++) {
    if (site.output.includes(words)) return Date.now() - site.begun
    if (ended(site)) break
    await sleep(50)
  }
  throw new Error(`“${words}” was never said. Last words:\n${site.output.slice(-1500)}`)
}

/** A signal to the whole group, as Ctrl-C in a terminal does. */
export function toAll(site, name) {
  try {
    process.kill(-site.child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** @returns exit code or name of the signal, within some seconds. */
export async function end(site, seconds = 20) {
  if (!ended(site)) await Promise.race([site.exited, sleep(seconds * 1000)])
  if (!ended(site))
    throw new Error(`It did not end within ${seconds} s. Last words:\n${site.output.slice(-800)}`)
  return site.child.exitCode ?? site.child.signalCode
}

function ended({ child }) {
  return child.exitCode !== null || child.signalCode !== null
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** Where the database of a data folder is: beside it, or elsewhere when its account cannot enter. */
export function databaseOf(data) {
  const place = join(data, 'postgres')
  return existsSync(place) ? realpathSync(place) : undefined
}

/** Processes whose working folder is in one of these: a site or a database left behind. */
export async function processesLeftIn(...folders) {
  // npm does not wait for what it started: they may need a moment.
  for (let waited = 0; waited < 50 && processesIn(...folders).length > 0; waited++) await sleep(100)
  return processesIn(...folders)
}

function processesIn(...folders) {
  const real = folders.filter((folder) => folder && existsSync(folder)).map((folder) => realpathSync(folder))
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => real.some((folder) => linkOf(`/proc/${pid}/cwd`).startsWith(folder)))
}

function linkOf(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** Ends whatever a case left running. */
export async function stopAll() {
  for (const site of started) if (!ended(site)) toAll(site, 'SIGTERM')
  await Promise.all(started.map((site) => end(site).catch(() => toAll(site, 'SIGKILL'))))
}

export async function cleanUp() {
  await stopAll()
  for (const folder of [...data.map(databaseOf), ...made])
    if (folder) rmSync(folder, { recursive: true, force: true })
}
