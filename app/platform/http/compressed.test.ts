import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { testSite } from '../../../test/site.ts'

const { request } = await testSite()

it('sends a page made for one visitor compressed, and whole', async () => {
  const plain = await (await request('/signer')).text()
  const answer = await request('/signer', { headers: { 'accept-encoding': 'gzip, br' } })
  const sent = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('content-length')).toBe(String(sent.length))
  expect(answer.headers.get('vary')).toContain('accept-encoding')
  expect(brotliDecompressSync(sent).toString()).toBe(plain)
  expect(sent.length).toBeLessThan(plain.length / 2)
})

it('leaves what is tiny, or already answered without a body, as it is', async () => {
  const headers = { 'accept-encoding': 'br' }
  expect((await request('/sante', { headers })).headers.has('content-encoding')).toBe(false)
  const moved = await request('/verifier/absente', { headers })
  expect(moved.headers.has('content-encoding')).toBe(false)
})

it('sends compressed what a page kept in memory answers to a question badly asked', async () => {
  const answer = await request('/signataires?lieu=Nulle-Part-sur-Rien', {
    headers: { 'accept-encoding': 'br' },
  })
  expect(answer.status).toBe(422)
  expect(answer.headers.get('content-encoding')).toBe('br')
})
