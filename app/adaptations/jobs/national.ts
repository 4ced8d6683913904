import { peopleByIds } from '../../accounts/index.ts'
import { versionById, versionByNumber } from '../../charter/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { nationalLetter } from '../letters/national.ts'
import { stewardsBefore } from '../queries/national.ts'
import { nationalChanges } from '../rules/national.ts'

/** To the stewards of the local charters that start from an older version: what changed, and where to look. */
export async function postNational(
  site: Site,
  { versionId }: { versionId: string },
  fact: { id: number },
): Promise<void> {
  const version = await versionById(site.db, versionId)
  const national = version && (await versionByNumber(site.db, version.number))
  // Local versions are published by the same act.
  if (!version || national?.id !== version.id || version.number === 1) return
  const before = await versionByNumber(site.db, version.number - 1)
  if (!before || nationalChanges([before, version], [], []).length === 0) return
  const seats = await stewardsBefore(site.db, version.number)
  const people = await peopleByIds(
    site.db,
    seats.flatMap(({ personId }) => personId ?? []),
  )
  for (const [id, { email, lang }] of people) {
    const charters = seats.filter(({ personId }) => personId === id)
    const key = `national ${fact.id} ${id}`
    const { number, changeSummary: summary } = version
    await site.mailer.post(
      nationalLetter(site.config.url, { to: email, lang, key, number, summary, charters }),
    )
  }
}
