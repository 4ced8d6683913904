import {
  type Association,
  associationBySlug,
  confirmProfile,
  exchangeName,
  exchanges,
  isExchange,
  isTheme,
  profileOf,
  saveProfile,
  themeName,
  themes,
} from '../../associations/index.ts'
import { memberHere, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { associationPage } from '../../signatories/index.ts'
import {
  readCoordinates,
  searchTerritories,
  type Territory,
  territoriesByIds,
} from '../../territories/index.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { type Found, type PlaceFound, type Problem, readProfile } from '../rules/profile-form.ts'
import { ProfileForm } from '../views/profile-form.tsx'
import { typedOf } from './typed-profile.ts'

/** `/espace/associations/:slug/profil` */
export async function profileForm(c: Ctx): Promise<Response> {
  const association = await ours(c)
  if (!association) return c.notFound()
  const { db } = c.var.site
  const told = await profileOf(db, association.id)
  const office = await territoriesByIds(db, [told.office?.territoryId ?? association.communeId ?? ''])
  return page(c, association, typedOf(association, told, office[0]), told.places, [])
}

/** Saves what was typed, or confirms that nothing changed. */
export async function tellProfile(c: Ctx): Promise<Response> {
  const association = await ours(c)
  if (!association) return c.notFound()
  const form = await readForm(c)
  if (form.text('act') === 'confirm') {
    await tell(c, association, 'profile.confirmed', (tx, now) => confirmProfile(tx, association.id, now))
    return c.redirect(here(c, association, 'confirme'), 303)
  }
  const found = await foundIn(c, form)
  const read = readProfile(form, found)
  if (!read.ok) return page(c, association, form, form.all('shown-places'), read.problems)
  await tell(c, association, 'profile.changed', (tx, now) => saveProfile(tx, association.id, read.value, now))
  return c.redirect(here(c, association, 'enregistre'), 303)
}

type Act = (tx: Tx, now: Date) => Promise<void>

/** The act, and whose hand it was: both or neither. */
async function tell(c: Ctx, { id }: Association, deed: string, act: Act): Promise<void> {
  const { site, person } = c.var
  const now = site.clock()
  await site.transaction(async (tx) => {
    await act(tx, now)
    if (person) await recordDeed(tx, { personId: person.id, deed, associationId: id }, now)
  })
}

function ours(c: Ctx): Promise<Association | undefined> {
  return associationBySlug(c.var.site.db, memberHere(c).slug)
}

function here(c: Ctx, { slug }: Association, said?: string): string {
  return localPath(c.var.lang, `/espace/associations/${slug}/profil${said ? `?fait=${said}` : ''}`)
}

async function foundIn(c: Ctx, form: FormFields): Promise<Found> {
  const { db } = c.var.site
  const kept = await territoriesByIds(db, form.all('places'))
  const typedPoint = form.text('office-point').trim()
  const offered = (direction: string) => form.all(direction).filter(isExchange)
  return {
    themes: form.all('themes').filter(isTheme),
    offers: offered('offers'),
    seeks: offered('seeks'),
    kept: kept.map(({ id }) => id),
    added: await meant(c, form, 'place', () => true),
    office: await meant(c, form, 'office', ({ kind }) => kind === 'commune' || kind === 'qpv'),
    point: typedPoint === '' ? undefined : (readCoordinates(typedPoint) ?? 'wrong'),
  }
}

/** What was chosen in the list while its name still stands, else the only territory found under these words. */
async function meant(
  c: Ctx,
  form: FormFields,
  field: string,
  fits: (one: Territory) => boolean,
): Promise<PlaceFound> {
  const { db } = c.var.site
  const text = form.text(field).trim().slice(0, 120)
  if (text === '') return undefined
  const [chosen] = await territoriesByIds(db, [form.text(`${field}-choice`)])
  if (chosen && chosen.name === text && fits(chosen)) return { id: chosen.id }
  const found = (await searchTerritories(db, text, 8)).filter(fits)
  const same = found.filter(({ name, code }) => name === text || code === text.toUpperCase())
  const likely = same.length > 0 ? same : found
  if (!likely[0]) return 'unknown'
  return likely.length === 1 ? { id: likely[0].id } : 'several'
}

async function page(
  c: Ctx,
  association: Association,
  typed: FormFields,
  shown: string[],
  problems: readonly Problem[],
): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang)
  const said = c.req.query('fait')
  return show(
    c,
    { title: t.title(association.name), status: problems.length > 0 ? 422 : 200, robots: 'noindex' },
    <ProfileForm
      lang={lang}
      association={association}
      isShown={(await associationPage(site.db, association.slug)) !== undefined}
      typed={typed}
      themes={themes.map((theme) => ({ value: theme, label: themeName(lang, theme) }))}
      exchanges={exchanges.map((what) => ({ value: what, label: exchangeName(lang, what) }))}
      places={await territoriesByIds(site.db, [...new Set(shown)])}
      errors={problems.map(({ field, problem }) => ({ field, message: t.problems[problem] }))}
      done={said === 'enregistre' ? t.saved : said === 'confirme' ? t.confirmed : undefined}
    />,
  )
}
