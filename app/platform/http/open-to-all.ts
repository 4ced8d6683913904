import { plainProblem } from './problem.ts'
import type { Ctx } from './route.ts'
import { policyOfFrames } from './security.ts'

const readingOnly = 'GET, HEAD, OPTIONS'

/** After the strict headers of every page: what data that is open, and pages made for frames, say instead. */
export async function openToAll(c: Ctx, next: () => Promise<void>): Promise<void> {
  await next()
  const { route } = c.var
  if (route?.open) {
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set('access-control-expose-headers', 'etag, link, retry-after')
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
  }
  if (route?.framed) {
    c.res.headers.set('content-security-policy', policyOfFrames(c.res.headers.get('content-security-policy')))
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
    c.res.headers.delete('x-frame-options')
  }
}

/** A browser asks before it sends a conditional request of another site: yes, to read. */
export function permission(c: Ctx): Response {
  c.header('allow', readingOnly)
  c.header('access-control-allow-methods', readingOnly)
  c.header('access-control-allow-headers', 'if-none-match, if-modified-since, accept-language')
  c.header('access-control-max-age', '86400')
  c.header('cache-control', 'public, max-age=86400')
  return c.body(null, 204)
}

/** Data that is open is read, never written. */
export function onlyRead(c: Ctx): Response {
  c.header('allow', readingOnly)
  return plainProblem(c, 405, `${c.req.method}: ${readingOnly}`)
}
