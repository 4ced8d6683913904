import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { meetingsOf } from '../queries/meetings.ts'
import { MeetingsDesk } from '../views/desk.tsx'
import { forMeetingReaders } from './gate.tsx'

/** `/espace/territoires/:code/rencontres`: every meeting of the territory, public or not. */
export const meetingsDesk = forMeetingReaders(async (c, visit) => {
  const { site, lang } = c.var
  const meetings = await meetingsOf(site.db, visit.territory.id)
  const { territory, standing, at } = visit
  const mayConvene = standing === 'tends' || standing === 'represents'
  return show(
    c,
    { title: messages(lang).desk.title(territory.name), robots: 'noindex' },
    <MeetingsDesk {...{ lang, territory, meetings, mayConvene, at }} now={site.clock()} />,
  )
})
