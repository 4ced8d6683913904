import type { Ctx } from '../platform/http/route.ts'
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
  return show(
    c,
    { title: messages(c.var.lang).versions.title },
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

/** `/charte/comparer/1/2`: what changed from one version to another. */
export async function comparison(c: Ctx): Promise<Response> {
  const { db } = c.var.site
  const before = await versionByNumber(db, numberOf(c, 'before'))
  const after = await versionByNumber(db, numberOf(c, 'after'))
  if (!before || !after || before.id === after.id) return c.notFound()
  const title = messages(c.var.lang).comparison.title(before.number, after.number)
  return show(c, { title }, <Comparison before={before} after={after} lang={c.var.lang} />)
}

function reading(c: Ctx, version: CharterVersion): Response {
  const t = messages(c.var.lang).reading
  return show(
    c,
    { title: t.title, description: t.description },
    <Reading version={version} lang={c.var.lang} />,
  )
}

function numberOf(c: Ctx, name = 'number'): number {
  return Number.parseInt(c.req.param(name) ?? '', 10)
}
