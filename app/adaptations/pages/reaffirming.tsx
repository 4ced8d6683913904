import { currentVersion } from '../../charter/index.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { consentSentence, signerBehindLink } from '../../signatures/index.ts'
import { show } from '../../ui/show.tsx'
import { reaffirm } from '../acts/reaffirm.ts'
import { reaffirmingMessages } from '../messages/reaffirming/index.ts'
import { localCharterById } from '../queries/charters.ts'
import { signersWanting, standingHere } from '../queries/reaffirming.ts'
import { NoSignature, StillAgreed } from '../views/reaffirming.tsx'

/** `/toujours-d-accord/:token`: opening it changes nothing. */
export function stillAgreedPage(c: Ctx): Promise<Response> {
  return showStillAgreed(c)
}

/** `POST` to the same: still agreed, or agreed with the newer version. */
export async function sayAgreed(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const { signer, signature } = await signatureHere(c)
  if (!signer || !signature) return showStillAgreed(c)
  const form = await readForm(c)
  const agreement = form.text('faire')
  if (agreement !== 'same' && agreement !== 'newer') return c.notFound()
  const said = {
    ...({
      signatureId: signature.signatureId,
      signerId: signer.signerId,
      agreement,
      read: form.text('lu'),
    } as const),
    consent: (version: number, title: string) => consentSentence(lang, signature.association, version, title),
  }
  const done = await site.transaction((tx) => reaffirm(tx, said, site.clock()))
  if (!done.ok) return showStillAgreed(c, done.reason === 'text-changed' || done.reason === 'nothing-newer')
  return c.redirect(localPath(lang, `/toujours-d-accord/${tokenOf(c)}?dit=1`), 303)
}

async function showStillAgreed(c: Ctx, changed = false): Promise<Response> {
  const { site, lang } = c.var
  const { signer, signature } = await signatureHere(c)
  const charter = signature && (await localCharterById(site.db, signature.charterId))
  const current = charter && (await currentVersion(site.db, charter.slug))
  const t = reaffirmingMessages(lang).page
  if (!signer || !signature || !charter || !current)
    return show(c, { title: t.goneTitle, status: 410, robots: 'noindex' }, <NoSignature lang={lang} />)
  const wanting = await signersWanting(site.db, signature.signatureId, current.id)
  return show(
    c,
    { title: t.title, status: changed ? 409 : 200, robots: 'noindex' },
    <StillAgreed
      {...{ lang, charter, signature, current, changed }}
      hasPressed={!wanting.includes(signer.signerId)}
      isLast={wanting.length < 2}
      withdrawPath={localPath(lang, `/signature/${tokenOf(c)}/retirer`)}
      said={c.req.query('dit') === '1'}
    />,
  )
}

async function signatureHere(c: Ctx) {
  const { db } = c.var.site
  const signer = await signerBehindLink(db, tokenOf(c))
  return { signer, signature: signer && (await standingHere(db, signer.signatureId)) }
}

function tokenOf(c: Ctx): string {
  return c.req.param('token') ?? ''
}
