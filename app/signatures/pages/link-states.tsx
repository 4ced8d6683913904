import type { ComponentChild } from 'preact'
import type { Ctx } from '../../platform/http/route.ts'
import { formatDate, localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { detailsById } from '../queries/details.ts'
import type { LinkDetails } from '../queries/opened-link.ts'
import { ExpiredLink, LinkNews } from '../views/link/news.tsx'

/** A link that was cut, or never was. */
export function unknownLink(c: Ctx): Response {
  const t = messages(c.var.lang).link.unknown
  const action = { href: localPath(c.var.lang, '/retrouver'), label: t.again }
  return news(c, t.title, <LinkNews title={t.title} lead={t.text} action={action} />, 404)
}

/** The association’s voice is already given, under this signature or another. */
export function alreadyGiven(c: Ctx, link: LinkDetails, status = 200): Response {
  const t = messages(c.var.lang).link.given
  const action = { href: localPath(c.var.lang, '/retrouver'), label: t.find }
  return news(
    c,
    t.title,
    <LinkNews title={t.title} lead={t.lead(link.declared.name)} action={action} />,
    status,
  )
}

/** This signer pressed; the other one has not yet. */
export function awaitingOther(c: Ctx, link: LinkDetails): Response {
  const t = messages(c.var.lang).link.waiting
  return news(c, t.title, <LinkNews title={t.title} lead={t.lead(link.declared.name)} />)
}

/** The link is too old; a new one is one press away. */
export function expired(c: Ctx): Response {
  const { lang } = c.var
  return news(
    c,
    messages(lang).link.expired.title,
    <ExpiredLink lang={lang} action={`${c.req.path}/renvoyer`} />,
    410,
  )
}

/** A local charter that closed between the request and the button. */
export function closed(c: Ctx, link: LinkDetails): Response {
  const t = messages(c.var.lang).link.closed
  const action = { href: localPath(c.var.lang, '/signer'), label: t.again }
  return news(c, t.title, <LinkNews title={t.title} lead={t.lead(link.title)} action={action} />, 410)
}

/** A request that waited too long. */
export function lapsed(c: Ctx, link: LinkDetails): Response {
  const t = messages(c.var.lang).link.lapsed
  const action = { href: localPath(c.var.lang, '/signer'), label: t.again }
  return news(c, t.title, <LinkNews title={t.title} lead={t.lead(link.declared.name)} action={action} />, 410)
}

/** A signature that was taken back. */
export async function withdrawn(c: Ctx, link: LinkDetails): Promise<Response> {
  const { lang, site } = c.var
  const t = messages(lang).link.withdrawn
  const details = await detailsById(site.db, link.signatureId)
  const lead = t.lead(link.declared.name, formatDate(lang, details?.endedAt ?? site.clock()))
  const action = { href: localPath(lang, '/signer'), label: t.again }
  return news(c, t.title, <LinkNews title={t.title} lead={lead} action={action} />)
}

/** A signature somebody questions. It can still be withdrawn. */
export function contested(c: Ctx, link: LinkDetails): Response {
  const t = messages(c.var.lang).link
  const action = { href: `${c.req.path}/retirer`, label: t.receipt.withdraw }
  const lead = t.contested.lead(link.declared.name)
  return news(c, t.contested.title, <LinkNews title={t.contested.title} lead={lead} action={action} />)
}

function news(c: Ctx, title: string, body: ComponentChild, status = 200): Response {
  return show(c, { title, status, robots: 'noindex' }, body)
}
