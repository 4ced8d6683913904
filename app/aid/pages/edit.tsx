import { dayOf } from '../../kernel/instants.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { editListing } from '../acts/edit.ts'
import { messages } from '../messages/index.ts'
import { type Editable, editableById, typedListing } from '../queries/editable.ts'
import { readListing } from '../rules/listing-form.ts'
import { PostForm } from '../views/post-form.tsx'
import { byLink, byMember, type Hand } from './hand.ts'
import { placeFound } from './post.tsx'

/** `/entraide/annonce/:token/modifier` */
export const editByLink = byLink(editForm)

/** `POST` to the same. */
export const saveByLink = byLink(save)

/** `/espace/associations/:slug/entraide/:listing/modifier` */
export const editHere = byMember(editForm)

/** `POST` to the same. */
export const saveHere = byMember(save)

/** The form, with what the listing says; one that is over is put back first. */
async function editForm(c: Ctx, hand: Hand): Promise<Response> {
  const editable = await editableById(c.var.site.db, hand.listingId)
  if (!editable) return c.notFound()
  if (editable.state !== 'listed') return c.redirect(localPath(c.var.lang, hand.path), 303)
  return formPage(c, hand, editable, new FormFields(typedListing(editable)), [])
}

async function save(c: Ctx, hand: Hand): Promise<Response> {
  const { site, lang } = c.var
  const editable = await editableById(site.db, hand.listingId)
  if (!editable) return c.notFound()
  const typed = await readForm(c)
  const read = readListing(typed, await placeFound(c, typed), dayOf(site.clock()))
  const t = messages(lang)
  if (!read.ok) {
    const errors = read.problems.map(({ field, problem }) => ({ field, message: t.form.problems[problem] }))
    return formPage(c, hand, editable, typed, errors)
  }
  const asked = { listingId: hand.listingId, listing: read.value }
  const outcome = await site.transaction(async (tx) => {
    const edited = await editListing(tx, asked, site.clock())
    if (edited.ok && edited.value !== 'unchanged') await hand.record(tx)
    return edited
  })
  if (outcome.ok)
    return c.redirect(
      `${localPath(lang, hand.path)}?fait=${outcome.value === 'told' ? 'dit' : 'modifie'}`,
      303,
    )
  if (outcome.reason === 'unknown-listing') return c.notFound()
  const message = t.tended.edit.problems[outcome.reason]
  return formPage(c, hand, editable, typed, [{ field: 'title', message }])
}

function formPage(
  c: Ctx,
  { path }: Hand,
  { association }: Editable,
  typed: FormFields,
  errors: FieldError[],
): Response {
  const { lang } = c.var
  const t = messages(lang).tended.edit
  const status = errors.length > 0 ? 422 : 200
  const words = {
    title: t.title,
    next: t.next,
    button: t.save,
    back: { href: localPath(lang, path), label: t.back },
  }
  const body = <PostForm {...{ lang, typed, errors, association, words }} />
  return show(c, { title: t.title, status, robots: 'noindex' }, body)
}
