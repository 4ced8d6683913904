import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNationalCharter } from '../../../db/seeds/national-charter.ts'
import { testDatabase } from '../../../test/database.ts'
import { connect, type Db, database, type Sql } from '../../platform/db/database.ts'
import { currentVersion } from '../queries/versions.ts'
import { fingerprint } from '../rules/canonical-text.ts'
import { begin, openCharter, publish } from './publish.ts'

let owner: Sql
let web: Sql
let db: Db
const now = new Date('2026-11-14T20:00:00Z')

beforeAll(async () => {
  const connections = await testDatabase()
  owner = connect(connections.owner, 1)
  web = connect(connections.web, 16)
  db = database(web)
  await loadNationalCharter(database(owner), now)
})
afterAll(() => Promise.all([owner.end(), web.end()]))

describe('publishing a charter', () => {
  it('starts a new installation with the unofficial summary, once', async () => {
    await loadNationalCharter(database(owner), now)
    const version = await currentVersion(db)
    expect(version?.number).toBe(1)
    expect(version?.isOfficial).toBe(false)
    expect(version?.title).toContain('résumé non officiel')
    expect(version?.articles.filter((article) => article.kind === 'value')).toHaveLength(4)
    expect(version?.articles.filter((article) => article.kind === 'principle')).toHaveLength(4)
    expect(version && fingerprint(version)).toBe(version?.sha256)
  })

  it('never lets the site, nor the owner by mistake, change a published version', async () => {
    for (const sql of [web, owner]) {
      await expect(sql`update charter_versions set title = 'autre'`).rejects.toThrow('never changes')
      await expect(sql`update charter_articles set body = 'autre'`).rejects.toThrow('never changes')
      await expect(sql`delete from charter_articles`).rejects.toThrow('never changes')
    }
    await expect(web`truncate charter_articles`).rejects.toThrow('permission denied')
    await expect(web`alter table charter_articles disable trigger all`).rejects.toThrow('must be owner')
  })

  it('publishes once when sixteen people press at once, and keeps one draft', async () => {
    const article = {
      articleId: 'un',
      kind: 'article' as const,
      heading: 'Un',
      body: 'Texte.',
      plain: '',
      suggestions: [],
    }
    const text = {
      title: 'Essai',
      isOfficial: true,
      source: '',
      changeKind: 'minor' as const,
      changeSummary: '',
    }
    const draft = await db.transaction().execute(async (tx) => {
      const charter = await openCharter(tx, 'essai', now)
      const first = await begin(tx, charter, { ...text, articles: [article] }, now)
      expect(await begin(tx, charter, { ...text, articles: [] }, now)).toEqual({
        ok: false,
        reason: 'draft-exists',
      })
      return first.ok ? first.value : ''
    })
    const presses = Array.from({ length: 16 }, () =>
      db.transaction().execute((tx) => publish(tx, draft, now)),
    )
    const answers = await Promise.all(presses)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const [row] =
      await web`select count(*) as n from facts where name = 'charter.published' and payload->>'versionId' = ${draft}`
    expect(row?.n).toBe(1)
  })

  it('refuses to publish an empty text', async () => {
    const answer = await db.transaction().execute(async (tx) => {
      const charter = await openCharter(tx, 'vide', now)
      const text = {
        title: 'Vide',
        isOfficial: true,
        source: '',
        changeKind: 'minor' as const,
        changeSummary: '',
      }
      const draft = await begin(tx, charter, { ...text, articles: [] }, now)
      return draft.ok ? publish(tx, draft.value, now) : draft
    })
    expect(answer).toEqual({ ok: false, reason: 'empty' })
  })
})
