import { hashSecret } from '../../kernel/ids.ts'
import { answerCalendar } from '../../platform/calendar/answer-calendar.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { answerInvitation, beQuiet } from '../acts/answer.ts'
import { messages } from '../messages/index.ts'
import { signingHere } from '../queries/here.ts'
import { type Invitation, openedInvitation } from '../queries/invitations.ts'
import { meetingById } from '../queries/meetings.ts'
import { decisionsOf, presencesOf } from '../queries/record.ts'
import { readAnswer } from '../rules/answer-form.ts'
import { type Meeting, mayRead, type Standing } from '../rules/meeting.ts'
import { standingOfParty } from '../rules/readers.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { InvitationPage, UnknownInvitation } from '../views/link.tsx'
import { calendarEntry } from './calendar-entry.ts'

type Opened = { invitation: Invitation; meeting: Meeting }

/** `/rencontre/:token`: opening it changes nothing. */
export async function openInvitation(c: Ctx): Promise<Response> {
  const opened = await openedHere(c)
  return opened ? showInvitation(c, opened, typedOf(opened.invitation), []) : unknown(c)
}

/** `POST /rencontre/:token` */
export async function pressAnswer(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const opened = await openedHere(c)
  if (!opened) return unknown(c)
  const form = await readForm(c)
  const read = readAnswer(form)
  const t = messages(lang).link
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t.problems[problem] }))
    return showInvitation(c, opened, form, errors)
  }
  const answered = await site.transaction((tx) => answerInvitation(tx, hashHere(c), read.value, site.clock()))
  // A meeting that is over or cancelled meanwhile: its page says so.
  return c.redirect(localPath(lang, `/rencontre/${tokenOf(c)}${answered.ok ? '?fait=oui' : ''}`), 303)
}

/** `POST /rencontre/:token/lettres`: no letter of this meeting any more, or letters again. */
export async function pressQuiet(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const isQuiet = (await readForm(c)).text('lettres') !== 'oui'
  await site.transaction((tx) => beQuiet(tx, hashHere(c), isQuiet, site.clock()))
  return c.redirect(localPath(lang, `/rencontre/${tokenOf(c)}`), 303)
}

/** `/rencontre/:token/agenda.ics`: the meeting with the address of its room on line. */
export async function invitationCalendar(c: Ctx): Promise<Response> {
  const opened = await openedHere(c)
  if (!opened) return c.notFound()
  const { meeting } = opened
  const entry = calendarEntry(c, meeting, `/rencontre/${tokenOf(c)}`, meeting.onlineUrl)
  return answerCalendar(c, {
    name: meeting.title,
    file: `${meeting.slug}.ics`,
    entries: [entry],
    isPrivate: true,
  })
}

export async function openedHere(c: Ctx): Promise<Opened | undefined> {
  const { site } = c.var
  const invitation = await openedInvitation(site.db, hashHere(c), site.clock())
  const meeting = invitation && (await meetingById(site.db, invitation.meetingId))
  return invitation && meeting && { invitation, meeting }
}

async function showInvitation(
  c: Ctx,
  { invitation, meeting }: Opened,
  typed: Typed,
  errors: FieldError[],
): Promise<Response> {
  const { site, lang } = c.var
  const reads = await readsMinutes(c, { invitation, meeting })
  const decisions = reads ? await decisionsOf(site.db, meeting.id) : []
  const path = localPath(lang, `/rencontre/${tokenOf(c)}`)
  const isFresh = c.req.query('fait') === 'oui'
  return show(
    c,
    { title: meeting.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <InvitationPage
      {...{ lang, invitation, meeting, typed, errors, decisions, path, isFresh }}
      minutes={reads ? meeting.minutes : null}
      now={site.clock()}
    />,
  )
}

/** Whether the association behind the link may read what was written. */
export async function readsMinutes(c: Ctx, opened: Opened): Promise<boolean> {
  return mayRead(opened.meeting.minutesFor, await standingOf(c, opened))
}

async function standingOf(c: Ctx, { invitation, meeting }: Opened): Promise<Standing> {
  const { associationId } = invitation
  const { db } = c.var.site
  const [present, signing] = await Promise.all([
    presencesOf(db, meeting.id),
    signingHere(db, meeting.territory.id, associationId ? [associationId] : []),
  ])
  return standingOfParty(invitation, present, signing)
}

function typedOf({ answer, people, sentence }: Invitation): Typed {
  return asTyped({ reponse: answer ?? '', combien: people ? String(people) : '', phrase: sentence ?? '' })
}

function unknown(c: Ctx): Response {
  const { lang } = c.var
  const title = messages(lang).link.unknown.title
  return show(c, { title, status: 404, robots: 'noindex' }, <UnknownInvitation lang={lang} />)
}

function tokenOf(c: Ctx): string {
  return c.req.param('token') ?? ''
}

function hashHere(c: Ctx): string {
  return hashSecret(tokenOf(c))
}
