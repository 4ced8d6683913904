import { helpersOf } from '../../beside/index.ts'
import { type Other, whoIs } from '../../cooperations/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { dayOf, readDay, typedDay } from '../../kernel/instants.ts'
import { longestReport } from '../../kernel/moderation.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { answerHiding } from '../acts/moderate.ts'
import { type Move, move } from '../acts/move.ts'
import { messages } from '../messages/index.ts'
import { listingById } from '../queries/listings.ts'
import { answeredBy, tendedById } from '../queries/tended.ts'
import { daysFrom, isListed, usualDays } from '../rules/listing.ts'
import { whyNotUntil } from '../rules/listing-form.ts'
import { TendedListing, type TendedNews } from '../views/tended.tsx'
import { TendedHidden } from '../views/tended-hidden.tsx'
import { byLink, byMember, type Hand } from './hand.ts'
import { urlOf } from './listing.tsx'

/** `/entraide/annonce/:token`: opening it changes nothing. */
export const tendByLink = byLink(tendedPage)

/** `POST /entraide/annonce/:token` */
export const moveByLink = byLink(press)

/** `/espace/associations/:slug/entraide/:listing` */
export const tendHere = byMember(tendedPage)

/** `POST /espace/associations/:slug/entraide/:listing` */
export const moveHere = byMember(press)

async function tendedPage(
  c: Ctx,
  hand: Hand,
  typed?: FormFields,
  errors: FieldError[] = [],
): Promise<Response> {
  const { site, lang } = c.var
  const title = messages(lang).tended.over
  const listing = await listingById(site.db, hand.listingId)
  const tended = await tendedById(site.db, hand.listingId)
  if (!listing) {
    if (!tended) return c.notFound()
    const status = errors.length > 0 ? 422 : 200
    const hidden = (
      <TendedHidden
        {...{ lang, tended, errors }}
        path={localPath(lang, hand.path)}
        typed={typed?.text('answer')}
      />
    )
    return show(c, { title, status, robots: 'noindex' }, hidden)
  }
  const today = dayOf(site.clock())
  const [latest = today] = [listing.listedUntil, today].toSorted().reverse()
  const later = daysFrom(latest, usualDays)
  const body = (
    <TendedListing
      {...{ lang, listing, errors }}
      isListed={isListed(listing, today)}
      url={urlOf(c, listing)}
      path={localPath(lang, hand.path)}
      answered={await answeredBy(site.db, listing.id)}
      helpedBy={(await helpersOf(site.db, 'listing', [listing.id])).get(listing.id)?.by}
      typed={typed ?? new FormFields([['until', typedDay(later)]])}
      news={errors.length === 0 ? newsOf(c.req.query('fait')) : undefined}
    />
  )
  return show(c, { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' }, body)
}

/** One of the buttons. Pressing twice is pressing once. */
async function press(c: Ctx, hand: Hand): Promise<Response> {
  const { site, lang } = c.var
  const typed = await readForm(c)
  if (typed.text('act') === 'answer') return answer(c, hand, typed)
  const read = await readMove(c, hand, typed)
  if ('errors' in read) return tendedPage(c, hand, typed, read.errors)
  const outcome = await site.transaction(async (tx) => {
    const moved = await move(tx, hand.listingId, read, site.clock())
    if (moved.ok && moved.value === 'changed') await hand.record(tx)
    return moved
  })
  const t = messages(lang).tended.problems
  if (!outcome.ok && outcome.reason !== 'unknown-listing')
    return tendedPage(c, hand, typed, [{ field: 'with', message: t[outcome.reason] }])
  const said = read.event === 'prolong' ? 'prolonge' : read.event === 'find' && read.with ? 'trouve' : 'note'
  return c.redirect(`${localPath(lang, hand.path)}?fait=${said}`, 303)
}

/** What its people answer to who hid it. */
async function answer(c: Ctx, hand: Hand, typed: FormFields): Promise<Response> {
  const { site, lang } = c.var
  const words = squeezeLines(typed.text('answer'))
  const t = messages(lang).tended.hiding
  const why = words === '' ? t.missing : words.length > longestReport && t.long
  if (why) return tendedPage(c, hand, typed, [{ field: 'answer', message: why }])
  await site.transaction((tx) => answerHiding(tx, { listingId: hand.listingId, words }))
  return c.redirect(localPath(lang, hand.path), 303)
}

type Read = Move | { errors: FieldError[] }

async function readMove(c: Ctx, hand: Hand, typed: FormFields): Promise<Read> {
  const { site, lang } = c.var
  const act = typed.text('act')
  if (act === 'close') return { event: 'close' }
  const today = dayOf(site.clock())
  if (act === 'prolong') {
    const until = readDay(typed.text('until'))
    const why = whyNotUntil(typed.text('until'), until, today)
    if (why || !until)
      return { errors: [{ field: 'until', message: messages(lang).form.problems[why ?? 'day-wrong'] }] }
    return { event: 'prolong', until }
  }
  const found = await readFound(c, hand, typed)
  if (found === 'nobody') return { event: 'find', on: today, lang }
  return 'errors' in found ? found : { event: 'find', with: found.other, on: today, lang }
}

type Found = 'nobody' | { other: Other } | { errors: FieldError[] }

/** Who helped: nobody to note, one of those who answered, or an association that is named. */
async function readFound(c: Ctx, hand: Hand, typed: FormFields): Promise<Found> {
  const { db } = c.var.site
  const t = messages(c.var.lang).tended.problems
  const fault = (field: string, problem: keyof typeof t) => ({ errors: [{ field, message: t[problem] }] })
  const who = typed.text('who')
  if (who === 'none') return 'nobody'
  const answer = (await answeredBy(db, hand.listingId)).find(({ id }) => id === who)
  if (answer) {
    const name = { name: answer.association, ...(answer.email && { email: answer.email }) }
    const other = await whoIs(db, name, '')
    return other ? { other } : fault('email', 'other-unknown')
  }
  const name = squeeze(typed.text('with'))
  if (who !== 'other' && name === '') return fault('who', 'who-missing')
  if (name === '') return fault('with', 'with-missing')
  if (name.length > 200) return fault('with', 'with-long')
  const email = typed.text('email').trim() === '' ? undefined : readEmail(typed.text('email'))
  if (email?.ok === false) return fault('email', 'email-wrong')
  const other = await whoIs(db, { name, ...(email && { email: email.value }) }, typed.text('with-choice'))
  return other ? { other } : fault('email', 'other-unknown')
}

function newsOf(said: string | undefined): TendedNews | undefined {
  const news = {
    publie: 'posted',
    prolonge: 'prolonged',
    trouve: 'foundWith',
    note: 'moved',
    modifie: 'edited',
    dit: 'editedTold',
  } as const
  return said && said in news ? news[said as keyof typeof news] : undefined
}
