import { randomUUID } from 'node:crypto'
import { isId } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { dropDecision, noteDecision } from '../acts/decide.ts'
import { addItem, changeItem, dropItem, tickItem } from '../acts/items.ts'
import { messages } from '../messages/index.ts'
import { acceptedPartners } from '../queries/partners.ts'
import { type Item, itemById } from '../queries/work.ts'
import { asTyped, type Problem, type Typed } from '../rules/typed.ts'
import { readDecision, readItem, type WorkProblem } from '../rules/work-form.ts'
import { ItemPage } from '../views/item.tsx'
import { forPartners, type Place } from './place.ts'
import { showPlace } from './workshop.tsx'

function whose({ project, me, personId }: Place) {
  return { projectId: project.id, by: { partnerId: me.id, personId } }
}

function keyOf(form: FormFields): string {
  return isId(form.text('cle')) ? form.text('cle') : randomUUID()
}

/** `POST …/decisions` */
export const sendDecision = forPartners(async (c, place) => {
  const { site } = c.var
  const form = await readForm(c)
  const read = readDecision(form, dayOf(site.clock()))
  if (!read.ok) return showPlace(c, place, { typed: form, errors: errorsOf(c, read.problems) })
  const taken = { ...whose(place), key: keyOf(form), decision: read.value }
  const noted = await site.transaction((tx) => noteDecision(tx, taken, site.clock()))
  if (noted.ok) return c.redirect(place.at('?fait=noted'), 303)
  return showPlace(c, place, { typed: form, errors: refusal(c, 'decision', noted.reason) })
})

/** `POST …/decisions/retirer` */
export const takeDecisionAway = forPartners(async (c, place) => {
  const { site } = c.var
  const id = (await readForm(c)).text('decision')
  if (isId(id)) await site.transaction((tx) => dropDecision(tx, { ...whose(place), id }, site.clock()))
  return c.redirect(place.at('?fait=dropped'), 303)
})

/** `POST …/liste` */
export const sendItem = forPartners(async (c, place) => {
  const { site } = c.var
  const form = await readForm(c)
  const read = readItem(form, await partnerIds(c, place))
  if (!read.ok) return showPlace(c, place, { typed: form, errors: errorsOf(c, read.problems) })
  const adding = { ...whose(place), key: keyOf(form), item: read.value }
  const added = await site.transaction((tx) => addItem(tx, adding, site.clock()))
  if (added.ok) return c.redirect(place.at('?fait=added'), 303)
  return showPlace(c, place, { typed: form, errors: refusal(c, 'quoi', added.reason) })
})

/** `POST …/liste/:item/fait` */
export const pressTick = forPartners(async (c, place) => {
  const { site } = c.var
  const isDone = (await readForm(c)).text('fait') !== 'non'
  const id = c.req.param('item') ?? ''
  if (!isId(id)) return c.notFound()
  await site.transaction((tx) => tickItem(tx, { ...whose(place), id, isDone }, site.clock()))
  return c.redirect(place.at('?fait=ticked'), 303)
})

/** `…/liste/:item` */
export const itemForm = forPartners(async (c, place) => {
  const item = await itemHere(c, place)
  if (!item) return c.notFound()
  const { what, partnerId, dueOn, isWhoIn } = item
  const who = isWhoIn ? partnerId : null
  const typed = asTyped({ quoi: what, qui: who ?? '', pour: dueOn ? typedDay(dueOn) : '' })
  return itemPage(c, place, item, { typed, errors: [] })
})

/** `POST …/liste/:item`: written anew, or off the list. Nothing of what two write is lost. */
export const sendItemChange = forPartners(async (c, place) => {
  const { site } = c.var
  const item = await itemHere(c, place)
  if (!item) return c.notFound()
  const form = await readForm(c)
  const about = { ...whose(place), id: item.id }
  if (form.text('faire') === 'drop') {
    await site.transaction((tx) => dropItem(tx, about, site.clock()))
    return c.redirect(place.at('?fait=dropped'), 303)
  }
  const read = readItem(form, await partnerIds(c, place))
  if (!read.ok) return itemPage(c, place, item, { typed: form, errors: errorsOf(c, read.problems) })
  const change = { ...about, item: read.value, from: Number(form.text('depuis')) }
  const changed = await site.transaction((tx) => changeItem(tx, change, site.clock()))
  if (changed.ok) return c.redirect(place.at('?fait=rewritten'), 303)
  const now = (await itemHere(c, place)) ?? item
  return itemPage(c, place, now, { typed: form, errors: [], isMeanwhile: true })
})

async function itemHere(c: Ctx, { project }: Place): Promise<Item | undefined> {
  const id = c.req.param('item') ?? ''
  const item = isId(id) ? await itemById(c.var.site.db, project.id, id) : undefined
  return item?.isDropped ? undefined : item
}

async function partnerIds(c: Ctx, { project }: Place): Promise<string[]> {
  return (await acceptedPartners(c.var.site.db, project.id)).map(({ id }) => id)
}

type Shown = { typed: Typed; errors: FieldError[]; isMeanwhile?: boolean }

async function itemPage(c: Ctx, place: Place, item: Item, shown: Shown): Promise<Response> {
  const { lang, site } = c.var
  const { typed, errors, isMeanwhile = false } = shown
  const status = errors.length > 0 ? 422 : isMeanwhile ? 409 : 200
  const body = (
    <ItemPage
      {...{ lang, item, typed, errors, isMeanwhile }}
      partners={await acceptedPartners(site.db, place.project.id)}
      project={place.project.title}
      action={place.at(`/liste/${item.id}`)}
      back={place.at('')}
    />
  )
  return show(c, { title: messages(lang).work.list.changeTitle, status, robots: 'noindex' }, body)
}

function errorsOf(c: Ctx, problems: Problem<WorkProblem>[]): FieldError[] {
  const t = messages(c.var.lang).work.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}

function refusal(c: Ctx, field: string, reason: 'unknown' | 'too-many'): FieldError[] {
  return [{ field, message: messages(c.var.lang).work.problems[reason] }]
}
