import { squeeze } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { geocoderOf } from '../../platform/outside/geocoder.ts'
import { districtAnswer, readCoordinates } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { candidatesOf } from '../queries/candidates.ts'
import { type Verdict, verdictOf } from '../rules/verdict.ts'
import { Address, type AddressProps } from '../views/address.tsx'
import { communeAsked, communePressed } from './address-map.tsx'

export type Told = Pick<AddressProps, 'typed' | 'verdict' | 'map' | 'several'> & {
  error?: FieldError
  status?: number
}

/** `/territoires/adresse`: the ways to ask; `?commune=` shows the map of a commune to press. */
export async function address(c: Ctx): Promise<Response> {
  return page(c, await communeAsked(c))
}

/**
 * `POST /territoires/adresse`: posted, so that an address never stands in an address bar, a history or a log. It
 * is answered at once and kept nowhere.
 */
export async function answerAddress(c: Ctx): Promise<Response> {
  const form = await readForm(c)
  if (form.has('point.x')) return page(c, await communePressed(c, form))
  return page(
    c,
    form.has('adresse') && !form.has('coordonnees') ? await byAddress(c, form) : await byCoordinates(c, form),
  )
}

function page(c: Ctx, { error, status, ...told }: Told): Response {
  const { lang, site } = c.var
  const t = messages(lang).address
  const geocoder = geocoderOf(site.config)?.host
  const errors = error ? [error] : []
  return show(
    c,
    { title: t.title, description: t.lead, status: status ?? (error ? 422 : 200), wide: true },
    <Address {...{ lang, geocoder, errors }} {...told} />,
  )
}

const longestAddress = 200

async function byAddress(c: Ctx, form: FormFields): Promise<Told> {
  const { site, lang } = c.var
  const text = squeeze(form.text('adresse')).slice(0, longestAddress)
  const typed = { address: text }
  if (text.length < 3)
    return { typed, error: { field: 'adresse', message: messages(lang).address.typed.missing } }
  const located = await geocoderOf(site.config)?.find(text)
  if (!located) return { typed, verdict: { is: 'down' }, status: 503 }
  if (!located.ok && located.reason !== 'unknown' && located.reason !== 'refused')
    return { typed, verdict: { is: 'down' }, status: 503 }
  const candidates = await candidatesOf(site.db, site.sql, located.ok ? located.value : [])
  return candidates
    ? { typed, verdict: verdictOf(candidates) }
    : { typed, verdict: { is: 'empty' }, status: 503 }
}

async function byCoordinates(c: Ctx, form: FormFields): Promise<Told> {
  const text = squeeze(form.text('coordonnees')).slice(0, 80)
  const label = squeeze(form.text('adresse')).slice(0, longestAddress) || text
  const point = readCoordinates(text)
  const typed = { coordinates: text }
  if (!point)
    return { typed, error: { field: 'coordonnees', message: messages(c.var.lang).address.coordinates.wrong } }
  const found = await districtAnswer(c.var.site.sql, point)
  if (!found) return { typed, verdict: { is: 'empty' }, status: 503 }
  const verdict: Verdict = { is: found.answer, label, found }
  return { typed, verdict }
}
