import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { whenWords } from '../messages/when.ts'
import { publicMeeting } from '../queries/agenda.ts'
import { decisionsOf } from '../queries/record.ts'
import { PublicMeetingPage } from '../views/public.tsx'

/** `/rencontres/:slug`: a public meeting; what was written only when it is for everyone. */
export async function publicPage(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const meeting = await publicMeeting(site.db, c.req.param('slug') ?? '')
  if (!meeting) return c.notFound()
  // The view holds minutes for everyone only: without them, decisions stay among those who read them.
  const decisions = meeting.isReadByAll ? await decisionsOf(site.db, meeting.id) : []
  const description = `${whenWords(lang, meeting)}, ${meeting.place}`
  const body = <PublicMeetingPage {...{ lang, meeting, decisions }} now={site.clock()} />
  return show(c, { title: meeting.title, description }, body)
}
