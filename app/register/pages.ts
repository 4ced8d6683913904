import type { Ctx } from '../platform/http/route.ts'
import { searchNational } from './queries/search.ts'
import { suggestion } from './views/suggestion.ts'

const longestSearch = 200

/**
 * `/associations/suggestions?q=`: the register’s active entries, for the form. Only the public register
 * answers: whether an association signed cannot be learnt here.
 */
export async function suggestions(c: Ctx): Promise<Response> {
  const text = (c.req.query('q') ?? '').slice(0, longestSearch).toWellFormed()
  const entries = await searchNational(c.var.site.db, text)
  const active = entries.filter((entry) => entry.status === 'active')
  return c.json(active.map((entry) => suggestion(c.var.lang, entry)))
}
