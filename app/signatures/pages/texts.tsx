import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { saveDraft } from '../acts/save-draft.ts'
import { messages } from '../messages/index.ts'
import { localCharters, signableTexts } from '../queries/texts.ts'
import { chosenTexts, national, readTexts } from '../rules/signable.ts'
import { TextsStep } from '../views/texts.tsx'
import { dueScreen, type OpenDraft, sentences } from './draft.tsx'

/** `/signer/:draft/textes`: the national charter, a local one, or both. */
export function textsStep(c: Ctx, draft: OpenDraft): Promise<Response> {
  return page(c, draft, chosenTexts(draft.typed), [])
}

export async function saveTexts(c: Ctx, draft: OpenDraft): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const proposed = await proposedTexts(c, draft)
  const read = readTexts(
    form,
    proposed.map(({ slug }) => slug),
  )
  if (!read.ok) return page(c, draft, [], sentences(c, read.problems))
  await site.transaction((tx) => saveDraft(tx, draft.hash, { text: read.value }, site.clock()))
  return c.redirect(draft.at(dueScreen(draft, site.clock(), c.var.help)), 303)
}

/** The national text, those the form already speaks of, and those of the places where the association acts. */
async function proposedTexts(c: Ctx, draft: OpenDraft) {
  const { db } = c.var.site
  const near = await localCharters(db, draft.places)
  const asked = [draft.typed.text('declinaison'), ...chosenTexts(draft.typed)]
  return signableTexts(db, [national, ...asked, ...near.map(({ slug }) => slug)])
}

async function page(
  c: Ctx,
  draft: OpenDraft,
  chosen: readonly string[],
  errors: FieldError[],
): Promise<Response> {
  const { lang } = c.var
  const texts = await proposedTexts(c, draft)
  return show(
    c,
    { title: messages(lang).steps.texts.title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <TextsStep lang={lang} texts={texts} chosen={chosen} errors={errors} />,
  )
}
