// Run by test/campaigns/lighthouse.mjs, on Node 24.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadCrowd } from '../../../db/seeds/crowd.ts'
import { openBenchSite } from '../../bench/site.ts'
import { templates } from './templates.mjs'

const version = '13.5.0'
const { values } = parseArgs({
  options: {
    crowd: { type: 'string', default: '50000' },
    only: { type: 'string' },
    json: { type: 'string' },
    // Already installed somewhere: spares the download.
    lighthouse: { type: 'string' },
  },
})

const chromium = process.env.TISSONS_CHROMIUM || '/usr/bin/chromium'
if (!existsSync(chromium)) throw new Error('Install Chromium, or say where it is with TISSONS_CHROMIUM.')

const home = values.lighthouse ?? install()
const site = await openBenchSite()
const results = []
try {
  console.log(`  … ${values.crowd} fictional signatories`)
  await loadCrowd(site.sql, Number(values.crowd))
  const [known] =
    await site.sql`select slug from associations where fictional order by created_at desc limit 1`
  const paths = templates(known.slug).filter(({ name }) => !values.only || name === values.only)
  for (const { name, path } of paths) {
    const judged = await judge(`${site.url}${path}`)
    results.push({ name, path, ...judged })
    console.log(lineOf({ name, ...judged }))
  }
} finally {
  await site.close()
  if (!values.lighthouse) rmSync(home, { recursive: true, force: true })
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`)
const below = results.filter(({ scores }) => scores.some((score) => score < 100))
console.log(
  below.length === 0 ? 'All is 100.' : `${below.length} of ${results.length} templates are below 100.`,
)
process.exitCode = below.length === 0 ? 0 : 1

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'tissons-lighthouse-'))
  console.log(`  … Installing Lighthouse ${version}`)
  const packages = [`lighthouse@${version}`, 'chrome-launcher@1.2.1']
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', ...packages], {
    stdio: 'ignore',
  })
  return folder
}

/** A phone on a slow network, as Lighthouse imagines it; the browser is new each time. */
async function judge(url) {
  const require = createRequire(join(home, 'package.json'))
  const load = (name) => import(pathToFileURL(require.resolve(name)).href)
  const [{ default: lighthouse }, { launch }] = [await load('lighthouse'), await load('chrome-launcher')]
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' })
    const scores = Object.values(lhr.categories)
      .slice(0, 4)
      .map(({ score }) => Math.round((score ?? 0) * 100))
    return {
      scores,
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

function lineOf({ name, scores, faults, lcp, tbt, cls }) {
  const figures = `LCP ${(lcp / 1000).toFixed(2)} s, TBT ${Math.round(tbt)} ms, CLS ${cls.toFixed(3)}`
  return `${scores.join(' ').padEnd(16)} ${name.padEnd(24)} ${figures}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`
}
