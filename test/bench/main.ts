import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCrowd } from '../../db/seeds/crowd.ts'
import { directory, directoryLines } from './directory.ts'
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
    only: { type: 'string', default: 'directory,pages,signing,territories' },
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
  const figures: Figure[] = []
  const crowd = Number(values.crowd)
  say(`${crowd} fictional signatories`)
  await loadCrowd(site.sql, crowd)
  if (asked('directory')) for (const line of await besideTenth(crowd)) console.log(line)
  if (asked('pages')) figures.push(...(await pages(site, pace, say)))
  if (asked('signing')) figures.push(...(await signing(site, pace, say)))
  console.log(`\n${table(figures)}`)
  if (asked('territories')) for (const line of await territories(site, say)) console.log(line)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(byId(figures), undefined, 2)}\n`)
} finally {
  await site.close()
}

/** The directory beside another site’s, which holds a tenth of the crowd. */
async function besideTenth(crowd: number): Promise<string[]> {
  const small = { site: await openBenchSite(), signatories: Math.round(crowd / 10) }
  try {
    await loadCrowd(small.site.sql, small.signatories)
    return directoryLines(await directory([small, { site, signatories: crowd }], say))
  } finally {
    await small.site.close()
  }
}

/** When several pages share a goal, the one furthest from it counts. */
function byId(figures: Figure[]): Record<string, Figure> {
  const worstLast = [...figures].sort((a, b) => b.ratio - a.ratio)
  return Object.fromEntries(worstLast.map((figure) => [figure.id, figure]))
}
