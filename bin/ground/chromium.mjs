import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolEnvironment } from './place.mjs'
import { run } from './run.mjs'
import { Refusal } from './say.mjs'

/** Debian's browser without a window: half the work of the whole one. */
const shell = 'chromium-headless-shell'

/** Those playwright.config.ts uses when they are there, the first first. */
const installed = [`/usr/bin/${shell}`, '/usr/bin/chromium']

/** True when journeys have a browser to run in. */
export async function hasChromium() {
  const known = [process.env.TISSONS_CHROMIUM, ...installed]
  return known.some((path) => path && existsSync(path)) || (await hasPlaywrightsOwn())
}

/** Installs a browser: Debian's package when we may, Playwright's build otherwise. */
export async function installChromium(progress) {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && (await fromDebian(progress)))
    return 'Chromium installed from the system’s packages'
  const { code } = await run('playwright', ['install', 'chromium'], {
    env: toolEnvironment(),
    onOutput: (text) => progress(text.trim().split('\n').at(-1)?.slice(0, 60)),
  })
  if (code === 0 && (await hasPlaywrightsOwn())) return 'Chromium installed by Playwright'
  throw new Refusal(
    'No browser for the journeys: install Chromium (apt-get install chromium-headless-shell), or name one in TISSONS_CHROMIUM.',
  )
}

async function fromDebian(progress) {
  const patient = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300']
  for (let attempt = 1; attempt <= 3; attempt++) {
    // A package installation cut short blocks every later one until it is finished.
    await run('dpkg', ['--configure', '-a'], { env: quietApt })
    await apt(['update', ...patient], progress)
    const code = await apt(['install', '-y', '--no-install-recommends', ...patient, shell], progress)
    if (code === 0 && existsSync(`/usr/bin/${shell}`)) return true
    await sleep(attempt * 3000)
  }
  return false
}

const quietApt = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

async function apt(args, progress) {
  const { code } = await run('apt-get', args, {
    env: quietApt,
    onOutput: (text) => progress(text.trim().split('\n').at(-1)?.slice(0, 60)),
  })
  return code
}

async function hasPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}
