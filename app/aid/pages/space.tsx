import { memberHere } from '../../members/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { listingsOf } from '../queries/listings.ts'
import { OwnListings } from '../views/space.tsx'

/** `/espace/associations/:slug/entraide`: everything the association posted. */
export async function ownListings(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { associationId, association, slug } = memberHere(c)
  const listings = await listingsOf(site.db, associationId)
  const body = (
    <OwnListings {...{ lang, association, listings }} at={`/espace/associations/${slug}/entraide`} />
  )
  return show(c, { title: messages(lang).space.title, robots: 'noindex' }, body)
}
