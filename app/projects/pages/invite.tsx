import { isId } from '../../kernel/ids.ts'
import { fold, squeeze } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { decideOnPartner } from '../acts/answer.ts'
import { invitePartner } from '../acts/invite.ts'
import { messages } from '../messages/index.ts'
import { namedSignatories } from '../queries/standing.ts'
import { readInvitation } from '../rules/partner-form.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { InviteForm } from '../views/invite.tsx'
import { forLead, type Place } from './place.ts'

/** `/projets/associations?q=`: named signatories, while a person types. What it gives is in the public register. */
export async function associationSuggestions(c: Ctx): Promise<Response> {
  const text = fold((c.req.query('q') ?? '').slice(0, 100))
  const found = text.length < 2 ? [] : await namedSignatories(c.var.site.db, text)
  return c.json(found.map(({ id, name, where }) => ({ value: id, label: name, note: where })))
}

/** `…/inviter` */
export const inviteForm = forLead((c, place) => formPage(c, place, asTyped({}), []))

/** `POST …/inviter` */
export const sendInvitation = forLead(async (c, place) => {
  const { site, lang } = c.var
  const { project, me, personId, at } = place
  const form = await readForm(c)
  const t = messages(lang)
  const read = readInvitation(form, await knownHere(c, form))
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t.wish.problems[problem] }))
    return formPage(c, place, form, errors)
  }
  const by = { partnerId: me.id, personId }
  const asking = { projectId: project.id, by, asked: read.value, network: networkOf(addressOf(c)), lang }
  const invited = await site.transaction((tx) => invitePartner(tx, asking, site.clock()))
  if (invited.ok) return c.redirect(at('/inviter?fait=invited'), 303)
  const message = t.place.invite.problems[invited.reason]
  return formPage(c, place, form, [{ field: 'association', message }])
})

/** The signatory that a name means: the one chosen while its name still stands, else the only one so called. */
async function knownHere(c: Ctx, form: FormFields): Promise<{ id: string; name: string } | undefined> {
  const folded = fold(squeeze(form.text('association')).slice(0, 160))
  const alike = (await namedSignatories(c.var.site.db, folded, 20)).filter(
    ({ name }) => fold(name) === folded,
  )
  const chosen = alike.find(({ id }) => id === form.text('association-choice'))
  return chosen ?? (alike.length === 1 ? alike[0] : undefined)
}

const verbs = ['welcome', 'turn-down', 'withdraw'] as const

/** `POST …/partenaires`: the lead answers who asks, or takes an invitation back. */
export const pressPartner = forLead(async (c, { project, me, personId, at }) => {
  const { site } = c.var
  const form = await readForm(c)
  const verb = verbs.find((one) => one === form.text('faire'))
  const partnerId = form.text('partenaire')
  if (!verb || !isId(partnerId)) return c.notFound()
  const decision = { projectId: project.id, partnerId, by: { partnerId: me.id, personId }, verb }
  const decided = await site.transaction((tx) => decideOnPartner(tx, decision, site.clock()))
  const done = verb === 'withdraw' ? 'withdrawn' : 'decided'
  return c.redirect(at(decided.ok ? `?fait=${done}` : '?fait=late'), 303)
})

function formPage(c: Ctx, { project, at }: Place, typed: Typed, errors: FieldError[]): Response {
  const { lang } = c.var
  const t = messages(lang).place
  const news = c.req.query('fait') === 'invited' ? t.news.invited : undefined
  const body = <InviteForm {...{ lang, typed, errors, news }} project={project.title} back={at('')} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: t.invite.title, status, robots: 'noindex' }, body)
}
