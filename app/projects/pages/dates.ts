import { answerCalendar } from '../../platform/calendar/answer-calendar.ts'
import type { CalendarEntry } from '../../platform/calendar/calendar.ts'
import { messages } from '../messages/index.ts'
import { datedItemsOf, type Item } from '../queries/work.ts'
import { isAlive } from '../rules/project.ts'
import { forPartners, type Place } from './place.ts'

/** `…/agenda.ics`: the deadline of the call and the days of the list, for the agendas of its partners. */
export const projectCalendar = forPartners(async (c, place) => {
  const { site, lang } = c.var
  const { project, at } = place
  const page = `${site.config.url}${at('')}`
  const items = await datedItemsOf(site.db, project.id)
  return answerCalendar(c, {
    name: messages(lang).work.dates(project.title),
    file: `${project.code}.ics`,
    isPrivate: true,
    entries: [
      ...deadlineOf(place, messages(lang).list.deadline, page),
      ...items.flatMap((item) => entryOf(place, item, page)),
    ],
  })
})

function deadlineOf({ project }: Place, words: (call: string) => string, page: string): CalendarEntry[] {
  const { id, call, title, sequence, changedAt, state } = project
  if (!call?.until) return []
  return [
    {
      ...{ uuid: id, title: words(call.name), description: title, page, when: { day: call.until } },
      ...{ isCancelled: !isAlive(state), sequence, changedAt },
    },
  ]
}

function entryOf({ project }: Place, item: Item, page: string): CalendarEntry[] {
  const { id, what, who, dueOn, calendarOn, sequence, changedAt, isDropped } = item
  const day = dueOn ?? calendarOn
  if (!day) return []
  return [
    {
      ...{ uuid: id, title: what, description: [who, project.title].filter(Boolean).join('\n'), page },
      ...{ when: { day }, isCancelled: isDropped || !dueOn || !isAlive(project.state), sequence, changedAt },
    },
  ]
}
