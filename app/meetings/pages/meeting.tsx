import { squeeze } from '../../kernel/text.ts'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { cancel } from '../acts/change.ts'
import { setReminds } from '../acts/remind.ts'
import { messages } from '../messages/index.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { decisionsOf, presencesOf } from '../queries/record.ts'
import { mayRead } from '../rules/meeting.ts'
import { MeetingPage } from '../views/meeting.tsx'
import { forMeeting, forTenders } from './gate.tsx'

/** `…/rencontres/:slug`: what is planned, who comes, what was written, as far as whoever looks may read it. */
export const meetingPage = forMeeting(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, standing, mayTend, at } = visit
  const reads = mayTend || mayRead(meeting.minutesFor, standing)
  const [invitations, decisions, presences] = await Promise.all([
    mayTend ? invitationsOf(site.db, meeting.id) : [],
    reads ? decisionsOf(site.db, meeting.id) : [],
    reads ? presencesOf(site.db, meeting.id) : [],
  ])
  const body = (
    <MeetingPage
      {...{ lang, meeting, invitations, decisions, presences, reads, mayTend }}
      at={(path) => at(`/${meeting.slug}${path}`)}
      list={at('')}
      news={newsOf(c)}
      now={site.clock()}
    />
  )
  return show(c, { title: meeting.title, robots: 'noindex' }, body)
})

function newsOf(c: Ctx): string | undefined {
  const { desk } = messages(c.var.lang)
  const done = c.req.query('fait') ?? ''
  const sent = /^invited-(\d{1,3})$/.exec(done)
  if (sent) return desk.invited(Number(sent[1]))
  return Object.hasOwn(desk.news, done) ? desk.news[done as keyof typeof desk.news] : undefined
}

/** `POST …/rencontres/:slug/annuler` */
export const cancelMeeting = forTenders(async (c, { meeting, person, at }) => {
  const { site } = c.var
  const why = squeeze((await readForm(c)).text('pourquoi')).slice(0, 300)
  await site.transaction(async (tx) => {
    const now = site.clock()
    const cancelled = await cancel(tx, { meetingId: meeting.id, by: person.id, why }, now)
    const deed = { personId: person.id, deed: 'meeting.cancelled', territoryId: meeting.territory.id }
    if (cancelled.ok && !meeting.cancelledAt) await recordDeed(tx, deed, now)
  })
  return c.redirect(at(`/${meeting.slug}?fait=cancelled`), 303)
})

/** `POST …/rencontres/:slug/rappels` */
export const switchReminders = forTenders(async (c, { meeting, person, at }) => {
  const { site } = c.var
  const reminds = (await readForm(c)).text('rappels') === 'oui'
  const asked = { meetingId: meeting.id, by: person.id, reminds }
  await site.transaction((tx) => setReminds(tx, asked, site.clock()))
  return c.redirect(at(`/${meeting.slug}?fait=reminders`), 303)
})
