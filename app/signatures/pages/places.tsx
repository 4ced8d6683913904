import { squeeze } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import {
  readCoordinates,
  searchTerritories,
  type Territory,
  territoriesAt,
  territoriesByIds,
} from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { saveDraft } from '../acts/save-draft.ts'
import { messages } from '../messages/index.ts'
import { PlacesStep } from '../views/places.tsx'
import { declaredOf, type OpenDraft, type ProblemName, sentences } from './draft.tsx'

const mostPlaces = 30

/** The places chosen so far; `?q=` searches and stores nothing. */
export function placesStep(c: Ctx, draft: OpenDraft): Promise<Response> {
  return page(c, draft)
}

/** Adds a place, takes one away, or goes on. */
export async function savePlaces(c: Ctx, draft: OpenDraft): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const act = form.text('act')
  if (act === 'next') {
    return draft.places.length > 0 ? c.redirect(draft.at('mandat'), 303) : page(c, draft, 'places-missing')
  }
  const [place] = await territoriesByIds(site.db, [form.text('place')])
  const others = draft.places.filter((id) => id !== place?.id)
  const places = act === 'add' && place ? [...others, place.id] : others
  if (places.length > mostPlaces) return page(c, draft, 'places-many')
  await site.transaction((tx) => saveDraft(tx, draft.hash, { places }, site.clock()))
  return c.redirect(draft.at('lieux'), 303)
}

async function page(c: Ctx, draft: OpenDraft, problem?: ProblemName): Promise<Response> {
  const { lang, site } = c.var
  const query = squeeze((c.req.query('q') ?? '').slice(0, 120))
  const point = readCoordinates(query)
  const chosen = await territoriesByIds(site.db, draft.places)
  const found = await search(c, query)
  const isNew = (territory: Territory) => !draft.places.includes(territory.id)
  const [headOffice] = await territoriesByIds(site.db, [declaredOf(draft)?.communeId ?? ''])
  return show(
    c,
    { title: messages(lang).steps.places.title, status: problem ? 422 : 200, robots: 'noindex' },
    <PlacesStep
      lang={lang}
      here={draft.at('lieux')}
      back={draft.at('association')}
      chosen={chosen}
      proposed={headOffice && isNew(headOffice) ? headOffice : undefined}
      query={query}
      found={found.filter(isNew)}
      isPoint={point !== undefined}
      errors={problem ? sentences(c, [{ field: 'q', problem }]) : []}
    />,
  )
}

/** What was chosen in the list, else the district at a point, else whatever bears this name or code. */
async function search(c: Ctx, query: string): Promise<Territory[]> {
  const { db, sql } = c.var.site
  if (query === '') return []
  const chosen = await territoriesByIds(db, [c.req.query('q-choice') ?? ''])
  if (chosen.length > 0) return chosen
  const point = readCoordinates(query)
  return point ? territoriesAt(sql, point) : searchTerritories(db, query, 12)
}
