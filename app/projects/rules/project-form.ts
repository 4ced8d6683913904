import { type Day, readDay, typedDay } from '../../kernel/instants.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { readWebsite } from '../../kernel/website.ts'
import { type Call, levels, type ProjectPlan } from './project.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type PlanProblem =
  | 'title-missing'
  | 'title-long'
  | 'purpose-missing'
  | 'purpose-long'
  | 'place-missing'
  | 'place-unknown'
  | 'place-several'
  | 'level-missing'
  | 'themes-many'
  | 'call-long'
  | 'call-name-missing'
  | 'link-wrong'
  | 'day-wrong'
  | 'day-past'
  | 'lasts-long'

export const longestTitle = 100
export const longestPurpose = 2000
export const longestCall = 160
export const longestLasts = 160
const mostThemes = 3

/** What the words of the place mean, found by the room that knows. */
export type PlaceFound = { id: string } | 'missing' | 'unknown' | 'several'

type Known = { place: PlaceFound; isTheme: (text: string) => boolean; today: Day; before?: Day | null }
type Say = (field: string, problem: PlanProblem | undefined | false) => void

/** Reads the form: every fault is told at once. A deadline that already stood may be in the past. */
export function readPlan(typed: Typed, known: Known): Read<ProjectPlan, PlanProblem> {
  const problems: Problem<PlanProblem>[] = []
  const say: Say = (field, problem) => {
    if (problem) problems.push({ field, problem })
  }
  const title = squeeze(typed.text('titre'))
  const purpose = squeezeLines(typed.text('but'))
  const lasts = squeeze(typed.text('duree'))
  const themes = typed.all('themes').filter(known.isTheme)
  const level = levels.find((one) => one === typed.text('lecture'))
  const { place } = known
  say('titre', title === '' ? 'title-missing' : title.length > longestTitle && 'title-long')
  say('but', purpose === '' ? 'purpose-missing' : purpose.length > longestPurpose && 'purpose-long')
  say('lieu', typeof place === 'string' && (`place-${place}` as const))
  say('themes', themes.length > mostThemes && 'themes-many')
  const call = readCall(typed, known, say)
  say('duree', lasts.length > longestLasts && 'lasts-long')
  say('lecture', !level && 'level-missing')
  if (problems.length > 0 || typeof place === 'string' || !level) return { ok: false, problems }
  // Others can only ask to join what they may read.
  const isTogether = level !== 'partners' && typed.text('ensemble') === 'oui'
  const value = {
    title,
    purpose,
    territoryId: place.id,
    themes,
    level,
    call,
    isTogether,
    lasts: lasts || null,
  }
  return { ok: true, value }
}

function readCall(typed: Typed, { today, before }: Known, say: Say): Call | null {
  const name = squeeze(typed.text('appel'))
  const url = readWebsite(typed.text('appel-lien'))
  const day = typed.text('appel-jour').trim()
  const until = day === '' ? undefined : readDay(day)
  const isPast = until !== undefined && until < today && until !== before
  say('appel', name.length > longestCall && 'call-long')
  say('appel', name === '' && (url !== undefined || day !== '') && 'call-name-missing')
  say('appel-lien', url === 'wrong' && 'link-wrong')
  say('appel-jour', day !== '' && (!until ? 'day-wrong' : isPast && 'day-past'))
  return name === '' ? null : { name, url: url ?? null, until: until ?? null }
}

/** A project as its form shows it, to be typed over. */
export function typedPlan(
  plan: ProjectPlan & { territory: { name: string } },
): Record<string, string | string[]> {
  return {
    titre: plan.title,
    but: plan.purpose,
    lieu: plan.territory.name,
    'lieu-choice': plan.territoryId,
    themes: plan.themes,
    appel: plan.call?.name ?? '',
    'appel-lien': plan.call?.url ?? '',
    'appel-jour': plan.call?.until ? typedDay(plan.call.until) : '',
    ensemble: plan.isTogether ? 'oui' : '',
    duree: plan.lasts ?? '',
    lecture: plan.level,
  }
}
