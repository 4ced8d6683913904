import { versionById, versionByNumber } from '../../charter/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Site } from '../../platform/http/site.ts'
import { addresseesOf, makeLink } from '../../signatures/index.ts'
import { askAgain } from '../acts/reaffirm.ts'
import { reaffirmLetter } from '../letters/reaffirming.ts'
import { localCharterById } from '../queries/charters.ts'
import {
  askById,
  dueAgain,
  everyoneSigned,
  standingBefore,
  standingHere,
  type ToAsk,
  versionAdopted,
} from '../queries/reaffirming.ts'
import type { Because } from '../rules/reaffirming.ts'

/** A new version was adopted here: whoever stands on an older one is asked. */
export async function askAfterAdoption(site: Site, { adoptionId }: { adoptionId: string }): Promise<void> {
  const ref = await versionAdopted(site.db, adoptionId)
  if (!ref) return
  await askThem(site, { because: 'local-version', ref }, () => standingBefore(site.db, ref))
}

/** A new national version came out: everyone who signed a local charter is asked, once. */
export async function askAfterNational(site: Site, { versionId: ref }: { versionId: string }): Promise<void> {
  const version = await versionById(site.db, ref)
  const national = version && (await versionByNumber(site.db, version.number))
  // Local versions are published by the same act.
  if (!version || national?.id !== version.id || version.number === 1) return
  await askThem(site, { because: 'national-version', ref }, () => everyoneSigned(site.db, ref))
}

/** Whoever said nothing for as long as their territory chose is asked. May run twice. */
export async function askByCalendar(site: Site): Promise<void> {
  const now = site.clock()
  await askThem(site, { because: 'delay', ref: dayOf(now) }, () => dueAgain(site.db, now))
}

/** Some hundreds in a transaction, until nobody is left: cut short, it goes on where it was. */
async function askThem(site: Site, why: { because: Because; ref: string }, left: () => Promise<ToAsk[]>) {
  for (let of = await left(); of.length > 0; of = await left())
    await site.transaction((tx) => askAgain(tx, of, why, site.clock()))
}

/** To those who signed: still agreed? The link is that of their signature: they may also withdraw by it. */
export async function postAsk(site: Site, { askId }: { askId: string }, fact: { id: number }): Promise<void> {
  const ask = await askById(site.db, askId)
  const signature = ask && (await standingHere(site.db, ask.signatureId))
  const charter = signature && (await localCharterById(site.db, signature.charterId))
  if (!ask || !signature || !charter) return
  for (const { signerId, email: to, lang } of await addresseesOf(site.db, signature.signatureId)) {
    const secret = await makeLink(site.db, signerId, 'manage', site.clock())
    const { because } = ask
    const told = { to, lang, secret, because, charter: charter.name, association: signature.association }
    const since = signature.reaffirmedAt ?? signature.signedAt
    const key = `still agreed ${fact.id} ${signerId}`
    await site.mailer.post(reaffirmLetter(site.config.url, { ...told, since, key }))
  }
}
