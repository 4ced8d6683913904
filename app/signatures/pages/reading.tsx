import { type CharterVersion, currentVersion } from '../../charter/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { submit } from '../acts/submit.ts'
import { messages } from '../messages/index.ts'
import { readMandate } from '../rules/mandate-form.ts'
import { type ReadingAnswers, readReading } from '../rules/reading-form.ts'
import { ReadingStep } from '../views/reading.tsx'
import { declaredOf, type OpenDraft, sentences } from './draft.tsx'

export async function readingStep(c: Ctx, draft: OpenDraft): Promise<Response> {
  const version = await currentVersion(c.var.site.db)
  return version ? page(c, draft, version, draft.typed, []) : c.notFound()
}

/** Sends the form: the request is recorded and its letters asked for. Sending it twice is sending it once. */
export async function sendReading(c: Ctx, draft: OpenDraft): Promise<Response> {
  const version = await currentVersion(c.var.site.db)
  if (!version) return c.notFound()
  const form = await readForm(c)
  const hasChanged = form.text('fingerprint') !== version.sha256
  const read = readReading(form, version.articles)
  if (!read.ok || hasChanged)
    return page(c, draft, version, form, read.ok ? [] : sentences(c, read.problems), hasChanged)
  return record(c, draft, version, read.value)
}

async function record(
  c: Ctx,
  draft: OpenDraft,
  version: CharterVersion,
  reading: ReadingAnswers,
): Promise<Response> {
  const { site, lang } = c.var
  const association = declaredOf(draft)
  const mandate = readMandate(draft.typed, dayOf(site.clock()))
  if (!association || !mandate.ok) return c.redirect(draft.at('association'), 303)
  const submission = {
    draftHash: draft.hash,
    version,
    association,
    places: draft.places,
    mandate: mandate.value,
    reading,
    consent: messages(lang).steps.reading.consent(association.name, version.number),
    lang,
    network: networkOf(addressOf(c)),
  }
  await site.transaction((tx) => submit(tx, submission, site.clock()))
  return c.redirect(draft.at('merci'), 303)
}

async function page(
  c: Ctx,
  draft: OpenDraft,
  version: CharterVersion,
  typed: FormFields,
  errors: FieldError[],
  hasChanged = false,
): Promise<Response> {
  const { site, lang } = c.var
  const association = declaredOf(draft)
  const mandate = readMandate(draft.typed, dayOf(site.clock()))
  if (!association || !mandate.ok) return c.redirect(draft.at('association'), 303)
  const status = hasChanged ? 409 : errors.length > 0 ? 422 : 200
  return show(
    c,
    { title: messages(lang).steps.reading.title, status, robots: 'noindex' },
    <ReadingStep
      lang={lang}
      version={version}
      association={association}
      places={await territoriesByIds(site.db, draft.places)}
      mandate={mandate.value}
      typed={typed}
      errors={errors}
      hasChanged={hasChanged}
      at={draft.at}
    />,
  )
}
