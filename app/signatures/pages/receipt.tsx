import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { messages } from '../messages/index.ts'
import { detailsById } from '../queries/details.ts'
import type { LinkDetails } from '../queries/opened-link.ts'
import { Receipt } from '../views/link/receipt.tsx'
import type { OpenedText } from './link-signing.tsx'
import { receiptData } from './receipt-data.ts'

/** The page of a signature in force: the proof, and what can be done with it. */
export async function receipt(c: Ctx, link: LinkDetails, act: readonly OpenedText[]): Promise<Response> {
  const { lang, site } = c.var
  const found = await receiptOf(c, link.signatureId)
  if (!found) return c.notFound()
  const at = localPath(lang, `/signature/${c.req.param('token') ?? ''}`)
  return show(
    c,
    { title: messages(lang).link.receipt.title, robots: 'noindex' },
    <Receipt
      lang={lang}
      data={found.data}
      before={act.filter((one) => wasGivenBefore(one)).map((one) => one.link)}
      own={act.map((one) => one.link.reference)}
      publication={found.publication}
      page={found.slug && localPath(lang, `/associations/${found.slug}`)}
      profilePath={found.slug && localPath(lang, `/associations/${found.slug}/profil`)}
      inviteUrl={`${site.config.url}${localPath(lang, '/signer')}`}
      isFresh={c.req.query('merci') !== undefined}
      withdrawPath={`${at}/retirer`}
      spacePath={`${at}/espace`}
      paperPath={`${at}/recu.pdf`}
    />,
  )
}

/** A text of the act that was signed before it: its request ended without ever being in force. */
function wasGivenBefore({ link, page }: OpenedText): boolean {
  return page === 'already-given' || (page === 'lapsed' && !link.wasInForce && !link.isClosed)
}

/** What a receipt says, once the signature has been in force. */
export async function receiptOf(c: Ctx, signatureId: string) {
  const { site, lang } = c.var
  const details = await detailsById(site.db, signatureId)
  if (!details) return undefined
  const verifyUrl = `${site.config.url}${localPath(lang, `/verifier/${details.reference}`)}`
  const { data } = await receiptData(site.db, details, verifyUrl)
  const isNamed = details.publication === 'named'
  return data && { data, publication: details.publication, slug: isNamed ? details.slug : null }
}
