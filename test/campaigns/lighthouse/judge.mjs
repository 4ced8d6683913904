import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const version = '13.5.0'
/** Fair to ask only of pages that robots may keep. */
const ofRobots = ['is-crawlable', 'meta-description']

/** @returns the folder where Lighthouse now is. */
export function installLighthouse() {
  const folder = mkdtempSync(join(tmpdir(), 'tissons-lighthouse-'))
  console.log(`  … Installing Lighthouse ${version}`)
  const packages = [`lighthouse@${version}`, 'chrome-launcher@1.2.1']
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', ...packages], {
    stdio: 'ignore',
  })
  return folder
}

/**
 * A phone on a slow network, as Lighthouse imagines it; the browser is new each time.
 * @param isHidden the page asks robots not to keep it.
 */
export async function judge(home, chromium, url, { cookie, isHidden }) {
  const require = createRequire(join(home, 'package.json'))
  const load = (name) => import(pathToFileURL(require.resolve(name)).href)
  const [{ default: lighthouse }, { launch }] = [await load('lighthouse'), await load('chrome-launcher')]
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
      ...(isHidden && { skipAudits: ofRobots }),
    })
    return {
      scores: Object.values(lhr.categories)
        .slice(0, 4)
        .map(({ score }) => Math.round((score ?? 0) * 100)),
      faults: faultsOf(lhr),
      lcp: lhr.audits['largest-contentful-paint'].numericValue,
      tbt: lhr.audits['total-blocking-time'].numericValue,
      cls: lhr.audits['cumulative-layout-shift'].numericValue,
    }
  } finally {
    await chrome.kill()
  }
}

/** What cost points: the audits that count and are not whole. */
function faultsOf(lhr) {
  return Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
      .map(({ id }) => `${id} (${lhr.audits[id].displayValue ?? lhr.audits[id].score})`),
  )
}
