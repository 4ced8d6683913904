import type { Ctx } from '../../platform/http/route.ts'
import { type LinkDetails, openedLink } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { linkHashOf } from './link-hash.ts'
import { changedText, signing, undecided } from './link-signing.tsx'
import {
  alreadyGiven,
  awaitingOther,
  contested,
  expired,
  lapsed,
  unknownLink,
  withdrawn,
} from './link-states.tsx'
import { receipt } from './receipt.tsx'

type Page = (c: Ctx, link: LinkDetails) => Response | Promise<Response>

/** Each state of a link has its page. */
const pages: Record<LinkPage, Page> = {
  receipt,
  contested,
  withdrawn,
  lapsed,
  'already-given': alreadyGiven,
  'awaiting-other-signer': awaitingOther,
  expired,
  'text-changed': changedText,
  'awaiting-decision': undecided,
  sign: signing,
}

/** `/signature/:token`: opening it changes nothing. */
export async function openLink(c: Ctx): Promise<Response> {
  const link = await openedLink(c.var.site.db, linkHashOf(c))
  if (!link) return unknownLink(c)
  // Before the button is pressed, only what this mailbox may know is told.
  const page = linkPage({ ...link, isAlreadyGiven: link.mayTellGiven }, c.var.site.clock())
  return pages[page](c, link)
}
