import { dayOf } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { saveDraft } from '../acts/save-draft.ts'
import { messages } from '../messages/index.ts'
import { readMandate } from '../rules/mandate-form.ts'
import { MandateStep } from '../views/mandate.tsx'
import { companionOf } from './companion.ts'
import { type OpenDraft, pick, sentences } from './draft.tsx'

const names = [
  'who',
  'filler',
  'signer-name',
  'signer-email',
  'signer-no-email',
  'signer-title',
  'capacity',
  'term',
  'decided',
  'body',
  'decided-on',
  'second-name',
  'second-email',
  'second-title',
]

export function mandateStep(c: Ctx, draft: OpenDraft): Response {
  return page(c, draft, draft.typed, [])
}

export async function saveMandate(c: Ctx, draft: OpenDraft): Promise<Response> {
  const { site } = c.var
  const form = await readForm(c)
  const beside = companionOf(c, draft)
  const read = readMandate(form, dayOf(site.clock()), beside)
  if (!read.ok) return page(c, draft, form, sentences(c, read.problems))
  await site.transaction((tx) => saveDraft(tx, draft.hash, pick(form, names), site.clock()))
  return c.redirect(draft.at('relecture'), 303)
}

function page(c: Ctx, draft: OpenDraft, typed: FormFields, errors: FieldError[]): Response {
  const { lang } = c.var
  const title = messages(lang).steps.mandate.title
  return show(
    c,
    { title, status: errors.length > 0 ? 422 : 200, robots: 'noindex' },
    <MandateStep
      lang={lang}
      typed={typed}
      errors={errors}
      isHelped={companionOf(c, draft) !== undefined}
      back={draft.at('lieux')}
    />,
  )
}
