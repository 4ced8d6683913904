import { dayOf } from '../../kernel/instants.ts'
import { answerCalendar } from '../../platform/calendar/answer-calendar.ts'
import type { CalendarEntry } from '../../platform/calendar/calendar.ts'
import { type Cell, csvParts } from '../../platform/files/written-csv.ts'
import { jsonParts } from '../../platform/files/written-json.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { messages } from '../messages/index.ts'
import { actionsOf, datedActionsOf, type PlannedAction } from '../queries/actions.ts'
import { publicFace } from '../rules/face.ts'
import { forReaders } from './about.ts'

const columns = [
  'id',
  'engagement',
  'action',
  'precisions',
  'echeance',
  'portee-par',
  'ou-en-est',
  'dit',
  'dit-le',
] as const

/** `/declinaisons/:slug/plan.csv`: the plan as its page shows it to those outside the group. */
export const planCsv = forReaders(async (c, { charter }) => {
  const actions = await actionsOf(c.var.site.db, charter.id)
  guard(c, charter.planLevel)
  return flow(c, {
    type: 'text/csv; charset=utf-8; header=present',
    file: `plan-${charter.slug}.csv`,
    parts: csvParts(columns, once(actions.map((action) => Object.values(recordOf(action))))),
  })
})

/** `/declinaisons/:slug/plan.json`: the same. */
export const planJson = forReaders(async (c, { charter, at }) => {
  const actions = await actionsOf(c.var.site.db, charter.id)
  guard(c, charter.planLevel)
  const head = { declinaison: charter.name, page: `${c.var.site.config.url}${at('/plan')}` }
  return flow(c, {
    type: 'application/json; charset=utf-8',
    file: `plan-${charter.slug}.json`,
    parts: jsonParts(head, 'actions', once(actions.map(recordOf))),
  })
})

/** `/declinaisons/:slug/plan.ics`: its days, for an agenda. */
export const planCalendar = forReaders(async (c, { charter, at }) => {
  const { site, lang } = c.var
  const actions = await datedActionsOf(site.db, charter.id)
  return answerCalendar(c, {
    name: messages(lang).plan.calendar(charter.name),
    file: `plan-${charter.slug}.ics`,
    isPrivate: charter.planLevel !== 'public',
    entries: actions.flatMap((action) => entryOf(c, publicFace(action), (path) => at(path))),
  })
})

function entryOf(c: Ctx, action: PlannedAction, at: (path: string) => string): CalendarEntry[] {
  const t = messages(c.var.lang)
  const { id, title, owner, progress, words, dueOn, calendarOn, sequence, changedAt, isRetired } = action
  const day = dueOn ?? calendarOn
  if (!day) return []
  const told = owner ? [`${t.action.by(owner.name)}, ${t.progress[progress]}`] : [t.action.open]
  return [
    {
      uuid: id,
      title,
      description: [...told, words].filter(Boolean).join('\n'),
      page: `${c.var.site.config.url}${at(`/plan/actions/${id}`)}`,
      when: { day },
      isCancelled: isRetired || !dueOn || progress === 'given-up',
      sequence,
      changedAt,
    },
  ]
}

function recordOf(action: PlannedAction): Record<(typeof columns)[number], Cell> {
  const { id, commitment, title, details, dueOn, owner, progress, words, toldAt } = publicFace(action)
  return {
    id,
    engagement: commitment.kind === 'decision' ? null : commitment.words,
    action: title,
    precisions: details || null,
    echeance: dueOn ?? null,
    'portee-par': owner?.name ?? null,
    'ou-en-est': progress,
    dit: words || null,
    'dit-le': toldAt ? dayOf(toldAt) : null,
  }
}

/** What is not for everyone is kept by nobody on its way. */
function guard(c: Ctx, level: string): void {
  c.header('cache-control', level === 'public' ? 'public, max-age=60' : 'private, no-store')
}

async function* once<A>(rows: A[]): AsyncGenerator<A[]> {
  yield rows
}
