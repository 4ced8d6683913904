import { signedIn } from '../../accounts/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { invite } from '../acts/invite.ts'
import { invitationLetter } from '../letters.ts'
import { messages } from '../messages/index.ts'
import { invitable } from '../queries/invited.ts'
import { Invite } from '../views/invite.tsx'
import { intakeOf, toIntake } from './found.ts'

/** `/equipe/imports/:id/inviter`: how many letters, at what pace, and one of them to read; nothing leaves. */
export async function invitePage(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const { lang, site } = c.var
  const letters = await invitable(site.db, intake.id)
  const [first] = letters
  if (!first || intake.state !== 'applied') return toIntake(c, intake.id)
  const letter = invitationLetter(site.config.url, first, '…')
  const body = <Invite {...{ lang, intake, letter }} count={letters.length} />
  return show(c, { title: messages(lang).overview.inviteTitle, robots: 'noindex' }, body)
}

/** `POST …/inviter` */
export async function inviteThem(c: Ctx): Promise<Response> {
  const intake = await intakeOf(c)
  if (!intake) return c.notFound()
  const { site } = c.var
  const form = await readForm(c)
  const asked = { intakeId: intake.id, revision: Number(form.text('revision')), by: signedIn(c).id }
  const invited = await site.transaction((tx) => invite(tx, asked, site.clock()))
  return toIntake(c, intake.id, invited.ok ? '' : '?entre-temps=1')
}
