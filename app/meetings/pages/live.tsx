import { randomUUID } from 'node:crypto'
import { associationsByIds, type DeclaredAssociation } from '../../associations/index.ts'
import { currentVersion } from '../../charter/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { fold, squeeze } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { formatDate, localPath } from '../../platform/languages.ts'
import { readNumber } from '../../register/index.ts'
import { consentSentence, readSpotMandate } from '../../signatures/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { type Entry, enter } from '../acts/enter.ts'
import { messages } from '../messages/index.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { decisionsOf, presencesOf } from '../queries/record.ts'
import { liveOutcomes, readLiveAct } from '../rules/live-act.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { LivePage } from '../views/live.tsx'
import { Screen } from '../views/screen.tsx'
import { forTenders, type MeetingVisit } from './gate.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Read = { ok: true; does: Entry['does'] } | { ok: false; errors: FieldError[] }

/** `…/rencontres/:slug/en-direct`: what is done while people are together. */
export const livePage = forTenders((c, visit) => showLive(c, visit, asTyped({}), []))

/** `POST …/rencontres/:slug/en-direct`: one act, from a form or from a device that kept it. */
export const sendLive = forTenders(async (c, visit) => {
  const { site, lang } = c.var
  const { meeting, person, at } = visit
  const form = await readForm(c)
  const read = await readAct(c, visit, form)
  const isDevice = c.req.header('accept')?.includes('application/json')
  if (!read.ok) {
    if (isDevice) return c.json({ words: read.errors.map(({ message }) => message).join(' ') }, 422)
    return showLive(c, visit, form, read.errors)
  }
  const key = uuid.test(form.text('cle')) ? form.text('cle') : randomUUID()
  const entry = { key, meetingId: meeting.id, by: person.id, does: read.does }
  const outcome = await site.transaction((tx) => enter(tx, entry, site.clock()))
  if (!isDevice) return c.redirect(at(`/${meeting.slug}/en-direct?fait=${outcome}`), 303)
  const isRefused = outcome === 'unknown' || outcome === 'cancelled'
  return c.json({ outcome, words: messages(lang).live.outcomes[outcome] }, isRefused ? 409 : 200)
})

async function readAct(c: Ctx, visit: MeetingVisit, form: FormFields): Promise<Read> {
  const { site, lang } = c.var
  if (form.text('acte') === 'signer') return readSignature(c, visit, form)
  const read = readLiveAct(form, site.clock())
  const t = messages(lang).live.problems
  if (read.ok) return { ok: true, does: read.value }
  return { ok: false, errors: read.problems.map(({ field, problem }) => ({ field, message: t[problem] })) }
}

async function readSignature(c: Ctx, visit: MeetingVisit, form: FormFields): Promise<Read> {
  const { site, lang } = c.var
  const { meeting, person } = visit
  const t = messages(lang).live
  const errors: FieldError[] = []
  const say = (field: string, problem: keyof typeof t.problems) =>
    errors.push({ field, message: t.problems[problem] })
  const version = await currentVersion(site.db)
  if (!version) say('association', 'no-charter')
  const association = await declaredOf(c, visit, form, say)
  const mandate = readSpotMandate(form, dayOf(site.clock()))
  if (!mandate.ok) for (const { field, problem } of mandate.problems) say(field, problem)
  if (!version || !association || !mandate.ok || errors.length > 0) return { ok: false, errors }
  const source = t.source(meeting.title, formatDate(lang, meeting.startsAt))
  const signature = {
    version,
    association,
    places: [meeting.territory.id],
    proof: form.text('papier') === '' ? ('meeting' as const) : ('paper' as const),
    source,
    toldOn: dayOf(new Date(Math.min(site.clock().getTime(), meeting.startsAt.getTime()))),
    by: person.id,
    enteredBy: person.name || person.email,
    consent: consentSentence(lang, association.name, version.number),
    mandate: mandate.value,
  }
  return { ok: true, does: { act: 'sign', signature } }
}

/** One of those invited, as we know it; else what was typed. */
async function declaredOf(
  c: Ctx,
  { meeting }: MeetingVisit,
  form: FormFields,
  say: (field: string, problem: 'name-missing' | 'number-wrong') => void,
): Promise<DeclaredAssociation | undefined> {
  const { db } = c.var.site
  const name = squeeze(form.text('association')).slice(0, 200)
  if (name === '') say('association', 'name-missing')
  const invited = (await invitationsOf(db, meeting.id)).find((each) => fold(each.name) === fold(name))
  const [known] = await associationsByIds(db, invited?.associationId ? [invited.associationId] : [])
  if (known) return known
  const number = readNumber(form.text('numero'))
  if (form.text('numero').trim() !== '' && !number.ok) say('numero', 'number-wrong')
  const kind = (['network', 'informal'] as const).find((each) => each === form.text('genre')) ?? 'association'
  return {
    kind,
    name,
    themes: [],
    ...(number.ok && number.value),
    // Without a number, a namesake elsewhere is another association.
    communeName: meeting.territory.name,
  }
}

async function showLive(c: Ctx, visit: MeetingVisit, typed: Typed, errors: FieldError[]): Promise<Response> {
  const { site, lang } = c.var
  const { meeting, at } = visit
  const [invitations, presences, decisions, version] = await Promise.all([
    invitationsOf(site.db, meeting.id),
    presencesOf(site.db, meeting.id),
    decisionsOf(site.db, meeting.id),
    currentVersion(site.db),
  ])
  const done = liveOutcomes.find((each) => each === c.req.query('fait'))
  const body = (
    <LivePage
      {...{ lang, meeting, invitations, presences, decisions, typed, errors }}
      news={done && messages(lang).live.outcomes[done]}
      version={version?.number}
      newKey={randomUUID}
      worker={site.assets.liveWorker}
      at={(path) => at(`/${meeting.slug}${path}`)}
      convene={at(`/convoquer?titre=${encodeURIComponent(meeting.title)}`)}
    />
  )
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).live.title, status, robots: 'noindex' }, body)
}

/** `…/rencontres/:slug/en-direct/ecran`: what is projected, the charter aloud and the code to sign. */
export const liveScreen = forTenders(async (c, { meeting, at }) => {
  const { site, lang } = c.var
  const version = await currentVersion(site.db)
  const signUrl = `${site.config.url}${localPath(lang, '/signer')}`
  const body = (
    <Screen {...{ lang, meeting, version }} signUrl={signUrl} back={at(`/${meeting.slug}/en-direct`)} />
  )
  return show(c, { title: messages(lang).live.screen.title, robots: 'noindex', wide: true }, body)
})
