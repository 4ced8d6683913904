import { Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { chooseEncoding } from './page-cache.ts'
import type { Ctx } from './route.ts'

type Flowing = {
  type: string
  /** Name under which a browser saves it. */
  file: string
  /** Read as the visitor’s connection takes it: a large file is never whole in memory. */
  parts: AsyncIterable<string>
}

/**
 * Sends a long text while it is being made, compressed on its way.
 * @example return flow(c, { type: 'text/csv; charset=utf-8', file: 'signataires.csv', parts: csvParts(rows) })
 */
export function flow(c: Ctx, { type, file, parts }: Flowing): Response {
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="${file}"`)
  c.header('vary', 'accept-encoding')
  const encoding = chooseEncoding(c.req.header('accept-encoding'))
  const text = Readable.from(parts, { objectMode: false })
  // Nobody reads a HEAD: nothing is asked of the database for it.
  if (c.req.method === 'HEAD') return c.body(null)
  if (encoding === 'identity') return c.body(Readable.toWeb(text) as ReadableStream)
  c.header('content-encoding', encoding)
  const press = encoding === 'br' ? createBrotliCompress(quick) : createGzip({ level: 5 })
  // A fault on the way cuts the answer short: better an unfinished file than one that looks whole.
  text.on('error', (error) => press.destroy(error))
  press.on('close', () => text.destroy())
  return c.body(Readable.toWeb(text.pipe(press)) as ReadableStream)
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
