import { squeeze } from '../../kernel/text.ts'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { cancel } from '../acts/change.ts'
import { setReminds } from '../acts/remind.ts'
import { messages } from '../messages/index.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { decisionsOf, type Presence, presencesOf } from '../queries/record.ts'
import { toTell } from '../queries/to-tell.ts'
import { mayRead } from '../rules/meeting.ts'
import { standingAmong, whyNotSend } from '../rules/readers.ts'
import { MeetingPage } from '../views/meeting.tsx'
import { forMeeting, forTenders, type MeetingVisit } from './gate.tsx'
import type { DecisionCard } from './promises.ts'

/** `…/rencontres/:slug`: what is planned, who comes, what was written, as far as whoever looks may read it. */
export function meetingPage(card: DecisionCard): Handler {
  return forMeeting((c, visit) => showMeeting(c, visit, card))
}

async function showMeeting(c: Ctx, visit: MeetingVisit, card: DecisionCard): Promise<Response> {
  const { site, lang } = c.var
  const { meeting, mayTend, at } = visit
  const present = await presencesOf(site.db, meeting.id)
  const reads = readsMinutes(visit, present)
  const presences = reads ? present : []
  const [invitations, decisions] = await Promise.all([
    mayTend ? invitationsOf(site.db, meeting.id) : [],
    reads ? decisionsOf(site.db, meeting.id) : [],
  ])
  const personId = visit.person.id
  const beside = await card({ db: site.db, lang, personId, meeting, mayTend, decisions })
  const maySend = mayTend && !whyNotSend(meeting, decisions.length, site.clock())
  const body = (
    <MeetingPage
      {...{ lang, meeting, invitations, decisions, presences, reads, mayTend, beside }}
      told={maySend ? await toTell(site.db, meeting) : undefined}
      at={(path) => at(`/${meeting.slug}${path}`)}
      list={at('')}
      news={newsOf(c)}
      now={site.clock()}
    />
  )
  return show(c, { title: meeting.title, robots: 'noindex' }, body)
}

/** For those who may read what was written; others find no page. */
export function forMinutesReaders(page: (c: Ctx, visit: MeetingVisit) => Promise<Response>): Handler {
  return forMeeting(async (c, visit) => {
    const present = await presencesOf(c.var.site.db, visit.meeting.id)
    return readsMinutes(visit, present) ? page(c, visit) : c.notFound()
  })
}

function readsMinutes(visit: MeetingVisit, present: readonly Presence[]): boolean {
  return visit.mayTend || mayRead(visit.meeting.minutesFor, standingAmong(visit.standing, visit.own, present))
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
