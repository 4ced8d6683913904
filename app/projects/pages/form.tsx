import { randomUUID } from 'node:crypto'
import { isTheme } from '../../associations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { memberHere, recordDeed } from '../../members/index.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { changeProject } from '../acts/change.ts'
import { openProject } from '../acts/open.ts'
import { messages } from '../messages/index.ts'
import { isSignatory } from '../queries/standing.ts'
import { type PlanProblem, readPlan, typedPlan } from '../rules/project-form.ts'
import { asTyped, type Problem, type Typed } from '../rules/typed.ts'
import { NotSignatory, ProjectForm } from '../views/form.tsx'
import { placeFound } from './asked.ts'
import { forLead } from './place.ts'
import { themeChoices } from './themes.ts'

/** `/espace/associations/:slug/projets/ouvrir` */
export async function openForm(c: Ctx): Promise<Response> {
  const { associationId, association } = memberHere(c)
  if (!(await isSignatory(c.var.site.db, associationId))) return notSignatory(c)
  return formPage(c, association, { typed: asTyped({ lecture: 'public' }), formKey: randomUUID() })
}

/** `POST` to the same: opens it once, however often it is pressed. */
export async function sendOpening(c: Ctx): Promise<Response> {
  const { site, lang, person } = c.var
  const { associationId, association, slug } = memberHere(c)
  if (!(await isSignatory(site.db, associationId))) return notSignatory(c)
  const form = await readForm(c)
  const key = isId(form.text('cle')) ? form.text('cle') : randomUUID()
  const shown = { typed: form, formKey: key }
  const read = await readHere(c, form)
  if (!read.ok) return formPage(c, association, { ...shown, errors: errorsOf(c, read.problems) })
  const opening = {
    ...{ key: `${associationId} ${key}`, plan: read.value, role: '', lang },
    ...{ lead: { associationId, name: association }, personId: person?.id ?? null },
  }
  const opened = await site.transaction(async (tx) => {
    const outcome = await openProject(tx, { ...opening, fictional: site.config.demo }, site.clock())
    const deed = { personId: person?.id ?? '', deed: 'project.opened', associationId }
    if (outcome.ok && outcome.value.isNew) await recordDeed(tx, deed, site.clock())
    return outcome
  })
  if (!opened.ok) {
    const message = messages(lang).form.problems[opened.reason]
    return formPage(c, association, { ...shown, errors: [{ field: 'titre', message }] })
  }
  const path = `/espace/associations/${slug}/projets/${opened.value.code}?fait=opened`
  return c.redirect(localPath(lang, path), 303)
}

/** `…/changer` */
export const changeForm = forLead((c, { project }) =>
  formPage(c, project.lead.name, { typed: asTyped(typedPlan(project)), formKey: undefined }),
)

/** `POST …/changer` */
export const sendChange = forLead(async (c, { project, me, personId, at }) => {
  const { site } = c.var
  const form = await readForm(c)
  const read = await readHere(c, form, project.call?.until)
  if (!read.ok) {
    const shown = { typed: form, formKey: undefined, errors: errorsOf(c, read.problems) }
    return formPage(c, project.lead.name, shown)
  }
  const change = { projectId: project.id, by: { partnerId: me.id, personId }, plan: read.value }
  await site.transaction((tx) => changeProject(tx, change, site.clock()))
  return c.redirect(at('?fait=changed'), 303)
})

async function readHere(c: Ctx, form: FormFields, before?: string | null) {
  const known = { place: await placeFound(c, form), isTheme, today: dayOf(c.var.site.clock()) }
  return readPlan(form, { ...known, ...(before && { before }) })
}

type Shown = { typed: Typed; formKey: string | undefined; errors?: FieldError[] }

function formPage(c: Ctx, association: string, { typed, formKey, errors = [] }: Shown): Response {
  const { lang } = c.var
  const t = messages(lang).form
  const title = formKey ? t.title : t.changeTitle
  const body = <ProjectForm {...{ lang, association, typed, formKey, errors }} themes={themeChoices(lang)} />
  return show(c, { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' }, body)
}

function notSignatory(c: Ctx): Response {
  const { lang } = c.var
  const { title } = messages(lang).form.notSignatory
  return show(c, { title, status: 403, robots: 'noindex' }, <NotSignatory lang={lang} />)
}

function errorsOf(c: Ctx, problems: Problem<PlanProblem>[]): FieldError[] {
  const t = messages(c.var.lang).form.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}
