import type { Ctx } from '../../platform/http/route.ts'
import { type LinkDetails, openedTexts } from '../queries/opened-link.ts'
import { type LinkPage, linkPage } from '../rules/link-page.ts'
import { pageOfAct } from '../rules/one-act.ts'
import { linkHashOf } from './link-hash.ts'
import { changedText, type OpenedText, signing, undecided } from './link-signing.tsx'
import {
  alreadyGiven,
  awaitingOther,
  closed,
  contested,
  expired,
  lapsed,
  unknownLink,
  withdrawn,
} from './link-states.tsx'
import { receipt } from './receipt.tsx'

/** The text it speaks of, and every text of the act as its own link would show it. */
type Page = (c: Ctx, link: LinkDetails, act: readonly OpenedText[]) => Response | Promise<Response>

/** Each state of a link has its page. */
const pages: Record<LinkPage, Page> = {
  receipt,
  contested,
  withdrawn,
  lapsed,
  'already-given': (c, link) => alreadyGiven(c, link),
  'awaiting-other-signer': awaitingOther,
  expired,
  closed: (c, link) => closed(c, link),
  'text-changed': changedText,
  'awaiting-decision': (c, _link, act) =>
    undecided(
      c,
      act.map(({ link }) => link),
    ),
  sign: signing,
}

/** `/signature/:token`: opening it changes nothing. */
export async function openLink(c: Ctx): Promise<Response> {
  const texts = await openedTexts(c.var.site.db, linkHashOf(c))
  const [first] = texts
  if (!first) return unknownLink(c)
  // Before the button is pressed, only what this mailbox may know is told.
  const act = texts.map((link) => ({
    link,
    page: linkPage({ ...link, isAlreadyGiven: link.mayTellGiven }, c.var.site.clock()),
  }))
  const page = pageOfAct(act.map((one) => one.page))
  const shown = act.find((one) => one.page === page)?.link ?? first
  return pages[page](c, shown, act)
}
