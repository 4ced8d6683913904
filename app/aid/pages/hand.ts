import { hashSecret, isId } from '../../kernel/ids.ts'
import { memberHere, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { behindListingLink, tendedById } from '../queries/tended.ts'
import { unknownLink } from './post.tsx'

/** By which hand a listing is tended, and at which address. */
export type Hand = { listingId: string; path: string; record: (tx: Tx) => Promise<void> }

type Handler = (c: Ctx, hand: Hand) => Response | Promise<Response>

/** For whoever holds the link of its letter. */
export function byLink(then: Handler): (c: Ctx) => Promise<Response> {
  return async (c) => {
    const { site } = c.var
    const token = c.req.param('token') ?? ''
    const listingId = await behindListingLink(site.db, hashSecret(token), site.clock())
    if (!listingId) return unknownLink(c)
    return then(c, { listingId, path: `/entraide/annonce/${token}`, record: async () => {} })
  }
}

/** For the people of its association. */
export function byMember(then: Handler): (c: Ctx) => Promise<Response> {
  return async (c) => {
    const { site, person } = c.var
    const { associationId, slug } = memberHere(c)
    const id = c.req.param('listing') ?? ''
    const tended = isId(id) ? await tendedById(site.db, id) : undefined
    if (tended?.associationId !== associationId) return c.notFound()
    const deed = { personId: person?.id ?? '', deed: 'aid.moved', associationId }
    return then(c, {
      listingId: id,
      path: `/espace/associations/${slug}/entraide/${id}`,
      record: (tx) => recordDeed(tx, deed, site.clock()),
    })
  }
}
