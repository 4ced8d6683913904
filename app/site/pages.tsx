import { currentVersion } from '../charter/index.ts'
import { isMigrated } from '../platform/db/migrate.ts'
import type { Ctx } from '../platform/http/route.ts'
import { latestSignatories, signatoryCounts, weaveData } from '../signatories/index.ts'
import { show } from '../ui/show.tsx'
import { messages } from './messages/index.ts'
import { Home } from './views/home.tsx'

/** `/` */
export async function home(c: Ctx): Promise<Response> {
  const t = messages(c.var.lang).home
  const { db, clock } = c.var.site
  const [version, counts, weave, latest] = await Promise.all([
    currentVersion(db),
    signatoryCounts(db),
    weaveData(db),
    latestSignatories(db, 4),
  ])
  const isOfficial = version?.isOfficial ?? false
  const body = <Home lang={c.var.lang} now={clock()} {...{ isOfficial, counts, weave, latest }} />
  return show(c, { title: t.title, description: t.description, wide: true }, body)
}

/** `/sante`: the process answers. */
export function alive(c: Ctx): Response {
  c.header('cache-control', 'no-store')
  return c.json({ status: 'alive' })
}

/** `/sante/pret`: the database is reachable and every migration of this release is applied. */
export async function ready(c: Ctx): Promise<Response> {
  c.header('cache-control', 'no-store')
  const migrated = await isMigrated(c.var.site.sql).catch(() => undefined)
  if (migrated) return c.json({ status: 'ready' })
  c.header('retry-after', '5')
  return c.json({ status: migrated === undefined ? 'database away' : 'migrations missing' }, 503)
}
