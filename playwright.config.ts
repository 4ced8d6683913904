import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))
const chromium = process.env.TISSONS_CHROMIUM || installed

// Read again in each worker: the first to read chooses the port, the others find it here.
process.env.TISSONS_JOURNEYS_PORT ??= String(await freePort())
const url = `http://localhost:${process.env.TISSONS_JOURNEYS_PORT}`
const report = process.env.TISSONS_JOURNEYS_REPORT

/**
 * Journeys in a real browser, on the built site with a world of its own. Each runs on a phone and without scripts,
 * unless its tags name its projects: `test('…', { tag: '@script' }, …)` for what needs a wide screen.
 * `every-template` looks at each kind of page in both.
 */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A machine that others keep busy is slow, not wrong.
  timeout: 240_000,
  globalTimeout: 2_400_000,
  expect: { timeout: 30_000, toPass: { timeout: 90_000 } },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Recording every step costs as much as the step: asked for when one fails.
    trace: process.env.TISSONS_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // A page that fades in takes no click: journeys do not wait for beauty.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Each page would begin in a process of its own: a fifth of the time went into starting them.
        '--renderer-process-limit=1',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'script', grep: /@script\b/ },
    { name: 'no-script', grep: meantFor('no-script'), use: { javaScriptEnabled: false } },
    {
      name: 'phone',
      grep: meantFor('phone'),
      use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node bin/journey-server.mjs',
    url,
    env: { PORT: process.env.TISSONS_JOURNEYS_PORT, TISSONS_URL: url },
    timeout: 120_000,
    stdout: process.env.CI ? 'ignore' : 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})

/** Titles with this project’s tag, or with no project’s tag at all. */
function meantFor(project: string): RegExp {
  return new RegExp(`^(?!.*@(script|no-script|phone)\\b)|@${project}\\b`)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 3999))
    })
  })
}
