import { chooseEncoding, compress } from './page-cache.ts'
import type { Ctx } from './route.ts'

/** Below this, compressing saves less than its header costs. */
const smallest = 1_024

/** Compresses the pages made for one visitor, as the pages kept in memory are: Brotli first. Long files are left to flow. */
export async function compressed(c: Ctx, next: () => Promise<void>): Promise<void> {
  await next()
  const { headers, status } = c.res
  const isText = /^(text\/(html|plain)|application\/json)/.test(headers.get('content-type') ?? '')
  if (!isText || headers.has('content-encoding') || c.req.method === 'HEAD' || !c.res.body) return
  const encoding = chooseEncoding(c.req.header('accept-encoding'))
  const body = Buffer.from(await c.res.arrayBuffer())
  const isWorthIt = encoding !== 'identity' && body.length >= smallest
  const sent = isWorthIt ? compress(body, encoding) : body
  c.res = new Response(new Uint8Array(sent), { status, headers })
  c.res.headers.set('content-length', String(sent.length))
  c.res.headers.append('vary', 'accept-encoding')
  if (isWorthIt) c.res.headers.set('content-encoding', encoding)
}
