import { expect, test } from 'vitest'
import { principles, values } from '../../../db/seeds/national-articles.ts'
import type { CharterVersion } from '../queries/versions.ts'
import { charterPaper } from './charter-paper.ts'

const preamble = { ...values[0], articleId: 'preambule', kind: 'preamble', heading: 'Pourquoi' } as const

const version: CharterVersion = {
  id: '0198c000-0000-7000-8000-000000000001',
  charterId: '0198c000-0000-7000-8000-000000000002',
  title: 'Charte de coopération interassociative dans les quartiers prioritaires (résumé non officiel)',
  number: 1,
  articles: [preamble as never, ...values, ...principles],
  isOfficial: false,
  source: '',
  changeKind: 'substantive',
  changeSummary: '',
  publishedAt: new Date('2026-03-14T10:00:00Z'),
  sha256: 'a3'.repeat(32),
}

test('the charter is printed in both languages, as a PDF/UA document', async () => {
  for (const lang of ['fr', 'en'] as const) {
    const pdf = Buffer.from(await charterPaper(version, lang, 'https://tissons.example')).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain(`/Lang (${lang})`)
  }
})

test('an official charter without plain French is printed too', async () => {
  const articles = version.articles.map((article) => ({ ...article, plain: '' }))
  const pdf = await charterPaper({ ...version, isOfficial: true, articles }, 'fr', 'https://tissons.example')
  expect(pdf.length).toBeGreaterThan(10_000)
})
