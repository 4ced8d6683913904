// How Lighthouse judges every template on a phone, with a full register: node test/campaigns/lighthouse.mjs
//
// Not part of npm test: Lighthouse and what it needs weigh more than the site, so they are installed in a
// folder of their own, and it takes some twenty minutes. It needs a Chromium (TISSONS_CHROMIUM, or Debian’s).
// --crowd 50000, --only NAME, --json FILE, --lighthouse FOLDER where it is installed already.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { node24, root } from '../../bin/ground/place.mjs'
import { ready } from '../../bin/ground/ready.mjs'
import { command } from '../../bin/ground/say.mjs'

await command(async () => {
  await ready({ development: true })
  const program = join('test', 'campaigns', 'lighthouse', 'main.mjs')
  const child = spawn(node24(), [program, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
})
