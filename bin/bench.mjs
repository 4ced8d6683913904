// npm run bench: how fast the site is beside what this machine can do at all; `-- --json FILE` keeps the figures.
// npm run bench -- register: the national register, two million fictional associations brought in and searched.
// npm run bench -- local-charters: two thousand fictional local charters, one of them large, and its pages.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, operatorFlags, root } from './ground/place.mjs'
import { ready } from './ground/ready.mjs'
import { handOverSignals } from './ground/run.mjs'
import { command } from './ground/say.mjs'

await command(async () => {
  await ready({ development: true })
  handOverSignals()
  const part = ['register', 'local-charters'].find((name) => process.argv.includes(name))
  const program = join('test', 'bench', ...(part ? [part] : []), 'main.ts')
  const env = { ...process.env, OPERATOR_FLAGS: operatorFlags.join(' ') }
  const child = spawn(node24(), [program, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
})
