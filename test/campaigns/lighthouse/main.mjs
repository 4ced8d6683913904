// Run by test/campaigns/lighthouse.mjs, on Node 24.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCrowd } from '../../../db/seeds/crowd.ts'
import { openBenchSite } from '../../bench/site.ts'
import { installLighthouse, judge } from './judge.mjs'
import { templates } from './templates.mjs'
import { visitor } from './visitor.mjs'

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

const home = values.lighthouse ?? installLighthouse()
const site = await openBenchSite()
const results = []
try {
  console.log(`  … ${values.crowd} fictional signatories`)
  await loadCrowd(site.sql, Number(values.crowd))
  const [known] =
    await site.sql`select slug from associations where fictional order by created_at desc limit 1`
  for await (const template of templates(site, known.slug))
    if (isAsked(template)) results.push(await judged(template))
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

/** By its whole name, or by how it begins when that ends with a star. */
function isAsked({ name }) {
  const { only } = values
  return !only || (only.endsWith('*') ? name.startsWith(only.slice(0, -1)) : name === only)
}

async function judged({ name, path, cookie }) {
  // The first question after fifty thousand have come reads them all, and is not the page’s fault.
  const { html } = await visitor(site, cookie).page(path)
  const isHidden = /<meta name="robots" content="noindex"/.test(html ?? '')
  const result = await judge(home, chromium, `${site.url}${path}`, { cookie, isHidden })
  console.log(lineOf({ name, ...result }))
  return { name, path, isHidden, ...result }
}

function lineOf({ name, scores, faults, lcp, tbt, cls }) {
  const figures = `LCP ${(lcp / 1000).toFixed(2)} s, TBT ${Math.round(tbt)} ms, CLS ${cls.toFixed(3)}`
  return `${scores.join(' ').padEnd(16)} ${name.padEnd(24)} ${figures}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`
}
