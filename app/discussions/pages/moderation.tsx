import { signedIn } from '../../accounts/index.ts'
import { type HiddenBy, readDecision } from '../../kernel/moderation.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { rulingError } from '../../ui/moderation.tsx'
import { show } from '../../ui/show.tsx'
import { moderate } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import type { Message } from '../queries/messages.ts'
import { type Moderated, queueOf, queueOfTeam } from '../queries/moderation.ts'
import { HidingPage, ModerationQueue } from '../views/moderation.tsx'
import { titleOf } from '../views/thread.tsx'
import { forPeople, messageHere, moderatorOf, type SignedVisit } from './gate.tsx'
import { forPlace } from './place.tsx'

type Queue = { title: string; queue: Moderated[]; at: string; as: HiddenBy }

/** `/espace/territoires/:code/discussions/moderation` */
export const placeModeration = forPlace(async (c, visit) => {
  const queue = await queueOf(c.var.site.db, visit.territory.id, visit.standing)
  const title = messages(c.var.lang).moderation.queue.at(visit.territory.name)
  return queuePage(c, { title, queue, at: visit.at('/moderation'), as: 'steward' })
})

/** `POST /espace/territoires/:code/discussions/moderation` */
export const rulePlace = forPlace(async (c, visit) => {
  const queue = await queueOf(c.var.site.db, visit.territory.id, visit.standing)
  const title = messages(c.var.lang).moderation.queue.at(visit.territory.name)
  return rule(c, { title, queue, at: visit.at('/moderation'), as: 'steward' })
})

/** `/equipe/discussions` */
export async function teamModeration(c: Ctx): Promise<Response> {
  return queuePage(c, await teamQueue(c))
}

/** `POST /equipe/discussions` */
export async function ruleTeam(c: Ctx): Promise<Response> {
  return rule(c, await teamQueue(c))
}

async function teamQueue(c: Ctx): Promise<Queue> {
  const { site, lang } = c.var
  const title = messages(lang).moderation.queue.title
  return { title, queue: await queueOfTeam(site.db), at: localPath(lang, '/equipe/discussions'), as: 'team' }
}

type Wrong = Parameters<typeof ModerationQueue>[0]['wrong']

function queuePage(c: Ctx, { title, queue, at, as }: Queue, wrong?: Wrong): Response {
  const { lang } = c.var
  const status = wrong ? 422 : 200
  const body = <ModerationQueue {...{ lang, title, queue, at, wrong }} mayOpen={as === 'steward'} />
  return show(c, { title, status, robots: 'noindex' }, body)
}

/** Only what stands in the queue is ruled on: whoever may not read it cannot hide it either. */
async function rule(c: Ctx, shown: Queue): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const message = shown.queue.find(({ id }) => id === form.text('message'))
  if (!message) return c.redirect(shown.at, 303)
  const field = `raison-${message.id}`
  const decision = readDecision(form, field)
  if (decision === 'missing' || decision === 'long') {
    const errors = [rulingError(lang, field, decision)]
    return queuePage(c, shown, { id: message.id, typed: form.text(field), errors })
  }
  const { id: messageId, discussionId } = message
  const ruling = { messageId, discussionId, as: shown.as, by: signedIn(c).id, decision }
  await site.transaction((tx) => moderate(tx, ruling, site.clock()))
  return c.redirect(shown.at, 303)
}

/** Of a message, whoever hides it without waiting for a report: they read the discussion and moderate it. */
const forModerators = (page: (c: Ctx, visit: SignedVisit, message: Message) => Promise<Response>) =>
  forPeople(async (c, visit) => {
    const message = await messageHere(c, visit)
    const isThere = message && !message.hidden && !message.takenBackAt
    return isThere && moderatorOf(visit) ? page(c, visit, message) : c.notFound()
  })

/** `/discussions/:code/messages/:message/moderer` */
export const hidingPage = forModerators((c, visit, message) => showHiding(c, visit, message, '', []))

/** `POST` to the same: hides it and says why, reported or not. */
export const sendHiding = forModerators(async (c, visit, message) => {
  const { site, lang } = c.var
  const as = moderatorOf(visit)
  const form = await readForm(c)
  const decision = readDecision(form, 'raison')
  if (decision === 'missing' || decision === 'long') {
    const errors = [rulingError(lang, 'raison', decision)]
    return showHiding(c, visit, message, form.text('raison'), errors)
  }
  if (!as || typeof decision !== 'object') return c.notFound()
  const ruling = {
    messageId: message.id,
    discussionId: visit.discussion.id,
    as,
    by: visit.person.id,
    decision,
  }
  await site.transaction((tx) => moderate(tx, ruling, site.clock()))
  return c.redirect(`${visit.at('')}?fait=masque#m-${message.id}`, 303)
})

async function showHiding(
  c: Ctx,
  { discussion, at }: SignedVisit,
  message: Message,
  typed: string,
  errors: FieldError[],
): Promise<Response> {
  const { lang } = c.var
  const status = errors.length > 0 ? 422 : 200
  const title = titleOf(lang, discussion)
  const body = <HidingPage {...{ lang, title, message, typed, errors }} back={at(`#m-${message.id}`)} />
  return show(c, { title: messages(lang).moderation.hiding.title, status, robots: 'noindex' }, body)
}
