import { peopleByIds, signedIn } from '../../accounts/index.ts'
import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { isId } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { cancelInvitation, invite } from '../acts/invite.ts'
import { closeTending, tendOnBehalf } from '../acts/tend.ts'
import { messages } from '../messages/index.ts'
import { waitingInvitations } from '../queries/invitations.ts'
import { associationsOf } from '../queries/memberships.ts'
import { tendersOf } from '../queries/territory-roles.ts'
import type { Desk } from '../rules/desk.ts'
import type { Errand } from '../rules/errand.ts'
import { TerritoryDesk } from '../views/territory-desk.tsx'
import { tendingHere } from './here.ts'

type Shown = { typed?: string; problem?: EmailProblem | 'already-there'; status?: number }

/** The desk of a territory: its page, and what its stewards do there. */
export function territoryPages(desk: Desk) {
  const home: Handler = (c) => deskPage(c, desk, {})

  /** `POST …/inviter`: a steward invites another, or the one who takes over. */
  const inviteSteward: Handler = async (c) => {
    const { site, lang } = c.var
    const form = await readForm(c)
    const typed = form.text('courriel')
    const email = readEmail(typed)
    if (!email.ok) return deskPage(c, desk, { typed, problem: email.reason, status: 422 })
    const invitation = {
      to: { territoryId: tendingHere(c).territoryId },
      email: email.value,
      role: 'steward' as const,
      by: signedIn(c).id,
      handsOver: form.text('role') === 'relais',
      lang,
      network: networkOf(addressOf(c)),
    }
    const invited = await site.transaction((tx) => invite(tx, invitation, site.clock()))
    if (!invited.ok) return deskPage(c, desk, { typed, problem: invited.reason, status: 422 })
    return back(c, '?fait=invite')
  }
  return { home, inviteSteward, cancel, leave, sayBehalf }
}

/** `POST …/invitations/:invitation/annuler` */
async function cancel(c: Ctx): Promise<Response> {
  const { site } = c.var
  const id = c.req.param('invitation') ?? ''
  const cancelled = { id, to: { territoryId: tendingHere(c).territoryId }, by: signedIn(c).id }
  if (isId(id)) await site.transaction((tx) => cancelInvitation(tx, cancelled, site.clock()))
  return back(c, '')
}

/** `POST …/quitter`: from this very territory; a right that comes from above is left above. */
async function leave(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { territoryId } = tendingHere(c)
  const by = signedIn(c).id
  const own = (await tendersOf(site.db, territoryId)).find(({ personId }) => personId === by)
  if (!own) return back(c, '')
  await site.transaction((tx) => closeTending(tx, { roleId: own.roleId, territoryId, by }, site.clock()))
  return c.redirect(localPath(lang, '/espace'), 303)
}

/** `POST …/au-nom-de`: on behalf of which of one’s associations. */
async function sayBehalf(c: Ctx): Promise<Response> {
  const { site } = c.var
  const personId = signedIn(c).id
  const slug = (await readForm(c)).text('association')
  const own = await associationsOf(site.db, personId)
  const associationId = own.find((each) => each.slug === slug)?.associationId
  const place = { personId, territoryId: tendingHere(c).territoryId, associationId }
  await site.transaction((tx) => tendOnBehalf(tx, place, site.clock()))
  return back(c, '?fait=behalf')
}

async function deskPage(c: Ctx, desk: Desk, { status = 200, ...shown }: Shown): Promise<Response> {
  const { site, lang } = c.var
  const tending = tendingHere(c)
  const { territoryId } = tending
  const person = signedIn(c)
  const [tenders, waiting, own] = await Promise.all([
    tendersOf(site.db, territoryId),
    waitingInvitations(site.db, { territoryId }),
    associationsOf(site.db, person.id),
  ])
  const people = await peopleByIds(
    site.db,
    tenders.map(({ personId }) => personId),
  )
  const news = c.req.query('fait') === 'invite' || c.req.query('fait') === 'behalf'
  const address = c.req.param('code') ?? ''
  const mine = tenders.find(({ personId }) => personId === person.id)
  const props = { lang, tending, tenders, people, waiting, own, mine, address, news, ...shown }
  const errands = await errandsHere(c, desk)
  const body = <TerritoryDesk {...props} links={desk.territory} errands={errands} />
  return show(c, { title: messages(lang).desk.title(tending.territory), status, robots: 'noindex' }, body)
}

/** What waits for whoever looks, of every room, the most urgent first. */
async function errandsHere(c: Ctx, { week }: Desk): Promise<Errand[]> {
  const { site } = c.var
  const { territoryId, role } = tendingHere(c)
  const here = { territoryId, role, personId: signedIn(c).id }
  const found = await Promise.all(week.map((part) => part(site.db, here, site.clock())))
  return found.flat().sort((one, other) => one.at.getTime() - other.at.getTime())
}

function back(c: Ctx, query: string): Response {
  const address = c.req.param('code') ?? ''
  return c.redirect(localPath(c.var.lang, `/espace/territoires/${address}${query}`), 303)
}
