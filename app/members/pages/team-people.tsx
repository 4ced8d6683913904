import { peopleByIds, signedIn } from '../../accounts/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { isId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import { searchTerritories, type Territory, territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { invite } from '../acts/invite.ts'
import { closeTending } from '../acts/tend.ts'
import { messages } from '../messages/index.ts'
import { everyTender } from '../queries/territory-roles.ts'
import { TeamPeople } from '../views/team-people.tsx'

/** `/equipe/territoires`: who tends what, and the form that names somebody. */
export function teamPeople(c: Ctx): Promise<Response> {
  return page(c)
}

/** `POST /equipe/territoires`: an invitation; whoever is named accepts it. */
export async function nameTender(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const t = messages(lang)
  const email = readEmail(form.text('courriel'))
  const places = await placesMeant(c, form)
  const [territory] = places
  const errors: FieldError[] = []
  if (!email.ok) errors.push({ field: 'courriel', message: t.invite.problems[email.reason] })
  if (!territory) errors.push({ field: 'lieu', message: t.team.placeUnknown })
  if (places.length > 1) errors.push({ field: 'lieu', message: t.team.placeSeveral })
  if (!email.ok || !territory || errors.length > 0) return page(c, { form, errors, places })
  const invitation = {
    to: { territoryId: territory.id },
    email: email.value,
    role: form.text('role') === 'relay' ? ('relay' as const) : ('steward' as const),
    by: signedIn(c).id,
    lang,
    network: networkOf(addressOf(c)),
  }
  const invited = await site.transaction((tx) => invite(tx, invitation, site.clock()))
  if (!invited.ok)
    return page(c, { form, errors: [{ field: 'courriel', message: t.invite.problems[invited.reason] }] })
  return c.redirect(localPath(lang, '/equipe/territoires?fait=invite'), 303)
}

/** `POST /equipe/territoires/fin` */
export async function endTending(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const [roleId, territoryId, by] = [form.text('place'), form.text('territoire'), signedIn(c).id]
  if (isId(roleId))
    await site.transaction((tx) => closeTending(tx, { roleId, territoryId, by }, site.clock()))
  return c.redirect(localPath(lang, '/equipe/territoires'), 303)
}

/** The territory that was chosen, or those that what was typed may mean. */
async function placesMeant(c: Ctx, form: FormFields): Promise<Territory[]> {
  const { db } = c.var.site
  const typed = form.text('lieu').trim()
  const [chosen] = await territoriesByIds(db, [form.text('lieu-choice')].filter(Boolean))
  if (chosen && (!typed || fold(typed) === fold(chosen.name))) return [chosen]
  const found = await searchTerritories(db, typed, 8)
  const exact = found.filter(({ name, code }) => fold(name) === fold(typed) || code === typed)
  return exact.length > 0 ? exact : found
}

type Shown = { form?: FormFields; errors?: FieldError[]; places?: Territory[] }

async function page(c: Ctx, { form, errors = [], places = [] }: Shown = {}): Promise<Response> {
  const { site, lang } = c.var
  const tenders = await everyTender(site.db)
  const people = await peopleByIds(
    site.db,
    tenders.map(({ personId }) => personId),
  )
  const isInvited = c.req.query('fait') === 'invite'
  const body = <TeamPeople {...{ lang, tenders, people, errors, places, isInvited, form }} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).team.title, status, robots: 'noindex' }, body)
}
