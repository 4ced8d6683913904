import type { DeclaredAssociation } from '../../associations/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import type { FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { type Draft, draftBySecret } from '../queries/drafts.ts'
import { type Companion, readMandate } from '../rules/mandate-form.ts'
import type { Problem } from '../rules/typed.ts'

export type Screen = 'textes' | 'association' | 'lieux' | 'mandat' | 'relecture' | 'merci'

/** A form being filled in, and the address of each of its screens. */
export type OpenDraft = Draft & { at: (screen: Screen) => string; paperAt: string }

type Handler = (c: Ctx, draft: OpenDraft) => Response | Promise<Response>

/**
 * A screen of the form. A form that was forgotten says so; one that was sent shows its thanks; a screen
 * opened too early leads to the first one that is not filled in.
 */
export function screen(name: Screen, handler: Handler): (c: Ctx) => Promise<Response> {
  return async (c) => {
    const secret = c.req.param('draft') ?? ''
    const draft = await draftBySecret(c.var.site.db, secret, c.var.site.clock())
    if (!draft) return gone(c)
    const at = (to: Screen) => localPath(c.var.lang, `/signer/${secret}/${to}`)
    const due = dueScreen(draft, c.var.site.clock(), c.var.help)
    const asked = draft.signatureId ? 'merci' : name === 'merci' ? due : earlier(name, due)
    return asked === name
      ? handler(c, { ...draft, at, paperAt: localPath(c.var.lang, `/signer/${secret}/papier`) })
      : c.redirect(at(asked), 303)
  }
}

const order: readonly Screen[] = ['textes', 'association', 'lieux', 'mandat', 'relecture', 'merci']

function earlier(a: Screen, b: Screen): Screen {
  return order.indexOf(a) <= order.indexOf(b) ? a : b
}

/** The first screen that still has something to ask. */
export function dueScreen(draft: Draft, now: Date, beside?: Companion): Screen {
  if (!declaredOf(draft)) return 'association'
  if (draft.places.length === 0) return 'lieux'
  return readMandate(draft.typed, dayOf(now), beside).ok ? 'relecture' : 'mandat'
}

/** The association as the first screen understood it. */
export function declaredOf(draft: Draft): DeclaredAssociation | undefined {
  const text = draft.typed.text('declared')
  return text === '' ? undefined : (JSON.parse(text) as DeclaredAssociation)
}

/** The values of some fields, as typed; a box left empty is kept as empty. */
export function pick(typed: FormFields, names: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, typed.all(name)]))
}

/** Problems as sentences beside their fields. */
export function sentences(c: Ctx, problems: readonly Problem<ProblemName>[]): FieldError[] {
  const t = messages(c.var.lang).problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}

export type ProblemName = keyof ReturnType<typeof messages>['problems']

function gone(c: Ctx): Response {
  const t = messages(c.var.lang).steps.gone
  return show(
    c,
    { title: t.title, status: 404, robots: 'noindex' },
    <>
      <PageTitle title={t.title} lead={t.text} />
      <Buttons>
        <ButtonLink href={localPath(c.var.lang, '/signer')}>{t.again}</ButtonLink>
      </Buttons>
    </>,
  )
}
