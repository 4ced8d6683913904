import type { Ctx } from '../../platform/http/route.ts'
import { searchTerritories } from '../queries/search.ts'

/** `/territoires/suggestions?q=`: what the browser offers while a person types the name of a territory. */
export async function suggestions(c: Ctx): Promise<Response> {
  const found = await searchTerritories(c.var.site.db, c.req.query('q') ?? '', 10)
  c.header('cache-control', 'public, max-age=300')
  return c.json(found.map(({ id, name, hint }) => ({ value: id, label: name, note: hint })))
}
