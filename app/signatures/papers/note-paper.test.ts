import { expect, test } from 'vitest'
import { notePdf } from './note-paper.ts'

const text = {
  slug: 'nationale',
  number: 2,
  publishedAt: new Date('2026-02-01T09:00:00Z'),
  sha256: 'a3'.repeat(32),
}
const local = { ...text, slug: 'charte-du-port', local: 'Charte de coopération du Port et de la Colline' }

test('the note for the board is one tagged sheet, in both languages, official or not, for one text or two', async () => {
  for (const lang of ['fr', 'en'] as const)
    for (const isOfficial of [true, false]) {
      for (const texts of [[text], [local], [text, local]]) {
        const proposed = texts.map((one) => ({ ...one, isOfficial }))
        const bytes = await notePdf(proposed, lang, 'https://tissons.example')
        const pdf = Buffer.from(bytes).toString('latin1')
        expect(pdf).toContain('/StructTreeRoot')
        expect(pdf).toContain(`/Lang (${lang})`)
        expect(pdf).toMatch(/\/Type \/Pages\s+\/Count 1\b/)
      }
    }
})
