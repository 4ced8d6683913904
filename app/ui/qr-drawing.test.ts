import { expect, test } from 'vitest'
import { drawQr, qrSvg } from './qr-drawing.ts'

test('an address becomes a square of runs with a quiet border', () => {
  const { size, path } = drawQr('https://tissons.example/verifier/K7MR-4PXD-9TB')
  expect(size).toBe(33 + 8)
  // The top row of the first finder: seven dark modules, after the border.
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true)
  expect(path.length).toBeLessThan(8_000)
})

test('the picture holds no word of the text it draws', () => {
  expect(qrSvg('"><script>')).not.toContain('script')
})
