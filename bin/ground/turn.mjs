import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './place.mjs'
import { say } from './say.mjs'

/**
 * Lets one process at a time install and build in this folder; the others wait their turn.
 * The lock is a socket: the system itself releases it when its holder dies, however it dies.
 */
export async function inTurn(work) {
  const server = await take()
  try {
    return await work()
  } finally {
    server?.close()
  }
}

async function take() {
  for (let told = false; ; ) {
    const server = await listening()
    if (server) return server
    if (!told) say('  … Another command is preparing this folder: waiting for it.')
    told = true
    await holderGone()
  }
}

function listening() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.unref()
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address(), () => resolve(server))
  })
}

function holderGone() {
  return new Promise((resolve) => {
    const socket = connect(address())
    const retry = () => setTimeout(resolve, 200)
    socket.on('close', retry)
    socket.on('error', (error) => {
      if (error.code === 'ECONNREFUSED' && !address().startsWith('\0')) rmSync(address(), { force: true })
    })
  })
}

function address() {
  const name = `tissons-prepare-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}
