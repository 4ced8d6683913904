import { type Day, dayOf, readDay, typedDay } from '../../kernel/instants.ts'
import { type Hour, hourOf, instantInParis, readHour } from '../../kernel/paris-time.ts'
import { squeeze } from '../../kernel/text.ts'
import { readWebsite } from '../../kernel/website.ts'
import { type MeetingPlan, readers } from './meeting.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type PlanProblem =
  | 'title-missing'
  | 'title-long'
  | 'day-missing'
  | 'day-wrong'
  | 'day-past'
  | 'day-far'
  | 'hour-missing'
  | 'hour-wrong'
  | 'hour-skipped'
  | 'end-wrong'
  | 'end-before'
  | 'place-missing'
  | 'place-long'
  | 'access-long'
  | 'online-wrong'
  | 'agenda-long'
  | 'readers-missing'

export const longestTitle = 120
export const longestPlace = 200
export const longestAccess = 400
const mostPoints = 20
const longestPoint = 200

/** Reads the form. Hours are those of Paris; without an end, a meeting lasts two hours. */
export function readPlan(typed: Typed, now: Date): Read<MeetingPlan, PlanProblem> {
  const problems: Problem<PlanProblem>[] = []
  const say = (field: string, problem: PlanProblem | undefined | false) => {
    if (problem) problems.push({ field, problem })
  }
  const title = squeeze(typed.text('titre'))
  const place = squeeze(typed.text('lieu'))
  const access = squeeze(typed.text('acces'))
  const online = readWebsite(typed.text('en-ligne'))
  const agenda = readAgenda(typed.text('ordre'))
  const minutesFor = readers.find((each) => each === typed.text('lecture'))
  say('titre', title === '' ? 'title-missing' : title.length > longestTitle && 'title-long')
  const when = readWhen(typed, now, say)
  say('lieu', place === '' ? 'place-missing' : place.length > longestPlace && 'place-long')
  say('acces', access.length > longestAccess && 'access-long')
  say('en-ligne', online === 'wrong' && 'online-wrong')
  say('ordre', agenda === 'long' && 'agenda-long')
  say('lecture', !minutesFor && 'readers-missing')
  if (problems.length > 0 || !when || !minutesFor || agenda === 'long') return { ok: false, problems }
  const isPublic = typed.text('ouverte') === 'oui'
  return {
    ok: true,
    value: { ...when, title, place, access, onlineUrl: online ?? null, agenda, isPublic, minutesFor },
  }
}

/** One point a line, without the marks that people put before them. */
function readAgenda(text: string): string[] | 'long' {
  const points = text.split('\n').map((line) => squeeze(line).replace(/^(?:[-–•*]|\d{1,2}[.)])\s+/, ''))
  const kept = points.filter(Boolean)
  return kept.length > mostPoints || kept.some((point) => point.length > longestPoint) ? 'long' : kept
}

type Say = (field: string, problem: PlanProblem | undefined | false) => void

function readWhen(typed: Typed, now: Date, say: Say): { startsAt: Date; endsAt: Date } | undefined {
  const day = readDay(typed.text('jour'))
  const hour = readHour(typed.text('heure'))
  const until = typed.text('fin').trim()
  const end = until === '' ? undefined : readHour(until)
  say('jour', whyNotDay(typed.text('jour'), day, now))
  say('heure', typed.text('heure').trim() === '' ? 'hour-missing' : !hour && 'hour-wrong')
  say('fin', until !== '' && !end && 'end-wrong')
  if (!day || !hour || (until !== '' && !end)) return undefined
  const startsAt = instantInParis(day, hour)
  if (!startsAt) say('heure', 'hour-skipped')
  const endsAt = startsAt && endOf(day, startsAt, end)
  if (startsAt && endsAt && endsAt <= startsAt) say('fin', 'end-before')
  return startsAt && endsAt && { startsAt, endsAt }
}

function endOf(day: Day, startsAt: Date, end: Hour | undefined): Date {
  return (end && instantInParis(day, end)) || new Date(startsAt.getTime() + 2 * 3_600_000)
}

function whyNotDay(text: string, day: Day | undefined, now: Date): PlanProblem | undefined {
  if (text.trim() === '') return 'day-missing'
  if (!day) return 'day-wrong'
  if (day < dayOf(now)) return 'day-past'
  return Number(day.slice(0, 4)) > Number(dayOf(now).slice(0, 4)) + 3 ? 'day-far' : undefined
}

/** A plan as its form shows it, to be typed over. */
export function typedPlan(plan: MeetingPlan): Record<string, string> {
  return {
    titre: plan.title,
    jour: typedDay(dayOf(plan.startsAt)),
    heure: hourOf(plan.startsAt).replace(':', 'h'),
    fin: hourOf(plan.endsAt).replace(':', 'h'),
    lieu: plan.place,
    acces: plan.access,
    'en-ligne': plan.onlineUrl ?? '',
    ordre: plan.agenda.join('\n'),
    ouverte: plan.isPublic ? 'oui' : 'non',
    lecture: plan.minutesFor,
  }
}
