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
  await growing(Number(values.crowd))
  const figures: Figure[] = []
  if (asked('pages')) figures.push(...(await pages(site, pace, say)))
  if (asked('signing')) figures.push(...(await signing(site, pace, say)))
  console.log(`\n${table(figures)}`)
  if (asked('territories')) for (const line of await territories(site, say)) console.log(line)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(byId(figures), undefined, 2)}\n`)
} finally {
  await site.close()
}

/** The directory is measured with a tenth of the crowd, then with all of it. */
async function growing(crowd: number): Promise<void> {
  const tenth = Math.round(crowd / 10)
  say(`${tenth} fictional signatories, then ${crowd}`)
  await loadCrowd(site.sql, tenth)
  const small = asked('directory') && (await directory(site, tenth, say))
  await loadCrowd(site.sql, crowd, { from: tenth })
  const large = asked('directory') && (await directory(site, crowd, say))
  if (small && large) for (const line of directoryLines([small, large])) console.log(line)
}

/** When several pages share a goal, the one furthest from it counts. */
function byId(figures: Figure[]): Record<string, Figure> {
  const worstLast = [...figures].sort((a, b) => b.ratio - a.ratio)
  return Object.fromEntries(worstLast.map((figure) => [figure.id, figure]))
}
