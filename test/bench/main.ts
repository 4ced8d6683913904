import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCrowd } from '../../db/seeds/crowd.ts'
import { pages } from './pages.ts'
import { type Figure, table } from './report.ts'
import { signing } from './signing.ts'
import { openBenchSite } from './site.ts'
import { territories } from './territories.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    crowd: { type: 'string', default: '5000' },
    only: { type: 'string', default: 'pages,signing,territories' },
  },
})
const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
const asked = (part: string) => values.only.split(',').includes(part)
const say = (line: string) => console.log(`  … ${line}`)

say('Starting a site of its own')
const site = await openBenchSite()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => {
    await site.close()
    process.exit(130)
  })

try {
  say(`${values.crowd} fictional signatories`)
  await loadCrowd(site.sql, Number(values.crowd))
  const figures: Figure[] = []
  if (asked('pages')) figures.push(...(await pages(site, pace, say)))
  if (asked('signing')) figures.push(...(await signing(site, pace, say)))
  console.log(`\n${table(figures)}`)
  if (asked('territories')) for (const line of await territories(site, say)) console.log(line)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(byId(figures), undefined, 2)}\n`)
} finally {
  await site.close()
}

/** When several pages share a goal, the one furthest from it counts. */
function byId(figures: Figure[]): Record<string, Figure> {
  const worstLast = [...figures].sort((a, b) => b.ratio - a.ratio)
  return Object.fromEntries(worstLast.map((figure) => [figure.id, figure]))
}
