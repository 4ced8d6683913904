import { type NameProblem, peopleByIds, readOwnName, setSessionCookie } from '../../accounts/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { acceptInvitation, declineInvitation, type WhyNotAnswer } from '../acts/answer-invitation.ts'
import { messages } from '../messages/index.ts'
import { type Invitation, invitationBehind } from '../queries/invitations.ts'
import { invitationState } from '../rules/invitation.ts'
import { InvitationClosed, InvitationOpen } from '../views/invitation.tsx'

/** `/invitation/:token`: who invites, to what, and a button. Opening it changes nothing. */
export async function openInvitation(c: Ctx): Promise<Response> {
  const { site } = c.var
  const invitation = await invitationBehind(site.db, secretIn(c))
  if (!invitation) return closed(c, 'unknown-link')
  const state = invitationState(invitation, site.clock())
  return state === 'open' ? offer(c, invitation) : closed(c, state)
}

/** `POST /invitation/:token` */
export async function accept(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const typed = (await readForm(c)).text('nom')
  const name = readOwnName(typed)
  if (!name.ok) {
    const invitation = await invitationBehind(site.db, secretIn(c))
    const isOpen = invitation && invitationState(invitation, site.clock()) === 'open'
    return isOpen ? offer(c, invitation, typed, name.reason) : openInvitation(c)
  }
  const answer = { secret: secretIn(c), name: name.value }
  const accepted = await site.transaction((tx) => acceptInvitation(tx, answer, site.clock()))
  if (!accepted.ok && accepted.reason !== 'accepted') return closed(c, accepted.reason)
  // Pressed twice: the first press opened the session, this one only leads to it.
  if (accepted.ok) setSessionCookie(c, accepted.value)
  return c.redirect(localPath(lang, '/espace'), 303)
}

/** `POST /invitation/:token/refuser` */
export async function decline(c: Ctx): Promise<Response> {
  const { site } = c.var
  const declined = await site.transaction((tx) => declineInvitation(tx, secretIn(c), site.clock()))
  return closed(c, declined.ok ? 'declined' : declined.reason)
}

async function offer(c: Ctx, invitation: Invitation, typed?: string, problem?: NameProblem) {
  const { site, lang } = c.var
  const inviter = (await peopleByIds(site.db, [invitation.invitedBy])).get(invitation.invitedBy)
  const by = inviter?.name || inviter?.email || messages(lang).someone
  const action = localPath(lang, `/invitation/${secretIn(c)}`)
  const body = <InvitationOpen {...{ lang, invitation, by, action, typed, problem }} />
  const { title } = messages(lang).invitation
  return show(c, { title: title(invitation.place), status: problem ? 422 : 200, robots: 'noindex' }, body)
}

function closed(c: Ctx, why: WhyNotAnswer | 'declined'): Response {
  const { lang } = c.var
  const status = why === 'unknown-link' ? 404 : why === 'expired' || why === 'closed' ? 410 : 200
  const { title } = messages(lang).invitation.states[why]
  return show(c, { title, status, robots: 'noindex' }, <InvitationClosed lang={lang} why={why} />)
}

function secretIn(c: Ctx): string {
  return c.req.param('token') ?? ''
}
