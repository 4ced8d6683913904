import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root } from './place.mjs'
import { handOverSignals } from './run.mjs'

/**
 * Starts the built site on Node 24; it stops when we do, even by kill -9.
 * @returns the child, whose `exit` event tells how it ended.
 */
export function startSite(environment = {}) {
  const leash = new URL('leash.mjs', import.meta.url).href
  const args = ['--enable-source-maps', '--import', leash, join('dist', 'server', 'server.js')]
  return spawn(node24(), args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** Runs the site until it ends; passes on what we are asked. @returns its exit code. */
export function runSite(environment) {
  const site = startSite(environment)
  handOverSignals()
  // Ctrl-C reaches both of us; the site ignores the second word.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => site.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  const watch = whenNpmDies(() => site.kill('SIGTERM'))
  return new Promise((resolve) => {
    site.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
}

/** npm killed by -9 cannot tell us: look whether it is still our parent, or our shell's. */
function whenNpmDies(then) {
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return undefined
  const npm = commandOf(process.ppid) === 'sh' ? parentOf(process.ppid) : process.ppid
  const line = [process.ppid, npm].map(parentOf).join()
  return setInterval(() => {
    if ([process.ppid, npm].map(parentOf).join() !== line || parentOf(npm) === undefined) then()
  }, 1000).unref()
}

function commandOf(pid) {
  return statOf(pid)?.command
}

function parentOf(pid) {
  return statOf(pid)?.parent
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return undefined
    return { command: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), parent: Number(parent) }
  } catch {
    return undefined
  }
}
