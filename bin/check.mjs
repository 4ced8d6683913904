// npm run check: everything that can be verified without running the site; --fix repairs what it can.
import { checks, houseChecks, runChecks } from './ground/checks.mjs'
import { ready } from './ground/ready.mjs'
import { command, say } from './ground/say.mjs'

await command(async () => {
  await ready({ development: true, built: false })
  const failed = await runChecks([...checks, houseChecks], { fix: process.argv.includes('--fix') })
  say(failed === 0 ? 'All is well.' : `${failed} check(s) failed.`)
  process.exitCode = failed === 0 ? 0 : 1
})
