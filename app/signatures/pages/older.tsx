import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { confirmOlder } from '../acts/confirm-older.ts'
import { messages } from '../messages/index.ts'
import { olderLink } from '../queries/older-link.ts'
import { Older } from '../views/link/older.tsx'
import { linkHashOf } from './link-hash.ts'
import { unknownLink } from './link-states.tsx'

/** `/reprise/:token`: an older signature and the button that confirms it; opening it changes nothing. */
export async function openOlder(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const link = await olderLink(site.db, linkHashOf(c), site.clock())
  if (!link) return unknownLink(c)
  const t = messages(lang).older
  const title = link.isFromMeeting && link.is === 'waiting' ? t.meeting.title : t.titles[link.is]
  return show(c, { title, robots: 'noindex' }, <Older {...{ lang, link }} />)
}

/** `POST /reprise/:token` */
export async function pressOlder(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  await site.transaction((tx) => confirmOlder(tx, linkHashOf(c), site.clock()))
  return c.redirect(localPath(lang, `/reprise/${c.req.param('token') ?? ''}`), 303)
}
