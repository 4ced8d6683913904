import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { isUnavailable } from '../db/unavailable.ts'
import { inTime } from './in-time.ts'

const app = new Hono()
app.use(inTime(50))
app.get('/soon', (c) => c.text('here'))
app.get('/never', async () => {
  await new Promise(() => {})
  return new Response()
})
app.get('/late', async (c) => {
  await sleep(100)
  return c.text('too late')
})
app.onError((error, c) => c.text(String(isUnavailable(error)), 503))

it('cuts what never answers, as a fault that may pass, and lets the others be', async () => {
  const [soon, never, late] = await Promise.all(['/soon', '/never', '/late'].map((path) => app.request(path)))
  expect([soon?.status, never?.status, late?.status]).toEqual([200, 503, 503])
  expect(await never?.text()).toBe('true')
})
