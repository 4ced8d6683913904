import { randomUUID } from 'node:crypto'
import { hashSecret } from '../../kernel/ids.ts'
import { squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { comment } from '../acts/amend.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { amendmentById, behindCommentLink } from '../queries/amendments.ts'
import { localCharterById } from '../queries/charters.ts'
import { textAt } from '../queries/text.ts'
import { CommentByLink, CommentLinkGone } from '../views/amend-form.tsx'
import { commentsAsked, whyNotComment } from './amendments.tsx'
import { asTyped, keyOf } from './typed.ts'

/** `/declinaisons/avis/:token`: one proposal, and a place to say what one thinks of it. No account. */
export async function commentPage(c: Ctx): Promise<Response> {
  const link = await behindLink(c)
  return link ? showLink(c, link) : gone(c)
}

/** `POST` to the same. */
export async function commentByLink(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const link = await behindLink(c)
  if (!link) return gone(c)
  const form = await readForm(c)
  const words = squeezeLines(form.text('avis'))
  const errors = whyNotComment(c, words)
  if (errors.length > 0) return showLink(c, link, asTyped(form), errors)
  if (link.amendment.state !== 'open') {
    const decided = amendmentMessages(lang).problems['already-decided']
    return showLink(c, link, asTyped(form), [{ field: 'gardes', message: decided }], 409)
  }
  const { associationId, personId } = link
  const said = { id: keyOf(form), amendmentId: link.amendment.id, words, by: { associationId, personId } }
  await site.transaction((tx) => comment(tx, said, site.clock()))
  return c.redirect(localPath(lang, `/declinaisons/avis/${c.req.param('token')}?dit=1`), 303)
}

async function behindLink(c: Ctx) {
  const { db } = c.var.site
  const link = await behindCommentLink(db, hashSecret(c.req.param('token') ?? ''))
  const amendment = link && (await amendmentById(db, link.amendmentId))
  const charter = amendment && (await localCharterById(db, amendment.charterId))
  return link && amendment && charter ? { ...link, amendment, charter } : undefined
}

type Link = NonNullable<Awaited<ReturnType<typeof behindLink>>>

async function showLink(
  c: Ctx,
  link: Link,
  typed: Record<string, string> = {},
  errors: FieldError[] = [],
  status = errors.length > 0 ? 422 : 200,
) {
  const { lang, site } = c.var
  const { amendment, charter, association } = link
  const [before, comments] = await Promise.all([
    textAt(site.db, charter.id, amendment.blockId, amendment.baseRevision),
    commentsAsked(c, amendment.id),
  ])
  const title = amendmentMessages(lang).form.title(amendment.heading)
  return show(
    c,
    { title, status, robots: 'noindex' },
    <CommentByLink
      lang={lang}
      name={charter.name}
      slug={charter.slug}
      association={association}
      amendment={amendment}
      before={before ?? { heading: amendment.heading, body: '' }}
      comments={comments}
      errors={errors}
      typed={typed}
      formKey={randomUUID()}
      said={c.req.query('dit') === '1'}
    />,
  )
}

function gone(c: Ctx): Response {
  const { lang } = c.var
  const title = amendmentMessages(lang).link.gone
  return show(c, { title, status: 410, robots: 'noindex' }, <CommentLinkGone lang={lang} />)
}
