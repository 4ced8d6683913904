import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { Sheet } from '../views/sheet.tsx'
import { forTenders } from './gate.tsx'

/** `…/rencontres/:slug/presences`: the sheet that goes round the table. */
export const attendanceSheet = forTenders(async (c, { meeting, at }) => {
  const { site, lang } = c.var
  const invited = await invitationsOf(site.db, meeting.id)
  const expected = invited.filter(({ answer }) => answer === 'yes' || answer === 'perhaps')
  const body = (
    <Sheet {...{ lang, meeting }} names={expected.map(({ name }) => name)} back={at(`/${meeting.slug}`)} />
  )
  return show(c, { title: messages(lang).desk.paper.title, robots: 'noindex' }, body)
})
