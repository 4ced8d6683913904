import { hasAlready } from './etag.ts'
import type { Ctx } from './route.ts'

/**
 * What changed nothing public gives back the same file: it is not made again, and never kept whole to be compared. An
 * hour at most is trusted so, since words that age move by themselves.
 * @param mark changes when anything that the file tells may have
 * @example return whenChanged(c, await lastChange(site.db), () => flow(c, file))
 */
export function whenChanged(c: Ctx, mark: string, send: () => Response): Response {
  const { site, lang } = c.var
  const hour = Math.floor(site.clock().getTime() / 3_600_000)
  const etag = `W/"${mark}-${hour}-${lang}"`
  c.header('etag', etag)
  c.header('cache-control', 'public, max-age=60')
  return hasAlready(c.req.header('if-none-match'), etag) ? c.body(null, 304) : send()
}
