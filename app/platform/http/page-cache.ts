import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { hasAlready, headersOf304 } from './etag.ts'
import { bearsHelp } from './help-cookie.ts'

/**
 * Public pages, compressed once and answered from memory until something public changes. A page is at most
 * one second late: `clear` is called after each commit of this process, and by a poll for the others.
 */
export type PageCache = {
  /** Answers from memory; false when the page is not there and must be made. */
  answer(req: IncomingMessage, res: ServerResponse): boolean
  /** Makes a page, or waits for the same page already being made, and keeps it when it is a plain 200. */
  make(url: string, encoding: Encoding, build: () => Promise<Response>): Promise<Response>
  clear(): void
}

export type Encoding = 'br' | 'gzip' | 'identity'
type Kept = {
  status: number
  headers: [string, string][]
  etag: string
  body: Buffer
  encoded: Map<Encoding, Reply>
  until: number
}
type Reply = { head: string[]; body: Buffer }

const mostPages = 2_000
const mostBytes = 64 * 1024 * 1024
const longestUrl = 400
/** Ageing words (“confirmed in March”) move even when nothing is written. */
const lifetimeMilliseconds = 60_000

/** @param now milliseconds; a test may pass its own. */
export function makePageCache(now: () => number = Date.now): PageCache {
  const pages = new Map<string, Kept>()
  const making = new Map<string, Promise<Kept | Response>>()
  let bytes = 0
  let generation = 0

  function keep(url: string, kept: Kept): void {
    if (url.length > longestUrl || kept.body.length > 512 * 1024) return
    pages.set(url, kept)
    bytes += kept.body.length
    while (pages.size > mostPages || bytes > mostBytes) forgetOldest()
  }

  function forgetOldest(): void {
    const [url, kept] = pages.entries().next().value ?? []
    if (url === undefined || kept === undefined) return
    pages.delete(url)
    bytes -= kept.body.length
  }

  async function build(url: string, buildPage: () => Promise<Response>): Promise<Kept | Response> {
    const started = generation
    const response = await buildPage()
    if (response.status !== 200) return response
    const kept = await toKept(response, now() + lifetimeMilliseconds)
    // Something changed while the page was made: show it, do not keep it.
    if (started === generation) keep(url, kept)
    return kept
  }

  return {
    answer(req, res) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false
      if (bearsHelp(req.headers.cookie)) return false
      const kept = pages.get(req.url ?? '')
      if (!kept || kept.until < now()) return false
      reply(kept, req, res)
      return true
    },
    async make(url, encoding, buildPage) {
      const known = making.get(url)
      const made = known ?? build(url, buildPage).finally(() => making.delete(url))
      if (!known) making.set(url, made)
      const result = await made
      return result instanceof Response ? result.clone() : toResponse(encode(result, encoding), result.status)
    },
    clear() {
      generation += 1
      bytes = 0
      pages.clear()
      making.clear()
    },
  }
}

async function toKept(response: Response, until: number): Promise<Kept> {
  const body = Buffer.from(await response.arrayBuffer())
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = [...response.headers].filter(([name]) => name !== 'content-length')
  return { status: response.status, headers, etag, body, encoded: new Map(), until }
}

function toResponse({ head, body }: Reply, status: number): Response {
  const headers = new Headers()
  for (const [name, value] of pairsOf(head)) headers.append(name, value)
  return new Response(new Uint8Array(body), { status, headers })
}

function pairsOf(head: string[]): [string, string][] {
  return head.flatMap((name, i) => (i % 2 === 0 ? [[name, head[i + 1] ?? ''] as [string, string]] : []))
}

function reply(kept: Kept, req: IncomingMessage, res: ServerResponse): void {
  const { head, body } = encode(kept, chooseEncoding(req.headers['accept-encoding']))
  if (hasAlready(req.headers['if-none-match'], kept.etag)) {
    res.writeHead(304, headersOf304(pairsOf(head)).flat())
    res.end()
    return
  }
  res.writeHead(kept.status, head)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Brotli when the browser takes it, else gzip, else plain. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity'
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

function encode(kept: Kept, encoding: Encoding): Reply {
  const known = kept.encoded.get(encoding)
  if (known) return known
  const body = compress(kept.body, encoding)
  const head = [
    ...kept.headers.flat(),
    'etag',
    kept.etag,
    'vary',
    'accept-encoding',
    'content-length',
    String(body.length),
  ]
  if (encoding !== 'identity') head.push('content-encoding', encoding)
  const made = { head, body }
  kept.encoded.set(encoding, made)
  return made
}

/** Quality 5: a fifth of the time of the best, within a few per cent of its size. */
export function compress(body: Buffer, encoding: Encoding, quality = 5): Buffer {
  if (encoding !== 'br') return encoding === 'gzip' ? gzipSync(body) : body
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
  }
  return brotliCompressSync(body, { params })
}

/** Brotli’s window, in bits, that just holds a page: it takes memory for the whole of it, and looks no farther back. */
function windowFor(bytes: number): number {
  return Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 16))))
}
