import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { expectedAt } from '../queries/expected.ts'
import { Sheet } from '../views/sheet.tsx'
import { forTenders } from './gate.tsx'

/** `…/rencontres/:slug/presences`: the sheet that goes round the table. */
export const attendanceSheet = forTenders(async (c, { meeting, at }) => {
  const { site, lang } = c.var
  const names = await expectedAt(site.db, meeting.id)
  const body = <Sheet {...{ lang, meeting, names }} at={(path) => at(`/${meeting.slug}${path}`)} />
  return show(c, { title: messages(lang).desk.paper.title, robots: 'noindex' }, body)
})
