import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { confirmOlder } from '../acts/confirm-older.ts'
import { withdrawOlder } from '../acts/withdraw-older.ts'
import { messages } from '../messages/index.ts'
import { olderLink } from '../queries/older-link.ts'
import { isOlderGiven } from '../rules/older.ts'
import { Older } from '../views/link/older.tsx'
import { Withdraw } from '../views/link/withdraw.tsx'
import { linkHashOf } from './link-hash.ts'
import { unknownLink } from './link-states.tsx'

/** `/reprise/:token`: an older signature and the button that confirms it; opening it changes nothing. */
export async function openOlder(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const link = await olderLink(site.db, linkHashOf(c), site.clock())
  if (!link) return unknownLink(c)
  const t = messages(lang).older
  const title = link.isFromMeeting && link.is === 'waiting' ? t.meeting.title : t.titles[link.is]
  return show(
    c,
    { title, robots: 'noindex' },
    <Older {...{ lang, link }} withdrawPath={`${linkPath(c)}/retirer`} />,
  )
}

/** `POST /reprise/:token` */
export async function pressOlder(c: Ctx): Promise<Response> {
  const { site } = c.var
  await site.transaction((tx) => confirmOlder(tx, linkHashOf(c), site.clock()))
  return c.redirect(linkPath(c), 303)
}

/** `/reprise/:token/retirer`: asks once more; opening it changes nothing. */
export async function askWithdrawOlder(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const link = await olderLink(site.db, linkHashOf(c), site.clock())
  if (!link) return unknownLink(c)
  if (!isOlderGiven(link.is)) return c.redirect(linkPath(c), 303)
  const signature = { ...link, declared: { name: link.association }, hasCompanions: false }
  return show(
    c,
    { title: messages(lang).link.withdraw.title, robots: 'noindex' },
    <Withdraw lang={lang} link={signature} keepPath={linkPath(c)} />,
  )
}

/** `POST /reprise/:token/retirer` */
export async function pressWithdrawOlder(c: Ctx): Promise<Response> {
  const { site } = c.var
  await site.transaction((tx) => withdrawOlder(tx, linkHashOf(c), site.clock()))
  return c.redirect(linkPath(c), 303)
}

function linkPath(c: Ctx): string {
  return localPath(c.var.lang, `/reprise/${c.req.param('token') ?? ''}`)
}
