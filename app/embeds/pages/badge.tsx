import { renderToString } from 'preact-render-to-string'
import { versionByNumber } from '../../charter/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { associationPage } from '../../signatories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { badgeState } from '../rules/badge.ts'
import { badgeCode } from '../rules/code.ts'
import { BadgeImage, type BadgeProps, badgeText } from '../views/badge-image.tsx'
import { BadgePage } from '../views/badge-page.tsx'

/** `/associations/:slug/badge.svg`: a signature as an image, for those who publish their name. */
export async function badgeImage(c: Ctx): Promise<Response> {
  const props = await badgeOf(c)
  if (!props) return c.notFound()
  c.header('content-type', 'image/svg+xml; charset=utf-8')
  c.header('cache-control', 'public, max-age=300')
  return c.body(renderToString(<BadgeImage {...props} />))
}

/** `/associations/:slug/badge`: the same, explained, with the code to paste. */
export async function badgePage(c: Ctx): Promise<Response> {
  const props = await badgeOf(c)
  if (!props) return c.notFound()
  const { lang, site } = c.var
  const slug = c.req.param('slug') ?? ''
  const address = `${site.config.url}${localPath(lang, `/associations/${slug}`)}`
  const image = `${address}/badge.svg`
  const code = badgeCode(image, address, badgeText(props))
  const body = <BadgePage badge={props} {...{ slug, image, code, lang }} />
  const { title, lead } = messages(lang).badge
  return show(c, { title: `${title}, ${props.name}`, description: lead }, body)
}

async function badgeOf(c: Ctx): Promise<BadgeProps | undefined> {
  const { db } = c.var.site
  const found = await associationPage(db, c.req.param('slug') ?? '')
  const state = found && badgeState(found)
  if (!found || !state) return undefined
  const version = await versionByNumber(db, state.version)
  const { name, isFictional } = found
  return { name, state, isFictional, isOfficial: version?.isOfficial ?? false, lang: c.var.lang }
}
