import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { bodyWithin } from './body-within.ts'
import type { Ctx } from './route.ts'

const app = new Hono()
app.use((c, next) => bodyWithin(10, (refused) => refused.text('too large', 413))(c as unknown as Ctx, next))
app.all('/', async (c) => c.text(`read ${(await c.req.text()).length}`))

const send = (body: BodyInit, headers: Record<string, string> = {}) =>
  app.request('/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

describe('a body', () => {
  it('is read up to the limit, by the length it announces', async () => {
    expect(await (await send('a'.repeat(10), { 'content-length': '10' })).text()).toBe('read 10')
    expect((await send('a'.repeat(11), { 'content-length': '11' })).status).toBe(413)
  })

  it('is counted as it comes when it announces no length, or comes in chunks', async () => {
    expect(await (await send(pieces(5, 5))).text()).toBe('read 10')
    expect((await send(pieces(5, 6))).status).toBe(413)
    const chunked = { 'content-length': '1', 'transfer-encoding': 'chunked' }
    expect((await send(pieces(20), chunked)).status).toBe(413)
  })

  it('is not asked of a question', async () => {
    expect(await (await app.request('/')).text()).toBe('read 0')
  })
})

function pieces(...sizes: number[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const size of sizes) controller.enqueue(new Uint8Array(size).fill(97))
      controller.close()
    },
  })
}
