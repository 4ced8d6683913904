import { isMigrated } from '../../platform/db/migrate.ts'
import type { Ctx } from '../../platform/http/route.ts'

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
