import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, operatorFlags, root } from './place.mjs'
import { ready } from './ready.mjs'
import { handOverSignals } from './run.mjs'
import { command, sayAside } from './say.mjs'

// Runs the operator's command on Node 24, preparing the folder first; standard output is the command's alone.
await command(async () => {
  sayAside()
  await ready()
  handOverSignals()
  const child = spawn(
    node24(),
    [...operatorFlags, join('dist', 'server', 'cli.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      // Files named on the command line are relative to here, not to the project.
      env: { ...process.env, NODE_ENV: 'production', INIT_CWD: process.cwd() },
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
})
