import { chooseEncoding, compress, type Encoding } from './page-cache.ts'
import type { Ctx } from './route.ts'

/** Below this, compressing saves less than its header costs. */
const smallest = 1_024

/** Compresses the pages made for one visitor as those kept in memory are: Brotli first. */
export async function compressed(c: Ctx, next: () => Promise<void>): Promise<void> {
  await next()
  if (c.req.method === 'HEAD') return
  c.res = await compressResponse(c.res, chooseEncoding(c.req.header('accept-encoding')))
}

const textual = /^(text\/(html|plain)|image\/svg\+xml|application\/([a-z.]+\+)?(json|xml|yaml))/

/** The same response, compressed when it is a text worth it. Long files are left to flow. */
export async function compressResponse(response: Response, encoding: Encoding): Promise<Response> {
  const { headers, status } = response
  const isText = textual.test(headers.get('content-type') ?? '')
  if (!isText || encoding === 'identity' || headers.has('content-encoding') || !response.body) return response
  const body = Buffer.from(await response.arrayBuffer())
  const isWorthIt = body.length >= smallest
  const sent = isWorthIt ? compress(body, encoding) : body
  const made = new Response(new Uint8Array(sent), { status, headers })
  made.headers.set('content-length', String(sent.length))
  made.headers.append('vary', 'accept-encoding')
  if (isWorthIt) made.headers.set('content-encoding', encoding)
  return made
}
