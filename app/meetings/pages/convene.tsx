import { randomUUID } from 'node:crypto'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { change } from '../acts/change.ts'
import { convene } from '../acts/convene.ts'
import { messages } from '../messages/index.ts'
import { type PlanProblem, readPlan, typedPlan } from '../rules/meeting-form.ts'
import { asTyped, type Problem, type Typed } from '../rules/typed.ts'
import { MeetingForm } from '../views/meeting-form.tsx'
import { forConveners, forTenders, type Visit } from './gate.tsx'

const usual = { ouverte: 'oui', lecture: 'signatories' }

/** `…/rencontres/convoquer`: an empty form, or the next meeting of one that was. */
export const convenePage = forConveners(async (c, visit) => {
  const from = { ...usual, titre: c.req.query('titre') ?? '', jour: c.req.query('jour') ?? '' }
  const onlyOne = visit.own.length === 1 && visit.standing !== 'tends' && visit.own[0]?.slug
  const typed = asTyped({ ...from, ...(onlyOne && { association: onlyOne }) })
  return formPage(c, visit, { typed, formKey: randomUUID(), errors: [] })
})

/** `POST …/rencontres/convoquer` */
export const sendConvening = forConveners(async (c, visit) => {
  const { site, lang } = c.var
  const form = await readForm(c)
  const key = /^[0-9a-f-]{36}$/.test(form.text('cle')) ? form.text('cle') : randomUUID()
  const plan = readPlan(form, site.clock())
  if (!plan.ok) return formPage(c, visit, { typed: form, formKey: key, errors: errorsOf(c, plan.problems) })
  const { person, territory } = visit
  const onBehalfOf = onBehalf(visit, form)
  const asked = { key, territoryId: territory.id, by: person.id, onBehalfOf, plan: plan.value, lang }
  const convened = await site.transaction(async (tx) => {
    const now = site.clock()
    const outcome = await convene(tx, { ...asked, fictional: site.config.demo }, now)
    const deed = { personId: person.id, deed: 'meeting.convened', territoryId: territory.id }
    if (outcome.ok) await recordDeed(tx, { ...deed, ...(onBehalfOf && { associationId: onBehalfOf }) }, now)
    return outcome
  })
  if (convened.ok) return c.redirect(visit.at(`/${convened.value.slug}/inviter?fait=convened`), 303)
  const message = messages(lang).form.problems[convened.reason]
  return formPage(c, visit, { typed: form, formKey: key, errors: [{ field: 'titre', message }] })
})

/** A representative convenes for their association; whoever tends the territory may, or not. */
function onBehalf({ own, standing }: Visit, form: Typed): string | undefined {
  const speaking = own.filter(({ role }) => role === 'representative')
  const chosen = speaking.find(({ slug }) => slug === form.text('association'))
  return (chosen ?? (standing === 'tends' ? undefined : speaking[0]))?.associationId
}

/** `…/rencontres/:slug/changer` */
export const changePage = forTenders(async (c, visit) => {
  const typed = asTyped(typedPlan(visit.meeting))
  return formPage(c, visit, { typed, formKey: '', errors: [] }, visit.meeting.slug)
})

/** `POST …/rencontres/:slug/changer` */
export const sendChange = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, person } = visit
  const form = await readForm(c)
  const plan = readPlan(form, site.clock())
  const shown = { typed: form, formKey: '' }
  if (!plan.ok) return formPage(c, visit, { ...shown, errors: errorsOf(c, plan.problems) }, meeting.slug)
  const asked = { meetingId: meeting.id, by: person.id, plan: plan.value }
  const changed = await site.transaction((tx) => change(tx, asked, site.clock()))
  if (changed.ok) return c.redirect(visit.at(`/${meeting.slug}?fait=${changed.value}`), 303)
  const message = messages(lang).form.problems[changed.reason]
  return formPage(c, visit, { ...shown, errors: [{ field: 'titre', message }] }, meeting.slug)
})

type Shown = { typed: Typed; formKey: string; errors: FieldError[] }

function formPage(c: Ctx, visit: Visit, shown: Shown, slug?: string): Response {
  const { lang } = c.var
  const t = messages(lang).form
  const title = slug ? t.changeTitle : t.title
  const back = visit.at(slug ? `/${slug}` : '')
  const status = shown.errors.length > 0 ? 422 : 200
  const own = visit.own.filter(({ role }) => role === 'representative')
  return show(
    c,
    { title, status, robots: 'noindex' },
    <MeetingForm
      {...{ lang, title, back, own, ...shown }}
      territory={visit.territory.name}
      isNew={!slug}
      maySayNobody={visit.standing === 'tends'}
    />,
  )
}

function errorsOf(c: Ctx, problems: Problem<PlanProblem>[]): FieldError[] {
  const t = messages(c.var.lang).form.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}
