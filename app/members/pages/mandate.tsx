import { peopleByIds, signedIn } from '../../accounts/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { dayOf, readDay } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { endMembership } from '../acts/change-member.ts'
import { invite } from '../acts/invite.ts'
import { confirmMandate } from '../acts/mandate.ts'
import { messages } from '../messages/index.ts'
import { type Place, placeBehindLink, placeById } from '../queries/memberships.ts'
import { Mandate, MandateDone, MandateLinkGone } from '../views/mandate.tsx'
import { memberHere } from './here.ts'

type Found = { place: Place | undefined; action: string }

/** `/mandat/:token`, from a letter: no need to sign in. Opening it changes nothing. */
export async function mandateByLink(c: Ctx): Promise<Response> {
  return mandatePage(c, await behindLink(c))
}

/** `POST /mandat/:token` */
export async function answerByLink(c: Ctx): Promise<Response> {
  return answer(c, await behindLink(c))
}

/** `/espace/associations/:slug/mandat` */
export async function ownMandate(c: Ctx): Promise<Response> {
  return mandatePage(c, await own(c))
}

/** `POST /espace/associations/:slug/mandat` */
export async function answerOwnMandate(c: Ctx): Promise<Response> {
  return answer(c, await own(c))
}

async function behindLink(c: Ctx): Promise<Found> {
  const token = c.req.param('token') ?? ''
  const place = await placeBehindLink(c.var.site.db, token, c.var.site.clock())
  return { place, action: localPath(c.var.lang, `/mandat/${token}`) }
}

async function own(c: Ctx): Promise<Found> {
  const { membershipId, slug } = memberHere(c)
  signedIn(c)
  const place = await placeById(c.var.site.db, membershipId)
  return { place, action: localPath(c.var.lang, `/espace/associations/${slug}/mandat`) }
}

async function answer(c: Ctx, found: Found): Promise<Response> {
  const { place } = found
  if (!place || place.endedAt) return mandatePage(c, found)
  const form = await readForm(c)
  const doing = form.text('faire')
  if (doing === 'passer') return handOver(c, found, place, form)
  return doing === 'quitter' ? leave(c, found, place) : stillMe(c, found, place, form)
}

async function stillMe(c: Ctx, found: Found, place: Place, form: FormFields): Promise<Response> {
  const { site, lang } = c.var
  const typed = form.text('fin').trim()
  const termEndsOn = typed ? readDay(typed) : undefined
  const t = messages(lang).mandate
  if (typed && !termEndsOn) return mandatePage(c, found, form, [{ field: 'fin', message: t.dayWrong }])
  if (termEndsOn && termEndsOn <= dayOf(site.clock()))
    return mandatePage(c, found, form, [{ field: 'fin', message: t.dayPast }])
  await site.transaction((tx) => confirmMandate(tx, { ...place, termEndsOn }, site.clock()))
  return said(c, 'still', place)
}

async function handOver(c: Ctx, found: Found, place: Place, form: FormFields): Promise<Response> {
  const { site, lang } = c.var
  const email = readEmail(form.text('courriel'))
  const t = messages(lang)
  if (!email.ok)
    return mandatePage(c, found, form, [{ field: 'courriel', message: t.invite.problems[email.reason] }])
  const invitation = {
    to: { associationId: place.associationId },
    email: email.value,
    role: place.role,
    by: place.personId,
    handsOver: true,
    lang,
    network: networkOf(addressOf(c)),
  }
  const invited = await site.transaction((tx) => invite(tx, invitation, site.clock()))
  if (!invited.ok)
    return mandatePage(c, found, form, [{ field: 'courriel', message: t.invite.problems[invited.reason] }])
  return said(c, 'handover', place)
}

async function leave(c: Ctx, found: Found, place: Place): Promise<Response> {
  const { site, lang } = c.var
  const change = { associationId: place.associationId, membershipId: place.id, by: place.personId }
  const left = await site.transaction((tx) => endMembership(tx, change, site.clock()))
  if (left.ok) return said(c, 'left', place)
  const message = messages(lang).desk.refused[left.reason]
  return mandatePage(c, found, undefined, [{ field: 'courriel', message }], 409)
}

async function mandatePage(
  c: Ctx,
  { place, action }: Found,
  form?: FormFields,
  errors: FieldError[] = [],
  status = errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang).mandate
  if (!place || place.endedAt) {
    const head = { title: t.gone.title, status: 410, robots: 'noindex' as const }
    return show(c, head, <MandateLinkGone lang={lang} />)
  }
  const person = (await peopleByIds(site.db, [place.personId])).get(place.personId)
  const typed = { end: form?.text('fin'), email: form?.text('courriel') ?? '' }
  const body = <Mandate {...{ lang, place, action, errors, typed }} name={person?.name ?? ''} />
  return show(c, { title: t.title, status, robots: 'noindex' }, body)
}

function said(c: Ctx, what: 'still' | 'handover' | 'left', place: Place): Response {
  const { lang } = c.var
  const { title } = messages(lang).mandate.done[what]
  return show(c, { title, robots: 'noindex' }, <MandateDone lang={lang} what={what} place={place} />)
}
