import { answerFeed } from '../platform/http/feed.ts'
import type { Ctx } from '../platform/http/route.ts'
import { localPath } from '../platform/languages.ts'
import { paperResponse } from '../ui/paper/make-paper.ts'
import { show } from '../ui/show.tsx'
import { messages } from './messages/index.ts'
import { charterPaper } from './papers/charter-paper.ts'
import {
  type CharterVersion,
  currentVersion,
  publishedVersions,
  versionByNumber,
} from './queries/versions.ts'
import { canonicalText } from './rules/canonical-text.ts'
import { Comparison } from './views/comparison.tsx'
import { Reading } from './views/reading.tsx'
import { Versions } from './views/versions.tsx'

/** `/charte`: the version in force. */
export async function charter(c: Ctx): Promise<Response> {
  const version = await currentVersion(c.var.site.db)
  return version ? reading(c, version) : c.notFound()
}

/** `/charte/versions`: all of them. */
export async function versions(c: Ctx): Promise<Response> {
  const all = await publishedVersions(c.var.site.db)
  const t = messages(c.var.lang).versions
  return show(
    c,
    { title: t.title, description: t.lead, feed: feedOf(c) },
    <Versions versions={all} lang={c.var.lang} />,
  )
}

/** `/charte/versions/2`: one of them. */
export async function version(c: Ctx): Promise<Response> {
  const found = await versionByNumber(c.var.site.db, numberOf(c))
  return found ? reading(c, found) : c.notFound()
}

/** `/charte/versions/2.txt`: the very bytes that are hashed and signed. */
export async function versionText(c: Ctx): Promise<Response> {
  const found = await versionByNumber(c.var.site.db, numberOf(c))
  return found ? c.text(canonicalText(found)) : c.notFound()
}

/** `/charte/versions/2.pdf`: the same to print. */
export async function versionPaper(c: Ctx): Promise<Response> {
  const { db, config } = c.var.site
  const found = await versionByNumber(db, numberOf(c))
  if (!found) return c.notFound()
  return paperResponse(await charterPaper(found, c.var.lang, config.url), `charte-version-${found.number}`)
}

/** `/charte/versions.atom`: each version as it is published. */
export async function versionsFeed(c: Ctx): Promise<Response> {
  const t = messages(c.var.lang)
  const versions = await publishedVersions(c.var.site.db)
  return answerFeed(c, {
    title: t.feed.title,
    subtitle: t.reading.description,
    path: localPath(c.var.lang, '/charte/versions'),
    since: versions[0]?.publishedAt ?? new Date(0),
    entries: versions.map((version) => ({
      uuid: version.id,
      title: `${version.title}, ${t.feed.version(version.number)}`,
      summary: version.changeSummary || t.feed.first,
      path: localPath(c.var.lang, `/charte/versions/${version.number}`),
      at: version.publishedAt,
    })),
  })
}

/** `/charte/comparer/1/2`: what changed from one version to another. */
export async function comparison(c: Ctx): Promise<Response> {
  const { db } = c.var.site
  const before = await versionByNumber(db, numberOf(c, 'before'))
  const after = await versionByNumber(db, numberOf(c, 'after'))
  if (!before || !after || before.id === after.id) return c.notFound()
  const t = messages(c.var.lang).comparison
  const head = { title: t.title(before.number, after.number), description: t.changes }
  return show(c, head, <Comparison before={before} after={after} lang={c.var.lang} />)
}

function reading(c: Ctx, version: CharterVersion): Response {
  const t = messages(c.var.lang).reading
  return show(
    c,
    { title: t.title, description: t.description, feed: feedOf(c) },
    <Reading version={version} lang={c.var.lang} />,
  )
}

function feedOf(c: Ctx) {
  return { path: '/charte/versions.atom', title: messages(c.var.lang).feed.title }
}

function numberOf(c: Ctx, name = 'number'): number {
  return Number.parseInt(c.req.param(name) ?? '', 10)
}
