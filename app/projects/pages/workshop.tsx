import { randomUUID } from 'node:crypto'
import { dayOf } from '../../kernel/instants.ts'
import { recordDeed } from '../../members/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { answerProject, beQuiet, tellPart } from '../acts/answer.ts'
import { moveProject } from '../acts/change.ts'
import { confirmWish } from '../acts/wish.ts'
import { messages } from '../messages/index.ts'
import { handedOver, handoverAsked } from '../queries/handovers.ts'
import { acceptedPartners, partnersOf } from '../queries/partners.ts'
import { decisionsOf, itemsOf } from '../queries/work.ts'
import { seesProject } from '../rules/partner.ts'
import { type PartnerProblem, readPart } from '../rules/partner-form.ts'
import { projectVerbs } from '../rules/project.ts'
import { asTyped, type Problem, type Typed } from '../rules/typed.ts'
import { GonePage, PlacePage } from '../views/place.tsx'
import { ConfirmWish } from '../views/wish.tsx'
import { forLead, inPlace, type Place } from './place.ts'
import { themeNames } from './themes.ts'

/** A project as one of those in it sees it. Opening it changes nothing. */
export const projectPlace = inPlace((c, place) => showPlace(c, place))

type Shown = { typed?: Typed; errors?: FieldError[] }

/** @param shown what was typed in one of its forms, and what is wrong with it. */
export async function showPlace(c: Ctx, place: Place, { typed, errors = [] }: Shown = {}): Promise<Response> {
  const { site, lang } = c.var
  const { project, me, at } = place
  const head = { title: project.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' as const }
  if (me.state === 'unconfirmed')
    return show(c, head, <ConfirmWish {...{ lang, project, me }} action={at('/reponse')} />)
  if (!seesProject(me.state)) {
    const state = me.state as 'left' | 'withdrawn' | 'turned-down'
    const title = messages(lang).place.gone[state].title
    return show(c, { ...head, title }, <GonePage lang={lang} state={state} />)
  }
  const isIn = me.state === 'accepted'
  const [partners, everyone, items, decisions, handover, handed] = await Promise.all([
    acceptedPartners(site.db, project.id),
    me.isLead ? partnersOf(site.db, project.id) : [],
    isIn ? itemsOf(site.db, project.id) : [],
    isIn ? decisionsOf(site.db, project.id) : [],
    isIn ? handoverAsked(site.db, project.id) : undefined,
    handedOver(site.db, project.id),
  ])
  const body = (
    <PlacePage
      {...{ lang, partners, everyone, items, decisions, handover, handed, errors, ...place }}
      typed={typed ?? asTyped({})}
      keys={{ item: randomUUID(), decision: randomUUID() }}
      themes={themeNames(lang, project.themes)}
      today={dayOf(site.clock())}
      news={newsOf(c)}
      back={c.req.param('token') ? undefined : at('').replace(/\/[^/]+$/, '')}
    />
  )
  return show(c, head, body)
}

function newsOf(c: Ctx): string | undefined {
  const t = messages(c.var.lang)
  const news = {
    ...t.place.news,
    ...t.work.news,
    ...t.handover.news,
    'hidden-answered': t.moderation.hidden.news,
  }
  const done = c.req.query('fait') ?? ''
  return Object.hasOwn(news, done) ? news[done as keyof typeof news] : undefined
}

const answered = { accept: 'accepted', decline: 'declined', leave: 'left' } as const

/** `POST …/reponse`: yes, no, our part, or goodbye. Pressing twice is pressing once. */
export const pressAnswer = inPlace(async (c, place) => {
  const { site } = c.var
  const { me, personId, at } = place
  const form = await readForm(c)
  const verb = form.text('faire')
  if (verb === 'confirm' && !personId) {
    await site.transaction((tx) => confirmWish(tx, me.id, site.clock()))
    return c.redirect(at(''), 303)
  }
  const read = readPart(form)
  if (!read.ok) return showPlace(c, place, { typed: form, errors: errorsOf(c, read.problems) })
  const part = read.value
  if (verb === 'tell') {
    const told = await site.transaction((tx) =>
      tellPart(tx, { partnerId: me.id, personId, part }, site.clock()),
    )
    return c.redirect(at(told.ok ? '?fait=told' : '?fait=late'), 303)
  }
  const answer = (['accept', 'decline', 'leave'] as const).find((one) => one === verb)
  if (!answer || !place.mayAnswer) return c.notFound()
  const given = { partnerId: me.id, personId, verb: answer, ...(answer === 'accept' && { part }) }
  const outcome = await site.transaction(async (tx) => {
    const said = await answerProject(tx, given, site.clock())
    if (said.ok && said.value === 'changed') await writeDeed(tx, place, 'project.answered', site.clock())
    return said
  })
  return c.redirect(at(outcome.ok ? `?fait=${answered[answer]}` : '?fait=late'), 303)
})

type Tx = Parameters<typeof recordDeed>[0]

async function writeDeed(tx: Tx, { personId, me }: Place, deed: string, now: Date): Promise<void> {
  const whose = me.associationId ? { associationId: me.associationId } : {}
  if (personId) await recordDeed(tx, { personId, deed, ...whose }, now)
}

/** `POST …/lettres`: no reminder of this project any more, or reminders again. */
export const pressQuiet = inPlace(async (c, { me, at }) => {
  const { site } = c.var
  const isQuiet = (await readForm(c)).text('lettres') !== 'oui'
  await site.transaction((tx) => beQuiet(tx, me.id, isQuiet, site.clock()))
  return c.redirect(at('?fait=quiet'), 303)
})

/** `POST …/etat`: it begins, it is brought to its end, it is set aside or taken up again. */
export const pressState = forLead(async (c, place) => {
  const { site } = c.var
  const { project, me, personId, at } = place
  const asked = (await readForm(c)).text('faire')
  const verb = projectVerbs.find((one) => one === asked)
  if (!verb) return c.notFound()
  const moved = await site.transaction(async (tx) => {
    const move = { projectId: project.id, by: { partnerId: me.id, personId }, verb }
    const outcome = await moveProject(tx, move, site.clock())
    if (outcome.ok) await writeDeed(tx, place, 'project.moved', site.clock())
    return outcome
  })
  return c.redirect(at(moved.ok ? '?fait=moved' : '?fait=late'), 303)
})

function errorsOf(c: Ctx, problems: Problem<PartnerProblem>[]): FieldError[] {
  const t = messages(c.var.lang).wish.problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}
