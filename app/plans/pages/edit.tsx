import { forStewards, frame, type SeatedVisit, seatsOf, type Visit } from '../../adaptations/index.ts'
import { isId, newId } from '../../kernel/ids.ts'
import { typedDay } from '../../kernel/instants.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { addAction, changeAction } from '../acts/add.ts'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'
import { type Candidate, candidatesOf } from '../queries/candidates.ts'
import { commitmentsOf, pledgesHere } from '../queries/commitments.ts'
import { type ActionProblem, type Problem, readAction } from '../rules/forms.ts'
import { AddAction, ChangeAction } from '../views/edit.tsx'
import { actionHere, typedOf } from './about.ts'

type Typed = Record<string, string>

/** `/declinaisons/:slug/plan/ajouter` */
export const addForm = forStewards((c, visit) =>
  isWritable(visit)
    ? showAdd(c, visit, { pour: c.req.query('pour') ?? '' })
    : c.redirect(visit.at('/plan'), 303),
)

/** `POST` to the same. */
export const addNew = forStewards(async (c, visit) => {
  if (!isWritable(visit)) return c.redirect(visit.at('/plan'), 303)
  const { site } = c.var
  const form = await readForm(c)
  const read = readAction(form, site.clock())
  const owner = await ownerMeant(c, visit, form.text('a-qui'))
  const errors = read.ok ? [] : errorsOf(c, read.problems)
  if (owner === 'unknown') errors.push({ field: 'a-qui', message: problemsOf(c)['unknown-association'] })
  if (!read.ok || errors.length > 0) return showAdd(c, visit, typedOf(form), errors)
  const key = isId(form.text('cle')) ? form.text('cle') : newId()
  const added = await site.transaction((tx) =>
    addAction(
      tx,
      {
        ...{ charterId: visit.charter.id, key, commitment: form.text('pour'), words: read.value },
        ...{ ownerId: owner === 'unknown' ? undefined : owner?.id, by: visit.seat },
      },
      site.clock(),
    ),
  )
  if (!added.ok)
    return showAdd(c, visit, typedOf(form), [{ field: 'pour', message: problemsOf(c)[added.reason] }])
  return c.redirect(visit.at(`/plan?fait=${owner ? 'addedAndAsked' : 'added'}`), 303)
})

/** The association chosen in the list: none, or not of the list. */
export async function ownerMeant(
  c: Ctx,
  visit: Visit,
  chosen: string,
): Promise<Candidate | 'unknown' | undefined> {
  if (chosen === '') return undefined
  return (await candidates(c, visit.charter.id)).find(({ id }) => id === chosen) ?? 'unknown'
}

/** Whom an action of this plan may be proposed to. */
export async function candidates(c: Ctx, charterId: string): Promise<Candidate[]> {
  const seats = await seatsOf(c.var.site.db, charterId)
  const group = seats.map(({ associationId }) => associationId)
  return candidatesOf(c.var.site.db, charterId, group)
}

async function showAdd(
  c: Ctx,
  visit: SeatedVisit,
  typed: Typed,
  errors: FieldError[] = [],
): Promise<Response> {
  const { db } = c.var.site
  const { id } = visit.charter
  const [commitments, pledges, offered] = await Promise.all([
    commitmentsOf(db, id),
    pledgesHere(db, id),
    candidates(c, id),
  ])
  const title = messages(c.var.lang).form.addTitle
  return show(
    c,
    { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <AddAction
      {...frame(c, visit)}
      formKey={typed.cle ?? newId()}
      candidates={offered}
      {...{ commitments, pledges, typed, errors }}
    />,
  )
}

/** A plan is written once a text is adopted, while the charter is awake. */
function isWritable({ charter }: SeatedVisit): boolean {
  return charter.version !== undefined && charter.state !== 'asleep' && charter.state !== 'closed'
}

/** `/declinaisons/:slug/plan/actions/:id/preciser` */
export const changeForm = forStewards(async (c, visit) => {
  const action = await actionHere(c, visit)
  if (!action) return c.notFound()
  const { title, details, dueOn } = action
  return showChange(c, visit, action, {
    ...{ quoi: title, precisions: details, echeance: dueOn ? typedDay(dueOn) : '' },
  })
})

/** `POST` to the same. */
export const saveChange = forStewards(async (c, visit) => {
  const { site } = c.var
  const action = await actionHere(c, visit)
  if (!action) return c.notFound()
  const form = await readForm(c)
  const read = readAction(form, site.clock(), action.dueOn)
  if (!read.ok) return showChange(c, visit, action, typedOf(form), errorsOf(c, read.problems))
  const change = { actionId: action.id, words: read.value, by: visit.seat }
  const changed = await site.transaction((tx) => changeAction(tx, change, site.clock()))
  const page = visit.at(`/plan/actions/${action.id}`)
  return c.redirect(changed.ok ? page : `${page}?non=${changed.reason}`, 303)
})

function showChange(
  c: Ctx,
  visit: SeatedVisit,
  action: PlannedAction,
  typed: Typed,
  errors: FieldError[] = [],
): Response {
  const title = messages(c.var.lang).form.changeTitle
  return show(
    c,
    { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <ChangeAction {...frame(c, visit)} {...{ action, typed, errors }} />,
  )
}

function errorsOf(c: Ctx, problems: Problem<ActionProblem>[]): FieldError[] {
  return problems.map(({ field, problem }) => ({ field, message: problemsOf(c)[problem] }))
}

function problemsOf(c: Ctx) {
  return messages(c.var.lang).problems
}
