import { associationsByIds } from '../../associations/index.ts'
import { helpFor, recordAssisted } from '../../beside/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import { memberHere, recordDeed } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import { associationPage, placeAsked } from '../../signatories/index.ts'
import { territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { askToPost, makeListingLink } from '../acts/links.ts'
import { postListing } from '../acts/post.ts'
import { messages } from '../messages/index.ts'
import { behindPostingLink } from '../queries/tended.ts'
import { daysFrom, usualDays } from '../rules/listing.ts'
import { type PlaceFound, readListing } from '../rules/listing-form.ts'
import { AskToPost, LetterOnItsWay, PostForm, UnknownLink } from '../views/post-form.tsx'

/** `/entraide/publier` */
export function askForPostingLink(c: Ctx): Response {
  return askPage(c, '', [])
}

/** `POST /entraide/publier`: the same answer whoever is known; only the letter tells, and only to its owner. */
export async function sendPostingLinks(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const typed = (await readForm(c)).text('email')
  const email = readEmail(typed)
  const t = messages(lang).form
  if (!email.ok) return askPage(c, typed, [{ field: 'email', message: t.problems[email.reason] }])
  const request = { email: email.value, network: networkOf(addressOf(c)), lang }
  await site.transaction((tx) => askToPost(tx, request, site.clock()))
  const { sentTitle: title, sent, mailbox } = t.ask
  const words = { title, text: sent(email.value), mailbox }
  const body = <LetterOnItsWay lang={lang} {...words} isDemo={site.config.demo} />
  return show(c, { title, robots: 'noindex' }, body)
}

/** Who posts: an association, the mailbox that answers go to, and where one tends the listing afterwards. */
type Poster = {
  association: { id: string; name: string }
  email: string
  /** @returns the path of the page that follows. */
  after: (tx: Tx, listingId: string) => Promise<string>
}

/** `/entraide/publier/:token` */
export async function postFormByLink(c: Ctx): Promise<Response> {
  const poster = await byLink(c)
  return poster ? emptyForm(c, poster) : unknownLink(c)
}

/** `POST /entraide/publier/:token` */
export async function postByLink(c: Ctx): Promise<Response> {
  const poster = await byLink(c)
  return poster ? post(c, poster) : unknownLink(c)
}

/** `/espace/associations/:slug/entraide/publier` */
export const postFormHere = (c: Ctx) => emptyForm(c, memberPoster(c))
/** `POST /espace/associations/:slug/entraide/publier` */
export const postHere = (c: Ctx) => post(c, memberPoster(c))

async function byLink(c: Ctx): Promise<Poster | undefined> {
  const { site } = c.var
  const found = await behindPostingLink(site.db, hashSecret(c.req.param('token') ?? ''), site.clock())
  if (!found) return undefined
  const { id, name, email } = found
  return {
    association: { id, name },
    email,
    async after(tx, subjectId) {
      await recordAssisted(tx, helpFor(c.var.help, name), { kind: 'listing', subjectId }, site.clock())
      return `/entraide/annonce/${await makeListingLink(tx, subjectId, site.clock())}`
    },
  }
}

function memberPoster(c: Ctx): Poster {
  const { site, person } = c.var
  const { associationId, association, slug } = memberHere(c)
  return {
    association: { id: associationId, name: association },
    email: person?.email ?? '',
    async after(tx, listingId) {
      const deed = { personId: person?.id ?? '', deed: 'aid.posted', associationId }
      await recordDeed(tx, deed, site.clock())
      return `/espace/associations/${slug}/entraide/${listingId}`
    },
  }
}

/** The form, with the association’s own place and a month already written in it. */
async function emptyForm(c: Ctx, poster: Poster): Promise<Response> {
  const { site } = c.var
  const [place] = await territoriesByIds(site.db, await placesOf(site.db, poster.association.id))
  const until = daysFrom(dayOf(site.clock()), usualDays)
  const typed = new FormFields([
    ['place', place?.name ?? ''],
    ['place-choice', place?.id ?? ''],
    ['until', typedDay(until)],
  ])
  return formPage(c, poster, typed, [])
}

/** Where it acts, else where it is. */
async function placesOf(db: Db, associationId: string): Promise<string[]> {
  const [association] = await associationsByIds(db, [associationId])
  const shown = association && (await associationPage(db, association.slug))
  const own = shown?.actsIn[0]?.id ?? association?.communeId
  return own ? [own] : []
}

/** Puts it on the list, once, however often it is pressed. */
async function post(c: Ctx, poster: Poster): Promise<Response> {
  const { site, lang } = c.var
  const typed = await readForm(c)
  const read = readListing(typed, await placeFound(c, typed), dayOf(site.clock()))
  const t = messages(lang).form.problems
  if (!read.ok)
    return formPage(
      c,
      poster,
      typed,
      read.problems.map(({ field, problem }) => ({ field, message: t[problem] })),
    )
  const { association, email } = poster
  const posting = { associationId: association.id, email, listing: read.value, lang }
  const outcome = await site.transaction(async (tx) => {
    const posted = await postListing(tx, posting, site.clock())
    return posted.ok ? { ok: true as const, path: await poster.after(tx, posted.value) } : posted
  })
  if (!outcome.ok) return formPage(c, poster, typed, [{ field: 'title', message: t[outcome.reason] }])
  return c.redirect(`${localPath(lang, outcome.path)}?fait=publie`, 303)
}

export async function placeFound(c: Ctx, typed: FormFields): Promise<PlaceFound> {
  const place = typed.text('place').trim().slice(0, 120)
  if (place === '') return 'missing'
  const territory = typed.text('place-choice').slice(0, 60)
  const found = await placeAsked(c.var.site.db, { place, ...(territory && { territory }) })
  if (found.is === 'one') return { id: found.territory.id }
  return found.is === 'several' ? 'several' : 'unknown'
}

function formPage(c: Ctx, { association }: Poster, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const body = <PostForm {...{ lang, typed, errors }} association={association.name} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).form.ask.title, status, robots: 'noindex' }, body)
}

function askPage(c: Ctx, typed: string, errors: FieldError[]): Response {
  const { lang } = c.var
  const { title, lead } = messages(lang).form.ask
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title, description: lead, status }, <AskToPost {...{ lang, typed, errors }} />)
}

export function unknownLink(c: Ctx): Response {
  const { lang } = c.var
  const { title } = messages(lang).unknown
  return show(c, { title, status: 404, robots: 'noindex' }, <UnknownLink lang={lang} />)
}
