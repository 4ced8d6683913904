import { openSession, setSessionCookie } from '../../accounts/index.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx, Person } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { join, seat } from '../acts/join.ts'
import { groupMessages } from '../messages/group/index.ts'
import { openingMessages } from '../messages/opening/index.ts'
import { localCharterById } from '../queries/charters.ts'
import { openedInvitation } from '../queries/invitation.ts'
import { situationOf } from '../queries/seats.ts'
import { Invitation, InvitationGone } from '../views/invitation.tsx'
import { Join, type WhyNotJoin } from '../views/join.tsx'
import type { Own } from '../views/opening-form.tsx'
import { forPerson, ownAssociations, type Visit } from './gate.tsx'
import { frame } from './work.tsx'

type Comer = Visit & { person: Person }

/** `/declinaisons/:slug/projet/rejoindre` */
export const joinPage = forPerson((c, visit) => showJoin(c, visit))

/** `POST` to the same: takes a member’s seat, if the group is open to this association. */
export const takeSeat = forPerson(async (c, visit) => {
  const { site, lang } = c.var
  const mine = await ownAssociations(c, visit.person)
  const chosen = (await readForm(c)).text('mienne')
  const association = mine.find(({ id }) => id === chosen)
  if (whyNotJoin(visit, mine)) return showJoin(c, visit)
  if (!association)
    return showJoin(c, visit, [{ field: 'mienne', message: openingMessages(lang).problems['mine-missing'] }])
  const { charter, person } = visit
  const taken = {
    charterId: charter.id,
    associationId: association.id,
    personId: person.id,
    // Untended, it is for whoever signed it to take up.
    role: (await isUntended(c, visit)) ? ('steward' as const) : ('member' as const),
  }
  await site.transaction((tx) => seat(tx, taken, site.clock()))
  return c.redirect(visit.at('/projet/groupe?fait=welcome'), 303)
})

async function isUntended(c: Ctx, { charter, standing }: Visit): Promise<boolean> {
  if (standing !== 'signatory' || !charter.successorsWantedAt) return false
  return (await situationOf(c.var.site.db, charter)).stewards === 0
}

async function showJoin(c: Ctx, visit: Comer, errors: FieldError[] = []): Promise<Response> {
  if (visit.seat) return c.redirect(visit.at('/projet'), 303)
  const mine = await ownAssociations(c, visit.person)
  const why = whyNotJoin(visit, mine)
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: groupMessages(c.var.lang).join.title, status, robots: 'noindex' },
    <Join {...frame(c, visit)} mine={mine} why={why} errors={errors} />,
  )
}

/** Whoever may speak for an association signed for it: an association we do not know is invited by the group. */
function whyNotJoin({ charter }: Visit, mine: Own[]): WhyNotJoin | undefined {
  if (charter.state === 'closed') return 'closed'
  if (charter.admission === 'invited') return 'byInvitation'
  return mine.length === 0 ? 'signFirst' : undefined
}

/** `/declinaisons/invitation/:token`: shows what is offered; only the button accepts. */
export async function invitationPage(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const found = await openedInvitation(site.db, hashSecret(c.req.param('token') ?? ''), site.clock())
  if (!found) return gone(c)
  const title = groupMessages(lang).invitation.title
  return show(c, { title, robots: 'noindex' }, <Invitation lang={lang} {...found} />)
}

/** `POST` to the same. The letter proved whose mailbox it is: the session opens at once. */
export async function accept(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const hash = hashSecret(c.req.param('token') ?? '')
  const joined = await site.transaction(async (tx) => {
    const taken = await join(tx, hash, site.clock())
    if (!taken.ok) return undefined
    const charter = await localCharterById(tx, taken.value.charterId)
    // A link that served once opens no other session: whoever finds the letter later must sign in.
    const session =
      taken.value.isFirst && (await openSession(tx, taken.value.email, site.clock(), c.var.lang))
    return { slug: charter?.slug ?? '', secret: session ? session.secret : undefined }
  })
  if (!joined) return gone(c)
  if (joined.secret) setSessionCookie(c, joined.secret)
  return c.redirect(localPath(lang, `/declinaisons/${joined.slug}/projet/groupe?fait=welcome`), 303)
}

function gone(c: Ctx): Response {
  const { lang } = c.var
  const title = groupMessages(lang).invitation.goneTitle
  return show(c, { title, status: 410, robots: 'noindex' }, <InvitationGone lang={lang} />)
}
