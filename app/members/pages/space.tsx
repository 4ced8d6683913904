import { Asked } from '../../accounts/cards.tsx'
import { askForLink, signedIn } from '../../accounts/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { signerBehindLink } from '../../signatures/index.ts'
import { show } from '../../ui/show.tsx'
import { takePlace, takePlaceOfSigner } from '../acts/take-place.ts'
import { messages } from '../messages/index.ts'
import { associationsOf } from '../queries/memberships.ts'
import { placesOffered } from '../queries/places-offered.ts'
import { territoriesTendedBy } from '../queries/territory-roles.ts'
import { Space } from '../views/space.tsx'

/** `/espace`: what I may act for, and what I am offered to. */
export async function space(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const person = signedIn(c)
  const [associations, territories, offered] = await Promise.all([
    associationsOf(site.db, person.id),
    territoriesTendedBy(site.db, person.id),
    placesOffered(site.db, person),
  ])
  const joined = associations.find(({ slug }) => slug === c.req.query('bienvenue'))
  const body = <Space {...{ lang, person, associations, territories, offered, joined }} />
  return show(c, { title: messages(lang).space.title, robots: 'noindex' }, body)
}

/** `POST /espace/representer`: takes the place that a signature gives. */
export async function representAssociation(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const slug = (await readForm(c)).text('association')
  const person = signedIn(c)
  const taken = await site.transaction((tx) => takePlace(tx, person, slug, site.clock()))
  const path = taken.ok ? `/espace?bienvenue=${taken.value.slug}` : '/espace'
  return c.redirect(localPath(lang, path), 303)
}

/**
 * `POST /signature/:token/espace`: the same from a receipt. The link may be years old: it gives the place to its
 * mailbox, and a fresh letter to that mailbox opens the session.
 */
export async function openSpaceFromReceipt(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const signer = await signerBehindLink(site.db, c.req.param('token') ?? '')
  if (!signer) return c.notFound()
  const { email } = signer
  await site.transaction(async (tx) => {
    await takePlaceOfSigner(tx, signer, site.clock())
    await askForLink(tx, { email, returnTo: localPath(lang, '/espace'), lang }, site.clock())
  })
  const { title } = messages(lang).space.asked
  return show(c, { title, robots: 'noindex' }, <Asked lang={lang} email={email} demo={site.config.demo} />)
}
