import { squeeze } from '../../kernel/text.ts'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { cancel } from '../acts/change.ts'
import { setReminds } from '../acts/remind.ts'
import { messages } from '../messages/index.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { decisionsOf, type Presence, presencesOf } from '../queries/record.ts'
import { toTell } from '../queries/to-tell.ts'
import { mayRead, type Standing } from '../rules/meeting.ts'
import { whyNotSend } from '../rules/readers.ts'
import { MeetingPage } from '../views/meeting.tsx'
import { forMeeting, forTenders, type MeetingVisit } from './gate.tsx'

/** `…/rencontres/:slug`: what is planned, who comes, what was written, as far as whoever looks may read it. */
export const meetingPage = forMeeting(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, mayTend, at } = visit
  const present = await presencesOf(site.db, meeting.id)
  const reads = mayTend || mayRead(meeting.minutesFor, standingAmong(visit, present))
  const presences = reads ? present : []
  const [invitations, decisions] = await Promise.all([
    mayTend ? invitationsOf(site.db, meeting.id) : [],
    reads ? decisionsOf(site.db, meeting.id) : [],
  ])
  const maySend = mayTend && !whyNotSend(meeting, decisions.length, site.clock())
  const body = (
    <MeetingPage
      {...{ lang, meeting, invitations, decisions, presences, reads, mayTend }}
      told={maySend ? await toTell(site.db, meeting) : undefined}
      at={(path) => at(`/${meeting.slug}${path}`)}
      list={at('')}
      news={newsOf(c)}
      now={site.clock()}
    />
  )
  return show(c, { title: meeting.title, robots: 'noindex' }, body)
})

/** Somebody whose association was there reads what is for those who were. */
function standingAmong({ own, standing }: MeetingVisit, present: readonly Presence[]): Standing {
  const wasThere = own.some((one) => present.some(({ associationId }) => associationId === one.associationId))
  return wasThere ? 'took-part' : standing
}

function newsOf(c: Ctx): string | undefined {
  const { desk } = messages(c.var.lang)
  const done = c.req.query('fait') ?? ''
  const [, what, n] = /^(invited|told)-(\d{1,3})$/.exec(done) ?? []
  if (what === 'invited') return desk.invited(Number(n))
  if (what === 'told') return desk.send.sent(Number(n))
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
