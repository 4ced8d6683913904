import { dayOf } from '../../kernel/instants.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { type Listing, listingByCode } from '../queries/listings.ts'
import { hiddenAt, turnsOf } from '../queries/moderation.ts'
import { isListed } from '../rules/listing.ts'
import { HiddenListing, ListingView } from '../views/listing.tsx'

/** `/entraide/:code` */
export async function listing(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const found = await listingByCode(site.db, codeOf(c))
  if (!found) return hidden(c)
  const listed = isListed(found, dayOf(site.clock()))
  const turns = await turnsOf(site.db, found.id)
  const body = (
    <ListingView
      {...{ lang, listing: found, turns }}
      isListed={listed}
      url={urlOf(c, found)}
      now={site.clock()}
    />
  )
  const head = { title: found.title, ...(found.details && { description: found.details }) }
  return show(c, { ...head, ...(!listed && { robots: 'noindex' as const }) }, body)
}

/** What the team took off says why; what never was is no page. */
async function hidden(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const why = await hiddenAt(site.db, codeOf(c))
  if (!why) return c.notFound()
  const title = messages(lang).page.hiddenTitle
  return show(c, { title, robots: 'noindex' }, <HiddenListing lang={lang} {...why} />)
}

/** The listing of this address, while it is on the list. */
export async function listedHere(c: Ctx): Promise<Listing | undefined> {
  const { site } = c.var
  const found = await listingByCode(site.db, codeOf(c))
  return found && isListed(found, dayOf(site.clock())) ? found : undefined
}

export function codeOf(c: Ctx): string {
  return c.req.param('code') ?? ''
}

/** The whole public address of a listing. */
export function urlOf(c: Ctx, { code }: { code: string }): string {
  return `${c.var.site.config.url}${localPath(c.var.lang, `/entraide/${code}`)}`
}
