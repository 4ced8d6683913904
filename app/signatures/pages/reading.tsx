import { dayOf } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { territoriesByIds } from '../../territories/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { submit } from '../acts/submit.ts'
import { messages } from '../messages/index.ts'
import { localCharters, signableTexts } from '../queries/texts.ts'
import { readMandate } from '../rules/mandate-form.ts'
import { type ReadingAnswers, readReading } from '../rules/reading-form.ts'
import { chosenTexts, type SignableText } from '../rules/signable.ts'
import { ReadingStep } from '../views/reading.tsx'
import { companionOf } from './companion.ts'
import { declaredOf, type OpenDraft, sentences } from './draft.tsx'

type Texts = readonly [SignableText, ...SignableText[]]

export async function readingStep(c: Ctx, draft: OpenDraft): Promise<Response> {
  const texts = await textsOf(c, draft)
  return texts ? page(c, draft, texts, draft.typed, []) : c.redirect(draft.at('textes'), 303)
}

/** Sends the form: the request is recorded and its letters asked for. Sending it twice is sending it once. */
export async function sendReading(c: Ctx, draft: OpenDraft): Promise<Response> {
  const texts = await textsOf(c, draft)
  if (!texts) return c.redirect(draft.at('textes'), 303)
  const form = await readForm(c)
  const seen = form.all('fingerprint')
  const hasChanged =
    seen.length !== texts.length || texts.some(({ version }) => !seen.includes(version.sha256))
  const read = readReading(form, texts[0].version.articles)
  if (!read.ok || hasChanged)
    return page(c, draft, texts, form, read.ok ? [] : sentences(c, read.problems), hasChanged)
  return record(c, draft, texts, read.value)
}

/** The texts of the form, as they stand today; none when the only one was closed meanwhile. */
async function textsOf(c: Ctx, draft: OpenDraft): Promise<Texts | undefined> {
  const [first, ...others] = await signableTexts(c.var.site.db, chosenTexts(draft.typed))
  return first && [first, ...others]
}

async function record(c: Ctx, draft: OpenDraft, texts: Texts, reading: ReadingAnswers): Promise<Response> {
  const { site, lang } = c.var
  const association = declaredOf(draft)
  const mandate = readMandate(draft.typed, dayOf(site.clock()), companionOf(c, draft))
  if (!association || !mandate.ok) return c.redirect(draft.at('association'), 303)
  const { consent } = messages(lang).steps.reading
  const [first, ...also] = texts.map(({ version, local }) => ({
    version,
    consent: consent(association.name, version.number, local?.name),
  }))
  if (!first) throw new Error('nothing to sign')
  const submission = {
    ...first,
    also,
    draftHash: draft.hash,
    association,
    places: draft.places,
    mandate: mandate.value,
    reading,
    lang,
    network: networkOf(addressOf(c)),
    help: companionOf(c, draft),
  }
  await site.transaction((tx) => submit(tx, submission, site.clock()))
  return c.redirect(draft.at('merci'), 303)
}

async function page(
  c: Ctx,
  draft: OpenDraft,
  texts: Texts,
  typed: FormFields,
  errors: FieldError[],
  hasChanged = false,
): Promise<Response> {
  const { site, lang } = c.var
  const association = declaredOf(draft)
  const mandate = readMandate(draft.typed, dayOf(site.clock()), companionOf(c, draft))
  if (!association || !mandate.ok) return c.redirect(draft.at('association'), 303)
  const status = hasChanged ? 409 : errors.length > 0 ? 422 : 200
  const near = await localCharters(site.db, draft.places)
  return show(
    c,
    { title: messages(lang).steps.reading.title, status, robots: 'noindex' },
    <ReadingStep
      lang={lang}
      texts={texts}
      near={near.filter(({ slug }) => !texts.some((text) => text.slug === slug))}
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
