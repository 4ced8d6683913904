// npm test: installs what is missing, builds, checks, tests; the last line counts everything.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checks, runChecks } from './ground/checks.mjs'
import { hasChromium, installChromium } from './ground/chromium.mjs'
import { toolEnvironment } from './ground/place.mjs'
import { ready } from './ground/ready.mjs'
import { run } from './ground/run.mjs'
import { command, say, step } from './ground/say.mjs'
import { add, closingLine, tallyOfPlaywright, tallyOfVitest } from './ground/tally.mjs'

const reports = mkdtempSync(join(tmpdir(), 'tissons-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

await command(async () => {
  await ready({ development: true })
  if (!(await hasChromium())) await step('Installing Chromium', installChromium)
  const failed = await runChecks(checks)
  const checked = { passed: checks.length - failed, failed, skipped: 0 }
  const sum = add(add(checked, await tests()), await journeys())
  say(closingLine(sum))
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
})

async function tests() {
  say('  … Tests (vitest)')
  const file = join(reports, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run('vitest', args, { env: toolEnvironment(), show: true })
  return tallyOfVitest(file, code)
}

async function journeys() {
  say('  … Journeys in a browser (playwright)')
  const file = join(reports, 'journeys.json')
  const env = { ...toolEnvironment(), TISSONS_JOURNEYS_REPORT: file }
  const { code } = await run('playwright', ['test', '--pass-with-no-tests'], { env, show: true })
  return tallyOfPlaywright(file, code)
}
