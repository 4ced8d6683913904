import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { begin, publish } from './acts/publish.ts'
import { currentVersion } from './queries/versions.ts'

const { site, request } = await testSite()

it('has nothing to compare while there is one version', async () => {
  expect(await page('/charte/versions')).not.toContain('/charte/comparer/')
  for (const path of ['/charte/comparer/1/2', '/charte/comparer/1/1', '/charte/comparer/0/1'])
    expect((await request(path)).status).toBe(404)
})

it('shows what changed word by word once a second version is published', async () => {
  await publishNext()
  expect(await page('/charte/versions')).toContain('href="/charte/comparer/1/2"')
  const comparison = await page('/charte/comparer/1/2')
  expect(comparison).toMatch(/<ins>.*ajouté.*un véhicule.*<\/ins>/)
  expect(comparison).toContain('C’est un changement de fond')
  expect(comparison).toContain('Le partage cite les véhicules.')
  expect(comparison).toContain('6\u00a0articles ne changent pas')
  expect(await page('/charte/comparer/2/1')).toMatch(/<del>.*retiré.*un véhicule.*<\/del>/)
})

async function page(path: string): Promise<string> {
  return (await request(path)).text()
}

async function publishNext(): Promise<void> {
  const now = site.clock()
  const current = await currentVersion(site.db)
  if (!current) throw new Error('no charter')
  const articles = current.articles.map((article) =>
    article.articleId === 'partage'
      ? { ...article, body: article.body.replace('une salle', 'une salle, un véhicule') }
      : article,
  )
  const next = { ...current, articles, changeSummary: 'Le partage cite les véhicules.' }
  await site.transaction(async (tx) => {
    const draft = await begin(tx, current.charterId, next, now)
    if (draft.ok) await publish(tx, draft.value, now)
  })
}
