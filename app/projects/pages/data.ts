import { dayOf } from '../../kernel/instants.ts'
import { answerCalendar } from '../../platform/calendar/answer-calendar.ts'
import type { CalendarEntry } from '../../platform/calendar/calendar.ts'
import { type Cell, csvParts } from '../../platform/files/written-csv.ts'
import { answerFeed } from '../../platform/http/feed.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { licence } from '../../signatories/index.ts'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/words.ts'
import { datedProjects, type PublicProject, projectPage } from '../queries/public.ts'
import { isAlive } from '../rules/project.ts'
import { addressOf, type Cursor, type Filter } from '../rules/question.ts'
import { columns, shapeOf } from '../shape.ts'
import { asked } from './asked.ts'

const jsonPage = 100
const batch = 500
const longestFeed = 50

/** `/projets.json`: a page of the list as data; `next` is the address of the next one. */
export async function projectsJson(c: Ctx): Promise<Response> {
  const { question, filter, errors, cursor } = await asked(c)
  if (errors[0]) return c.json({ erreur: errors[0].message }, 422)
  sayLicence(c)
  const { site, lang } = c.var
  const page = await projectPage(site.db, filter, dayOf(site.clock()), { after: cursor, size: jsonPage })
  const path = localPath(lang, '/projets.json')
  const next = page.next && `${site.config.url}${addressOf(path, question, page.next)}`
  const projets = page.projects.map((one) => shapeOf(one, lang, site.config.url))
  return c.json({ licence, projets, next: next ?? null })
}

/** `/projets.csv`: the whole list, or what a question keeps of it, sent as it is read. */
export async function projectsCsv(c: Ctx): Promise<Response> {
  const { filter, errors } = await asked(c)
  if (errors[0]) return c.text(errors[0].message, 422)
  sayLicence(c)
  const type = 'text/csv; charset=utf-8; header=present'
  return flow(c, { type, file: 'projets.csv', parts: csvParts(columns, rows(c, filter)) })
}

async function* rows(c: Ctx, filter: Filter): AsyncGenerator<Cell[][], void> {
  const { site, lang } = c.var
  let after: Cursor | undefined
  do {
    const page = await projectPage(site.db, filter, dayOf(site.clock()), { after, size: batch })
    yield page.projects.map((one) => {
      const shape = shapeOf(one, lang, site.config.url)
      return columns.map((column) => cellOf(shape[column]))
    })
    after = page.next
  } while (after)
}

function cellOf(value: string | string[] | boolean | null): Cell {
  return Array.isArray(value) ? value.join(' | ') : value
}

/** `/projets.atom`: the newest, everywhere or where the question says. */
export async function projectsFeed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { question, filter, errors, place } = await asked(c)
  if (errors[0]) return c.text(errors[0].message, 422)
  const { projects } = await projectPage(site.db, filter, dayOf(site.clock()), { size: longestFeed })
  const t = messages(lang)
  return answerFeed(c, {
    title: t.list.feed(place?.name),
    subtitle: t.list.description,
    path: addressOf(localPath(lang, '/projets'), question),
    since: new Date('2026-01-01T00:00:00Z'),
    entries: projects.map((one) => ({
      uuid: one.id,
      title: one.title,
      summary: [
        t.states[one.state],
        one.territory.name,
        t.list.by(one.lead, one.partners),
        one.callName && one.callUntil ? t.list.until(one.callName, dayWords(lang, one.callUntil)) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      path: localPath(lang, `/projets/${one.code}`),
      at: one.changedAt,
    })),
  })
}

/** `/projets.ics`: deadlines of calls, for an agenda that subscribes. */
export async function projectsCalendar(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { filter, errors, place } = await asked(c)
  if (errors[0]) return c.text(errors[0].message, 422)
  const projects = await datedProjects(site.db, filter, dayOf(site.clock()))
  const entries = projects.flatMap((one) => deadlineOf(c, one))
  return answerCalendar(c, { name: messages(lang).list.feed(place?.name), file: 'projets.ics', entries })
}

function deadlineOf(c: Ctx, one: PublicProject): CalendarEntry[] {
  const { site, lang } = c.var
  if (!one.callUntil || !one.callName) return []
  return [
    {
      uuid: one.id,
      title: messages(lang).list.deadline(one.callName),
      description: [one.title, messages(lang).list.by(one.lead, one.partners), one.callUrl ?? '']
        .filter(Boolean)
        .join('\n'),
      page: `${site.config.url}${localPath(lang, `/projets/${one.code}`)}`,
      when: { day: one.callUntil },
      isCancelled: !isAlive(one.state),
      sequence: one.sequence,
      changedAt: one.changedAt,
    },
  ]
}

function sayLicence(c: Ctx): void {
  c.header('link', `<${licence}>; rel="license"`)
}
