import { type CharterVersion, canonicalText, versionById, versionByNumber } from '../../charter/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { paperResponse } from '../../ui/paper/make-paper.ts'
import { show } from '../../ui/show.tsx'
import { sharedMessages } from '../messages/shared/index.ts'
import { localPaper } from '../papers/local-paper.ts'
import { type LocalCharter, localCharterBySlug } from '../queries/charters.ts'
import { baseOf, publishedLocal } from '../queries/published.ts'
import { LocalComparison } from '../views/comparison.tsx'

/** `/declinaisons/:slug/versions/2.txt`: the very bytes that are hashed and signed. */
export async function versionText(c: Ctx): Promise<Response> {
  const found = await versionOf(c)
  return found ? c.text(canonicalText(found.version)) : c.notFound()
}

/** `/declinaisons/:slug/versions/2.pdf`: the same to print. */
export async function versionPaper(c: Ctx): Promise<Response> {
  const { db, config } = c.var.site
  const found = await versionOf(c)
  const published = found && (await publishedLocal(db, found.version))
  if (!published) return c.notFound()
  const paper = await localPaper(found.charter, published, c.var.lang, config.url)
  return paperResponse(paper, `${found.charter.slug}-version-${found.version.number}`)
}

/** `/declinaisons/:slug/versions/2/comparer`: what is local, beside the national text it starts from. */
export async function compareNational(c: Ctx): Promise<Response> {
  const found = await versionOf(c)
  const baseId = found && (await baseOf(c.var.site.db, found.version.id))
  const base = baseId && (await versionById(c.var.site.db, baseId))
  if (!found || !base) return c.notFound()
  const lead = sharedMessages(c.var.lang).comparison.lead(base.number, found.version.number)
  return comparison(c, found.charter, base, found.version, lead)
}

/** `/declinaisons/:slug/comparer/1/2`: what changed from one local version to another. */
export async function compareVersions(c: Ctx): Promise<Response> {
  const [before, after] = [await versionOf(c, 'before'), await versionOf(c, 'after')]
  if (!before || !after || before.version.id === after.version.id) return c.notFound()
  const lead = sharedMessages(c.var.lang).comparison.between(before.version.number, after.version.number)
  return comparison(c, after.charter, before.version, after.version, lead)
}

function comparison(
  c: Ctx,
  charter: LocalCharter,
  before: CharterVersion,
  after: CharterVersion,
  lead: string,
) {
  const { lang } = c.var
  const title = sharedMessages(lang).comparison.title(charter.name)
  return show(
    c,
    { title, description: lead },
    <LocalComparison lang={lang} charter={charter} before={before} after={after} title={title} lead={lead} />,
  )
}

async function versionOf(
  c: Ctx,
  name = 'number',
): Promise<{ charter: LocalCharter; version: CharterVersion } | undefined> {
  const { db } = c.var.site
  const charter = await localCharterBySlug(db, c.req.param('slug') ?? '')
  if (!charter) return undefined
  const version = await versionByNumber(db, Number.parseInt(c.req.param(name) ?? '', 10), charter.slug)
  return version && { charter, version }
}
