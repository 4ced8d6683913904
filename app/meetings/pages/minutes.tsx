import { randomUUID } from 'node:crypto'
import { isId } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { dropDecision, noteDecision, saveMinutes } from '../acts/minutes.ts'
import { sendMinutes as tellOfMinutes } from '../acts/send-minutes.ts'
import { messages } from '../messages/index.ts'
import { decisionsOf } from '../queries/record.ts'
import { readDecision, readMinutes } from '../rules/minutes-form.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { MinutesPage } from '../views/minutes.tsx'
import { forTenders, type MeetingVisit } from './gate.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `…/rencontres/:slug/compte-rendu` */
export const minutesPage = forTenders((c, visit) => showMinutes(c, visit, asTyped({}), []))

/** `POST …/rencontres/:slug/compte-rendu` */
export const sendMinutes = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, person, at } = visit
  const form = await readForm(c)
  const read = readMinutes(form)
  const t = messages(lang).desk.minutes
  if (!read.ok) return showMinutes(c, visit, form, [{ field: 'texte', message: t.long }])
  const written = { meetingId: meeting.id, by: person.id, ...read.value }
  await site.transaction((tx) => saveMinutes(tx, written, site.clock()))
  return c.redirect(at(`/${meeting.slug}?fait=minutes`), 303)
})

/** `POST …/rencontres/:slug/compte-rendu/envoyer`: a letter to those who may read it, once each. */
export const pressSend = forTenders(async (c, { meeting, person, at }) => {
  const { site } = c.var
  const asked = { meetingId: meeting.id, by: person.id }
  const sent = await site.transaction((tx) => tellOfMinutes(tx, asked, site.clock()))
  return c.redirect(at(`/${meeting.slug}${sent.ok ? `?fait=told-${sent.value}` : ''}`), 303)
})

/** `POST …/rencontres/:slug/decisions` */
export const sendDecision = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, person, at } = visit
  const form = await readForm(c)
  const read = readDecision(form)
  const t = messages(lang).desk.minutes
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t[problem] }))
    return showMinutes(c, visit, form, errors)
  }
  const key = uuid.test(form.text('cle')) ? form.text('cle') : randomUUID()
  const taken = { meetingId: meeting.id, by: person.id, key, ...read.value }
  await site.transaction((tx) => noteDecision(tx, taken, site.clock()))
  return c.redirect(at(`/${meeting.slug}/compte-rendu?fait=decision`), 303)
})

/** `POST …/rencontres/:slug/decisions/retirer` */
export const takeDecisionAway = forTenders(async (c, { meeting, person, at }) => {
  const { site } = c.var
  const id = (await readForm(c)).text('decision')
  const dropped = { meetingId: meeting.id, by: person.id, id }
  if (isId(id)) await site.transaction((tx) => dropDecision(tx, dropped, site.clock()))
  return c.redirect(at(`/${meeting.slug}/compte-rendu?fait=dropped`), 303)
})

async function showMinutes(
  c: Ctx,
  visit: MeetingVisit,
  typed: Typed & { has?: (name: string) => boolean },
  errors: FieldError[],
): Promise<Response> {
  const { site, lang } = c.var
  const { meeting, at } = visit
  const t = messages(lang).desk
  const done = c.req.query('fait')
  const news = done === 'decision' || done === 'dropped' ? t.news[done] : undefined
  const body = (
    <MinutesPage
      {...{ lang, meeting, typed, errors, news }}
      text={typed.has?.('texte') ? typed.text('texte') : (meeting.minutes ?? '')}
      decisions={await decisionsOf(site.db, meeting.id)}
      decisionKey={randomUUID()}
      at={(path) => at(`/${meeting.slug}${path}`)}
    />
  )
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: t.minutes.title, status, robots: 'noindex' }, body)
}
