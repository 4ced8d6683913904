// Started by Playwright: the built site on PORT, with a demonstration world of its own that goes with it.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready } from './ground/ready.mjs'
import { command } from './ground/say.mjs'
import { runSite } from './ground/serve.mjs'

const prefix = 'tissons-journeys-'

await command(async () => {
  removeLeftovers()
  await ready()
  const data = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // Under root, PostgreSQL runs under another account, which must be able to enter.
  chmodSync(data, 0o711)
  const code = await runSite({ TISSONS_DATA: data, TISSONS_DEMO: '1', DATABASE_URL: '' })
  rmSync(data, { recursive: true, force: true })
  process.exit(code)
})

/** Worlds whose server was killed before it could remove them. */
function removeLeftovers() {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(prefix) && !isAlive(Number(name.split('-')[2])))
      rmSync(join(tmpdir(), name), { recursive: true, force: true })
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
