// npm run bench: how fast the site is beside what this machine can do at all; `-- --json FILE` keeps the figures.
// npm run bench -- register: the national register, two million fictional associations brought in and searched.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, root } from './ground/place.mjs'
import { ready } from './ground/ready.mjs'
import { handOverSignals } from './ground/run.mjs'
import { command } from './ground/say.mjs'

await command(async () => {
  await ready({ development: true })
  handOverSignals()
  const isRegister = process.argv.includes('register')
  const program = isRegister ? join('test', 'bench', 'register', 'main.ts') : join('test', 'bench', 'main.ts')
  const child = spawn(node24(), [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
})
