import { signedIn } from '../../accounts/index.ts'
import type { FormFields } from '../../platform/http/form.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { moderate } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import { type Moderated, queueOf, queueOfTeam } from '../queries/moderation.ts'
import type { HiddenBy } from '../rules/report.ts'
import { longestReason, readLine, type WordsProblem } from '../rules/words.ts'
import { ModerationQueue } from '../views/moderation.tsx'
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
  const decision = decisionIn(form, message.id)
  if (decision === 'missing' || decision === 'long') {
    const field = `raison-${message.id}`
    const errors = [{ field, message: messages(lang).moderation.queue.problems[decision] }]
    return queuePage(c, shown, { id: message.id, typed: form.text(field), errors })
  }
  const { id: messageId, discussionId } = message
  const ruling = { messageId, discussionId, as: shown.as, by: signedIn(c).id, decision }
  await site.transaction((tx) => moderate(tx, ruling, site.clock()))
  return c.redirect(shown.at, 303)
}

type Decision = { hide: string } | 'show' | 'keep'

function decisionIn(form: FormFields, id: string): Decision | WordsProblem {
  const act = form.text('faire')
  if (act !== 'hide') return act === 'show' ? 'show' : 'keep'
  const reason = readLine(form.text(`raison-${id}`), longestReason)
  return reason.ok ? { hide: reason.value } : reason.reason
}
