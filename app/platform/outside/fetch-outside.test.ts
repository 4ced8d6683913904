import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type OutsideOptions, openOutside } from './fetch-outside.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

let calls: string[] = []
let now = 0

/** A service that answers as told, on this machine. */
async function service(answer: RequestListener, options: Partial<OutsideOptions> = {}) {
  calls = []
  now = 1_000_000
  server = createServer((req, res) => {
    calls.push(req.url ?? '')
    answer(req, res)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return openOutside({
    base: `http://127.0.0.1:${port()}`,
    allowPrivate: true,
    now: () => now,
    perSecond: 100,
    ...options,
  })
}

function port(): number {
  return (server?.address() as AddressInfo | null)?.port ?? 0
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, res) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

describe('a call to a foreign service', () => {
  it('brings what it answered, under our name', async () => {
    const { get } = await service((req, res) =>
      json({ agent: req.headers['user-agent'], url: req.url })(req, res),
    )
    expect(await get('/search', { q: 'les élans & co' })).toEqual({
      ok: true,
      value: { agent: 'Tissons', url: '/search?q=les+%C3%A9lans+%26+co' },
    })
  })

  it('gives up when the answer is too slow, too large, or no JSON', async () => {
    const slow = await service(() => {}, { timeoutMs: 50 })
    expect(await slow.get('/')).toEqual({ ok: false, reason: 'too-slow' })
    const trickle = await service((_, res) => void res.writeHead(200).write('['), { timeoutMs: 50 })
    expect(await trickle.get('/')).toEqual({ ok: false, reason: 'too-slow' })
    const large = await service(json('x'.repeat(5_000)), { maxBytes: 4_000 })
    expect(await large.get('/')).toEqual({ ok: false, reason: 'too-large' })
    const page = await service((_, res) => void res.end('<html>'))
    expect(await page.get('/')).toEqual({ ok: false, reason: 'not-json' })
  })

  it('never goes to a private address, nor where a redirection leads', async () => {
    const { get } = await service(json({}), { allowPrivate: false })
    expect(await get('/')).toEqual({ ok: false, reason: 'private-address' })
    const named = openOutside({ base: `http://localhost:${port()}` })
    expect(await named.get('/')).toEqual({ ok: false, reason: 'private-address' })
    expect(calls).toEqual([])
    const moved = await service((_, res) => void res.writeHead(302, { location: '/elsewhere' }).end())
    expect(await moved.get('/here')).toEqual({ ok: false, reason: 'redirected' })
    expect(calls).toEqual(['/here'])
  })

  it('says when nobody answers', async () => {
    const { get } = await service((req) => req.socket.destroy())
    expect(await get('/')).toEqual({ ok: false, reason: 'unreachable' })
  })

  it('tells a question without answer from a refused one', async () => {
    const { get } = await service((req, res) => json({}, req.url === '/nobody' ? 404 : 400)(req, res))
    expect(await get('/nobody')).toEqual({ ok: false, reason: 'unknown' })
    expect(await get('/odd')).toEqual({ ok: false, reason: 'refused' })
  })
})

describe('what is asked again', () => {
  it('is answered from memory for a while, and asked once by those who ask together', async () => {
    const { get } = await service(json('here'), { keepMs: 1_000, keep: 2 })
    await Promise.all([get('/a'), get('/a'), get('/a')])
    await get('/a')
    expect(calls).toEqual(['/a'])
    now += 1_001
    await get('/a')
    expect(calls).toEqual(['/a', '/a'])
    await get('/b')
    await get('/c')
    await get('/a')
    expect(calls).toEqual(['/a', '/a', '/b', '/c', '/a'])
  })

  it('is never a failure remembered', async () => {
    let status = 500
    const { get } = await service((req, res) => json('here', status)(req, res))
    expect(await get('/a')).toEqual({ ok: false, reason: 'failed' })
    status = 200
    expect(await get('/a')).toEqual({ ok: true, value: 'here' })
  })
})

describe('a service that has enough', () => {
  it('is left alone for as long as it asks', async () => {
    let status = 429
    const { get } = await service((_, res) => void res.writeHead(status, { 'retry-after': '20' }).end('{}'))
    expect(await get('/a')).toEqual({ ok: false, reason: 'resting' })
    status = 200
    now += 19_000
    expect(await get('/a')).toEqual({ ok: false, reason: 'resting' })
    expect(calls).toHaveLength(1)
    now += 1_001
    expect((await get('/a')).ok).toBe(true)
  })

  it('is left alone after three failures, then tried with one question only', async () => {
    const { get } = await service((req) => req.socket.destroy(), { restMs: 30_000 })
    for (const path of ['/1', '/2', '/3', '/4', '/5']) await get(path)
    expect(calls).toEqual(['/1', '/2', '/3'])
    now += 30_001
    const answers = await Promise.all([get('/6'), get('/7')])
    expect(answers.map((one) => !one.ok && one.reason)).toEqual(['unreachable', 'resting'])
    expect(calls).toEqual(['/1', '/2', '/3', '/6'])
  })

  it('is not asked more often than it allows', async () => {
    const { get } = await service(json('here'), { perSecond: 2 })
    const answers = await Promise.all(['/1', '/2', '/3'].map((path) => get(path)))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false])
    now += 1_001
    expect((await get('/3')).ok).toBe(true)
  })
})
