import { associationsByIds } from '../../associations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { show } from '../../ui/show.tsx'
import { inviteTo } from '../acts/invite.ts'
import { messages } from '../messages/index.ts'
import { signatoriesHere } from '../queries/here.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { type InviteProblem, readInvite } from '../rules/invite-form.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { InvitePage } from '../views/invite.tsx'
import { forTenders, type MeetingVisit } from './gate.tsx'

type Field = { field: string; problem: InviteProblem | 'cancelled' | 'over' | 'unknown' }

/** `…/rencontres/:slug/inviter` */
export const invitePage = forTenders((c, visit) => showInvite(c, visit, asTyped({}), []))

/** `POST …/rencontres/:slug/inviter` */
export const sendInvitations = forTenders(async (c, visit) => {
  const { site } = c.var
  const { meeting, person, at } = visit
  const form = await readForm(c)
  const wanted = readInvite(form)
  if (!wanted.ok) return showInvite(c, visit, form, wanted.problems)
  const known = await signatoriesHere(site.db, meeting.territory.id)
  const chosen = known.filter(({ id }) => wanted.value.associationIds.includes(id))
  const asked = {
    meetingId: meeting.id,
    by: person.id,
    associations: await associationsByIds(site.db, chosen.map(({ id }) => id).filter(isId)),
    typed: wanted.value.typed,
    network: networkOf(addressOf(c)),
    lang: meeting.lang,
  }
  const invited = await site.transaction((tx) => inviteTo(tx, asked, site.clock()))
  if (!invited.ok) return showInvite(c, visit, form, [{ field: 'autres', problem: invited.reason }])
  return c.redirect(at(`/${meeting.slug}?fait=invited-${invited.value}`), 303)
})

async function showInvite(c: Ctx, visit: MeetingVisit, typed: Typed, problems: Field[]): Promise<Response> {
  const { site, lang } = c.var
  const t = messages(lang)
  const { meeting, at } = visit
  const [here, invited] = await Promise.all([
    signatoriesHere(site.db, meeting.territory.id),
    invitationsOf(site.db, meeting.id),
  ])
  const words = { ...t.form.problems, ...t.desk.invite.problems }
  const errors = problems.map(({ field, problem }) => ({ field, message: words[problem] }))
  const status = errors.length > 0 ? 422 : 200
  const isNew = c.req.query('fait') === 'convened'
  return show(
    c,
    { title: t.desk.invite.title, status, robots: 'noindex' },
    <InvitePage
      {...{ lang, meeting, here, typed, errors, isNew }}
      invited={invited.flatMap(({ associationId }) => associationId ?? [])}
      back={at(`/${meeting.slug}`)}
    />,
  )
}
