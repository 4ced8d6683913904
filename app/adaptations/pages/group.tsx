import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { invite } from '../acts/invite.ts'
import { endSeat, makeSteward } from '../acts/seats.ts'
import { groupMessages } from '../messages/group/index.ts'
import { openingMessages } from '../messages/opening/index.ts'
import { findAssociation } from '../queries/find-association.ts'
import { invitationsOf, seatsPage, seatsShown, situationOf } from '../queries/seats.ts'
import { readInvitee } from '../rules/opening.ts'
import { Group, type GroupDone } from '../views/group.tsx'
import type { Typed } from '../views/settings-fields.tsx'
import { forGroup, forStewards, type SeatedVisit } from './gate.tsx'
import { identified, inviteeErrors } from './opening.tsx'
import { asTyped, isIdentifier } from './typed.ts'
import { frame } from './work.tsx'

const dones: readonly GroupDone[] = ['called', 'invited', 'not-invited', 'promoted', 'welcome']

/** `/declinaisons/:slug/projet/groupe` */
export const groupPage = forGroup((c, visit) => showGroup(c, visit))

type Shown = { typed?: Typed; errors?: FieldError[]; lastSteward?: boolean }

async function showGroup(c: Ctx, visit: SeatedVisit, shown: Shown = {}): Promise<Response> {
  const { lang, site } = c.var
  const { typed = {}, errors = [], lastSteward = false } = shown
  const asked = c.req.query('apres') ?? ''
  const after = isIdentifier(asked) ? asked : undefined
  const [seats, situation, invitations] = await Promise.all([
    seatsPage(site.db, visit.charter.id, after, seatsShown + 1),
    situationOf(site.db, visit.charter),
    invitationsOf(site.db, visit.charter.id, site.clock()),
  ])
  const page = seats.slice(0, seatsShown)
  const last = seats.length > page.length ? page.at(-1) : undefined
  const done = dones.find((one) => one === c.req.query('fait'))
  const status = errors.length > 0 ? 422 : lastSteward ? 409 : 200
  return show(
    c,
    { title: groupMessages(lang).title, status, robots: 'noindex' },
    <Group
      {...frame(c, visit)}
      seats={page}
      next={last && visit.at(`/projet/groupe?apres=${last.id}`)}
      isAlone={situation.stewardAssociations < 2}
      mine={visit.seat}
      invitations={invitations}
      typed={typed}
      errors={errors}
      done={done}
      lastSteward={lastSteward}
    />,
  )
}

/** `POST …/groupe`: a letter leaves; the seat is taken by who opens it. */
export const sendInvitation = forStewards(async (c, visit) => {
  const { lang, site } = c.var
  const form = await readForm(c)
  const said = openingMessages(lang).problems
  const { email, problems } = readInvitee(form)
  const errors = inviteeErrors(lang, problems)
  const typed = form.text('association')
  const found = await findAssociation(site.db, typed, form.text('association-choice'))
  const why = typed.trim() === '' ? 'association-missing' : 'association-unknown'
  if (!found) errors.unshift({ field: 'association', message: said[why] })
  if (!found || errors.length > 0) return showGroup(c, visit, { typed: asTyped(form), errors })
  const role = form.text('role') === 'steward' ? 'steward' : 'member'
  const sent = await site.transaction(async (tx) => {
    const now = site.clock()
    const associationId = await identified(tx, found, now)
    return invite(tx, { charterId: visit.charter.id, associationId, email, role, lang, by: visit.seat }, now)
  })
  if (sent.ok) return c.redirect(visit.at('/projet/groupe?fait=invited'), 303)
  const enough = [{ field: 'courriel', message: said['enough-today'] }]
  return showGroup(c, visit, { typed: asTyped(form), errors: enough })
})

/** `POST …/groupe/places`: hands the work on, or ends a seat. */
export const changeSeat = forGroup(async (c, visit) => {
  const { site } = c.var
  const form = await readForm(c)
  const seatId = form.text('place')
  const isOwn = seatId === visit.seat.id
  const of = { charterId: visit.charter.id, seatId, by: visit.seat }
  if (form.text('faire') === 'animer') {
    if (visit.standing !== 'steward') return c.notFound()
    const made = await site.transaction((tx) => makeSteward(tx, of, site.clock()))
    return made.ok ? c.redirect(visit.at('/projet/groupe?fait=promoted'), 303) : c.notFound()
  }
  if (!isOwn && visit.standing !== 'steward') return c.notFound()
  const ended = await site.transaction((tx) => endSeat(tx, of, site.clock()))
  if (!ended.ok && ended.reason === 'last-steward') return showGroup(c, visit, { lastSteward: true })
  return c.redirect(visit.at(isOwn ? '' : '/projet/groupe'), 303)
})
