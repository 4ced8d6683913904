import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { stopFollowing } from '../acts/follow.ts'
import { messages } from '../messages/index.ts'
import { discussionById } from '../queries/discussions.ts'
import { behindStopLink } from '../queries/follows.ts'
import { StopPage, Stopped } from '../views/stop.tsx'
import { titleOf } from '../views/thread.tsx'

/** `/discussions/arret/:token` */
export async function stopPage(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const follower = await followerOf(c)
  const discussion = follower && (await discussionById(site.db, follower.discussionId))
  if (!discussion) return unknownLink(c)
  const head = { title: messages(lang).stop.title, robots: 'noindex' } as const
  return show(c, head, <StopPage lang={lang} title={titleOf(lang, discussion)} />)
}

/** `POST /discussions/arret/:token`: pressed twice, it is the same page. */
export async function pressStop(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const follower = await followerOf(c)
  if (!follower) return unknownLink(c)
  await site.transaction((tx) => stopFollowing(tx, follower, site.clock()))
  const head = { title: messages(lang).stop.doneTitle, robots: 'noindex' } as const
  return show(c, head, <Stopped lang={lang} isKnown />)
}

function followerOf(c: Ctx) {
  const { site } = c.var
  return behindStopLink(site.db, c.req.param('token') ?? '', site.clock())
}

function unknownLink(c: Ctx): Response {
  const { lang } = c.var
  const head = { title: messages(lang).stop.unknownTitle, status: 404, robots: 'noindex' } as const
  return show(c, head, <Stopped lang={lang} isKnown={false} />)
}
