import { versionById } from '../../charter/index.ts'
import { FormFields } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { detailsById } from '../queries/details.ts'
import type { LinkDetails } from '../queries/opened-link.ts'
import { boundText } from '../queries/texts.ts'
import type { LinkPage } from '../rules/link-page.ts'
import { ChangedText } from '../views/link/changed-text.tsx'
import { Signing } from '../views/link/signing.tsx'
import { Undecided } from '../views/link/undecided.tsx'

/** A text of an act, and the page that it alone would show. */
export type OpenedText = { link: LinkDetails; page: LinkPage }

/** The page with the button, for every text that may be signed now. */
export async function signing(c: Ctx, link: LinkDetails, act: readonly OpenedText[]): Promise<Response> {
  const { lang, site } = c.var
  const toSign = act.filter(({ page }) => page === 'sign').map((one) => one.link)
  const [texts, details] = await Promise.all([
    Promise.all(toSign.map(({ versionId }) => boundText(site.db, versionId))),
    Promise.all(toSign.map(({ signatureId }) => detailsById(site.db, signatureId))),
  ])
  const [first] = details
  const found = texts.filter((text) => text !== undefined)
  if (!first || found.length !== toSign.length) return c.notFound()
  const title = messages(lang).link.sign.title(link.declared.name)
  return show(
    c,
    { title, robots: 'noindex' },
    <Signing
      lang={lang}
      link={link}
      texts={found}
      details={first}
      consents={details.flatMap((one) => one?.consent ?? [])}
      given={act.filter(({ page }) => page === 'already-given').map((one) => one.link)}
      isHelping={link.isOnPaper && c.var.help !== undefined}
      action={c.req.path}
    />,
  )
}

/** What changed since the request, word by word, before going on with the new text. */
export async function changedText(c: Ctx, link: LinkDetails): Promise<Response> {
  const { lang, site } = c.var
  const [before, after, details] = await Promise.all([
    versionById(site.db, link.versionId),
    versionById(site.db, link.currentVersionId),
    detailsById(site.db, link.signatureId),
  ])
  if (!before || !after || !details) return c.notFound()
  const othersSigned = details.signers.some(({ confirmedAt }) => confirmedAt !== null)
  return show(
    c,
    { title: messages(lang).link.changed.title, robots: 'noindex' },
    <ChangedText
      lang={lang}
      local={link.isLocal ? after.title : undefined}
      before={before}
      after={after}
      othersSigned={othersSigned}
      action={`${c.req.path}/texte`}
    />,
  )
}

/** The request waits for the board; the decision is noted here. */
export function undecided(
  c: Ctx,
  texts: readonly LinkDetails[],
  typed: FormFields = new FormFields([]),
  errors: FieldError[] = [],
): Response {
  const { lang } = c.var
  const [link] = texts
  const base = c.req.path.replace(/\/decision$/, '')
  return show(
    c,
    {
      title: messages(lang).link.undecided.title,
      status: errors.length > 0 ? 422 : 200,
      robots: 'noindex',
    },
    <Undecided
      lang={lang}
      association={link?.declared.name ?? ''}
      texts={texts.map(({ charterSlug }) => charterSlug)}
      typed={typed}
      errors={errors}
      action={`${base}/decision`}
      back={localPath(lang, '/')}
    />,
  )
}
