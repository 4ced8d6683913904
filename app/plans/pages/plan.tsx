import type { Visit } from '../../adaptations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { subscribeAddress } from '../../platform/calendar/answer-calendar.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { actionsOf } from '../queries/actions.ts'
import { commitmentsOf, pledgesHere } from '../queries/commitments.ts'
import { Plan, type PlanDone } from '../views/plan.tsx'
import { forReaders, planFrame, seenBy } from './about.ts'

/** `/declinaisons/:slug/plan` */
export const planPage = forReaders(async (c, visit) => {
  const { site, lang } = c.var
  const { charter } = visit
  const now = site.clock()
  const [actions, commitments, pledges] = await Promise.all([
    actionsOf(site.db, charter.id),
    commitmentsOf(site.db, charter.id),
    pledgesHere(site.db, charter.id),
  ])
  const t = messages(lang).plan
  const isPublic = charter.planLevel === 'public'
  return show(
    c,
    {
      title: t.pageTitle(charter.name),
      description: t.describe(charter.name),
      ...(!isPublic && { robots: 'noindex' as const }),
    },
    <Plan
      {...planFrame(c, visit)}
      actions={actions.map((action) => seenBy(visit, action))}
      commitments={commitments}
      pledges={pledges}
      subscription={isPublic ? subscription(c, visit) : undefined}
      today={dayOf(now)}
      now={now}
      done={doneOf(c.req.query('fait'))}
    />,
  )
})

function subscription(c: Ctx, { at }: Visit): string {
  return subscribeAddress(`${c.var.site.config.url}${at('/plan.ics')}`)
}

function doneOf(said: string | undefined): PlanDone | undefined {
  return (['added', 'addedAndAsked', 'retired'] as const).find((one) => one === said)
}
