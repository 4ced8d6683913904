import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { chooseEncoding, compress } from './page-cache.ts'

type File = { type: string; body: Buffer; br: Buffer | undefined; gzip: Buffer | undefined }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The browser’s files, read once and answered from memory: hashed names may be kept for a year. */
export type StaticFiles = { answer(req: IncomingMessage, res: ServerResponse): boolean }

/** @param folder the client build; missing folder means no file. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, File>()
  for (const path of filesUnder(folder)) {
    const type = types[extname(path)]
    if (type) files.set(`/${path}`, readOne(join(folder, path), type))
  }
  return {
    answer(req, res) {
      const file = files.get((req.url ?? '').split('?')[0] ?? '')
      if (!file || (req.method !== 'GET' && req.method !== 'HEAD')) return false
      send(file, req, res)
      return true
    },
  }
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

function readOne(path: string, type: string): File {
  const body = readFileSync(path)
  const compressible =
    type.startsWith('text/') || type === 'image/svg+xml' || type.startsWith('application/json')
  return {
    type,
    body,
    br: compressible ? compress(body, 'br', 11) : undefined,
    gzip: compressible ? compress(body, 'gzip') : undefined,
  }
}

function send(file: File, req: IncomingMessage, res: ServerResponse): void {
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const encoded = encoding === 'identity' ? undefined : file[encoding]
  const body = encoded ?? file.body
  const { url = '' } = req
  // A script that other sites pin by its hash never changes, and they must be able to read it to check it.
  const forOthers = url.startsWith('/integrer/')
  const isFrozen = forOthers || url.startsWith('/assets/')
  res.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': isFrozen ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': forOthers ? 'cross-origin' : 'same-origin',
    // It registers itself for one meeting’s pages, never for more.
    ...(url.startsWith('/assets/live-worker') ? { 'service-worker-allowed': '/' } : {}),
    ...(forOthers ? { 'access-control-allow-origin': '*' } : {}),
    vary: 'accept-encoding',
    ...(encoded ? { 'content-encoding': encoding } : {}),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
