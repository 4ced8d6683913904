import { randomUUID } from 'node:crypto'
import { signedIn } from '../../accounts/index.ts'
import { findOrCreateAssociation } from '../../associations/index.ts'
import { done } from '../../kernel/outcome.ts'
import { squeeze } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { searchTerritories, territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { invite } from '../acts/invite.ts'
import { openLocalCharter } from '../acts/open.ts'
import { openingMessages } from '../messages/opening/index.ts'
import { type FoundAssociation, findAssociation, suggestAssociations } from '../queries/find-association.ts'
import { readInvitee, readSettings } from '../rules/opening.ts'
import { OpeningForm, type Own } from '../views/opening-form.tsx'
import { OpeningPlaces } from '../views/opening-places.tsx'
import type { Typed } from '../views/settings-fields.tsx'
import { ownAssociations } from './gate.tsx'
import { asTyped } from './typed.ts'

const mostPlaces = 40

/** `/ouvrir-une-declinaison`: where. */
export async function placesPage(c: Ctx): Promise<Response> {
  return showPlaces(c, c.req.query('vide') === '1' ? [{ field: 'q', message: '' }] : [])
}

async function showPlaces(c: Ctx, errors: FieldError[]): Promise<Response> {
  const { lang, site } = c.var
  const t = openingMessages(lang).places
  const query = squeeze((c.req.query('q') ?? '').slice(0, 120))
  const chosen = await chosenPlaces(c, c.req.queries('lieu') ?? [])
  const picked = await territoriesByIds(site.db, [c.req.query('q-choice') ?? ''])
  const named = query === '' ? [] : picked.length > 0 ? picked : await searchTerritories(site.db, query, 12)
  const found = named.filter(({ id }) => chosen.every((place) => place.id !== id))
  const said = errors.map((error) => ({ ...error, message: t.missing }))
  return show(
    c,
    { title: t.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <OpeningPlaces lang={lang} chosen={chosen} found={found} query={query} errors={said} />,
  )
}

function chosenPlaces(c: Ctx, ids: string[]) {
  return territoriesByIds(c.var.site.db, [...new Set(ids)].slice(0, mostPlaces))
}

/** `/ouvrir-une-declinaison/groupe?lieu=…`: with whom, and how. */
export async function formPage(c: Ctx): Promise<Response> {
  const places = c.req.queries('lieu') ?? []
  if ((await chosenPlaces(c, places)).length === 0) return showPlaces(c, [{ field: 'q', message: '' }])
  const mine = await ownAssociations(c, signedIn(c))
  const typed = { ...usual, ...(mine.length === 1 && mine[0] && { mienne: mine[0].id }) }
  return showForm(c, { places, mine, typed, key: randomUUID(), errors: [] })
}

/** What most groups choose. */
const usual: Typed = {
  regle: 'consent',
  quorum: '50',
  participation: 'any',
  silence: '6',
  'niveau-brouillon': 'group',
  'niveau-diagnostic': 'group',
  'niveau-plan': 'signatories',
  'niveau-compte-rendu': 'signatories',
}

type Shown = { places: string[]; mine: Own[]; typed: Typed; key: string; errors: FieldError[] }

async function showForm(c: Ctx, { places, mine, typed, key, errors }: Shown): Promise<Response> {
  const { lang } = c.var
  const chosen = await chosenPlaces(c, places)
  return show(
    c,
    { title: openingMessages(lang).form.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <OpeningForm lang={lang} places={chosen} mine={mine} typed={typed} formKey={key} errors={errors} />,
  )
}

/** `POST /ouvrir-une-declinaison/groupe` */
export async function open(c: Ctx): Promise<Response> {
  const { lang, site } = c.var
  const form = await readForm(c)
  const mine = await ownAssociations(c, signedIn(c))
  const places = await chosenPlaces(c, form.all('lieu'))
  const ids = places.map(({ id }) => id)
  const read = await readOpening(c, form, mine)
  const key = /^[0-9a-f-]{36}$/.test(form.text('cle')) ? form.text('cle') : randomUUID()
  if (ids.length === 0) return showPlaces(c, [{ field: 'q', message: '' }])
  if (!read.other || !read.own || read.errors.length > 0)
    return showForm(c, { places: ids, mine, typed: asTyped(form), key, errors: read.errors })
  const { settings, other, own, email } = read
  const personId = signedIn(c).id
  const opened = await site.transaction(async (tx) => {
    const now = site.clock()
    const fictional = site.config.demo
    const by = { personId, associationId: own.id }
    const charter = await openLocalCharter(tx, { settings, places: ids, by, key, fictional }, now)
    if (!charter.ok) return charter
    const associationId = await identified(tx, other, now)
    const charterId = charter.value.id
    const invited = await invite(tx, { charterId, associationId, email, role: 'steward', lang, by }, now)
    return done({ slug: charter.value.slug, invited: invited.ok })
  })
  if (!opened.ok) return showPlaces(c, [{ field: 'q', message: '' }])
  const { slug, invited } = opened.value
  // Open all the same: the invitation can be sent tomorrow.
  const next = invited ? '/projet' : '/projet/groupe?fait=not-invited'
  return c.redirect(localPath(lang, `/declinaisons/${slug}${next}`), 303)
}

/** An association of the register becomes one of ours when somebody counts on it. */
export async function identified(
  tx: Parameters<typeof findOrCreateAssociation>[0],
  found: FoundAssociation,
  now: Date,
): Promise<string> {
  return 'id' in found ? found.id : (await findOrCreateAssociation(tx, found.declared, now)).id
}

async function readOpening(c: Ctx, form: FormFields, mine: Own[]) {
  const { lang, site } = c.var
  const { settings, problems } = readSettings(form)
  const invitee = readInvitee(form)
  const own = mine.find(({ id }) => id === form.text('mienne'))
  const other = await findAssociation(site.db, form.text('association'), form.text('association-choice'))
  const said = openingMessages(lang).problems
  const errors = problems.map(({ field, problem }) => ({ field, message: said[problem] }))
  if (!own) errors.push({ field: 'mienne', message: said['mine-missing'] })
  const why = whyNotOther(form.text('association'), other, own)
  if (why) errors.push({ field: 'association', message: said[why] })
  errors.push(...inviteeErrors(lang, invitee.problems))
  return { settings, own, other, email: invitee.email, errors }
}

function whyNotOther(typed: string, other: FoundAssociation | undefined, own: Own | undefined) {
  if (typed.trim() === '') return 'association-missing'
  if (!other) return 'association-unknown'
  return 'id' in other && other.id === own?.id ? 'same-association' : undefined
}

export function inviteeErrors(
  lang: Lang,
  problems: ReturnType<typeof readInvitee>['problems'],
): FieldError[] {
  return problems.map(({ field, problem }) => ({ field, message: openingMessages(lang).problems[problem] }))
}

/** `/ouvrir-une-declinaison/associations?q=`: associations we know, while one types. */
export async function suggestions(c: Ctx): Promise<Response> {
  const found = await suggestAssociations(c.var.site.db, (c.req.query('q') ?? '').slice(0, 200))
  return c.json(found.map(({ value, label, note }) => ({ value, label, note: note ?? '' })))
}
