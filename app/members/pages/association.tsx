import { peopleByIds, signedIn } from '../../accounts/index.ts'
import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { isId } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { changeRole, endMembership } from '../acts/change-member.ts'
import { cancelInvitation, invite } from '../acts/invite.ts'
import { messages } from '../messages/index.ts'
import { waitingInvitations } from '../queries/invitations.ts'
import { membershipsOf } from '../queries/memberships.ts'
import type { Desk } from '../rules/desk.ts'
import type { WhyNotLose } from '../rules/last.ts'
import { AssociationDesk, type DeskNews } from '../views/association-desk.tsx'
import { memberHere } from './here.ts'

type Shown = {
  typed?: string
  problem?: EmailProblem | 'already-there'
  refused?: WhyNotLose
  status?: number
}

/** The desk of an association: its page, and what its people do there. */
export function associationPages(desk: Desk) {
  const page = (c: Ctx, shown: Shown = {}) => deskPage(c, desk, shown)
  const home: Handler = (c) => page(c)

  /** `POST …/inviter` */
  const inviteColleague: Handler = async (c) => {
    const { site, lang } = c.var
    const { associationId, slug } = memberHere(c)
    const form = await readForm(c)
    const typed = form.text('courriel')
    const email = readEmail(typed)
    if (!email.ok) return page(c, { typed, problem: email.reason, status: 422 })
    const handsOver = form.text('role') === 'relais'
    const invitation = {
      to: { associationId },
      email: email.value,
      role: form.text('role') === 'contributor' ? ('contributor' as const) : ('representative' as const),
      by: signedIn(c).id,
      handsOver,
      lang,
      network: networkOf(addressOf(c)),
    }
    const invited = await site.transaction((tx) => invite(tx, invitation, site.clock()))
    if (!invited.ok) return page(c, { typed, problem: invited.reason, status: 422 })
    return back(c, slug, `?fait=invite`)
  }

  /** `POST …/invitations/:invitation/annuler` */
  const cancel: Handler = async (c) => {
    const { site } = c.var
    const { associationId, slug } = memberHere(c)
    const id = c.req.param('invitation') ?? ''
    const cancelled = { id, to: { associationId }, by: signedIn(c).id }
    if (isId(id)) await site.transaction((tx) => cancelInvitation(tx, cancelled, site.clock()))
    return back(c, slug, '')
  }

  /** `POST …/personnes/:membership/role` */
  const giveRole: Handler = async (c) => {
    const { site } = c.var
    const role = (await readForm(c)).text('role') === 'representative' ? 'representative' : 'contributor'
    const changed = await site.transaction((tx) =>
      changeRole(tx, { ...changeOf(c, c.req.param('membership')), role }, site.clock()),
    )
    return changed.ok
      ? back(c, memberHere(c).slug, '?fait=role')
      : page(c, { refused: changed.reason, status: 409 })
  }

  /** `POST …/personnes/:membership/retirer` */
  const thank: Handler = async (c) => {
    const { site } = c.var
    const change = changeOf(c, c.req.param('membership'))
    const ended = await site.transaction((tx) => endMembership(tx, change, site.clock()))
    if (!ended.ok) return page(c, { refused: ended.reason, status: 409 })
    const isOwn = change.membershipId === memberHere(c).membershipId
    return isOwn
      ? c.redirect(localPath(c.var.lang, '/espace'), 303)
      : back(c, memberHere(c).slug, '?fait=fin')
  }

  /** `POST …/quitter` */
  const leave: Handler = async (c) => {
    const { site, lang } = c.var
    const change = changeOf(c, memberHere(c).membershipId)
    const left = await site.transaction((tx) => endMembership(tx, change, site.clock()))
    return left.ok
      ? c.redirect(localPath(lang, '/espace'), 303)
      : page(c, { refused: left.reason, status: 409 })
  }
  return { home, inviteColleague, cancel, giveRole, thank, leave }
}

async function deskPage(c: Ctx, desk: Desk, { status = 200, ...shown }: Shown): Promise<Response> {
  const { site, lang } = c.var
  const member = memberHere(c)
  const { associationId } = member
  const [memberships, waiting] = await Promise.all([
    membershipsOf(site.db, associationId),
    waitingInvitations(site.db, { associationId }),
  ])
  const people = await peopleByIds(
    site.db,
    memberships.map(({ personId }) => personId),
  )
  const news = newsOf(c.req.query('fait'))
  const body = (
    <AssociationDesk
      {...{ lang, member, memberships, people, waiting, news, ...shown }}
      now={site.clock()}
      links={desk.association}
    />
  )
  return show(c, { title: messages(lang).desk.title(member.association), status, robots: 'noindex' }, body)
}

function newsOf(query: string | undefined): DeskNews | undefined {
  return query === 'invite' || query === 'role' || query === 'fin' || query === 'mandat' ? query : undefined
}

function changeOf(c: Ctx, membershipId = '') {
  return { associationId: memberHere(c).associationId, membershipId, by: signedIn(c).id }
}

function back(c: Ctx, slug: string, query: string): Response {
  return c.redirect(localPath(c.var.lang, `/espace/associations/${slug}${query}`), 303)
}
