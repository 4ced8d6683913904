import { bodyLimit } from 'hono/body-limit'
import type { Ctx } from './route.ts'

/**
 * Refuses bodies above `most` bytes. Node holds a body to the length it announces, so that length is enough; only a
 * body that announces none is counted as it comes. Hono’s own middleware makes a web stream of every body first,
 * which costs as much as all the rest of reading a small form.
 */
export function bodyWithin(most: number, refuse: (c: Ctx) => Response | Promise<Response>) {
  const counted = bodyLimit({ maxSize: most, onError: (c) => refuse(c as Ctx) })
  return async (c: Ctx, next: () => Promise<void>): Promise<Response | undefined> => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return void (await next())
    const length = c.req.header('content-length')
    if (length === undefined || c.req.header('transfer-encoding') !== undefined)
      return (await counted(c, next)) ?? undefined
    if (Number(length) > most) return refuse(c)
    return void (await next())
  }
}
