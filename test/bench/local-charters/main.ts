import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { hashSecret, newSecret } from '../../../app/kernel/ids.ts'
import { loadCrowd } from '../../../db/seeds/crowd.ts'
import { loadLocalCrowd } from '../../../db/seeds/crowd-local-charters.ts'
import { openBenchSite } from '../site.ts'
import { timed } from './timed.ts'

/** `npm run bench -- local-charters`: two thousand local charters, one of them large, read by one of its stewards. */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== 'local-charters'),
  options: { charters: { type: 'string', default: '2000' }, requests: { type: 'string', default: '200' } },
})
const say = (line: string) => console.log(`  … ${line}`)
say('Starting a site of its own')
const site = await openBenchSite()
try {
  say(`${values.charters} fictional local charters`)
  await loadCrowd(site.sql, 1_000)
  const { slug, steward } = await loadLocalCrowd(site.sql, { charters: Number(values.charters) })
  const secret = newSecret()
  await site.sql`insert into sessions (hash, person_id, created_at, expires_at)
    values (${hashSecret(secret)}, ${steward}, now(), now() + interval '1 day')`
  const own = `${site.url}/declinaisons/${slug}`
  const [amendment] = await site.sql`
    select amendment_id as id from local_comments group by amendment_id order by count(*) desc limit 1`
  const pages = {
    '`/declinaisons`': () => `${site.url}/declinaisons`,
    // Another query each time: the page is made anew, never answered from memory.
    'public page, made anew': (n: number) => `${own}?n=${n}`,
    'public page, from memory': () => own,
    'work page': () => `${own}/projet`,
    'amendments page': () => `${own}/projet/redactions`,
    'one amendment with its comments': () => `${own}/projet/redactions/${amendment?.id}`,
    'national text page': () => `${own}/projet/national`,
    group: () => `${own}/projet/groupe`,
    history: () => `${own}/projet/histoire`,
  }
  console.log('| page | median ms | p99 ms | KB |\n| --- | --- | --- | --- |')
  for (const [name, url] of Object.entries(pages)) {
    const { median, p99, bytes } = await timed(url, Number(values.requests), `session=${secret}`)
    console.log(`| ${name} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${Math.round(bytes / 1024)} |`)
  }
  const load = loadavg().map((one) => one.toFixed(1))
  console.log(`load of the machine: ${load.join(', ')}`)
} finally {
  await site.close()
}
