import { peopleByIds } from '../../accounts/index.ts'
import { peopleWithPlace } from '../../members/index.ts'
import { transaction } from '../../platform/db/transaction.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import { wants } from '../../preferences/index.ts'
import { markPosted, planWeek } from '../acts/plan-week.ts'
import { digestLetter } from '../letters/digest-letter.ts'
import { digestOf } from '../queries/digests.ts'
import { readerOf } from '../queries/reader.ts'
import { toldTo } from '../queries/told.ts'
import type { WeeklyPart } from '../rules/part.ts'
import { weekOf } from '../rules/week.ts'
import '../facts.ts'

/** Once a week, for whoever has a place in an association or a territory. May run twice. */
export async function planDigests(site: Site): Promise<number> {
  const now = site.clock()
  const people = await peopleWithPlace(site.db)
  return site.transaction((tx) => planWeek(tx, people, weekOf(now), now))
}

/** One person’s letter, unless nothing is new, or they do not want it. */
export async function postDigest(
  site: Site,
  { personId, week }: Facts['digest.due'],
  parts: readonly WeeklyPart[],
): Promise<void> {
  const digest = await digestOf(site.db, { personId, week })
  const person = (await peopleByIds(site.db, [personId])).get(personId)
  if (!digest || digest.postedAt || !person || !(await wants(site.db, person.email, 'digest'))) return
  const told = await toldTo(site.db, parts, await readerOf(site.db, personId), digest)
  if (told.length === 0) return
  // The same Message-ID, should it leave twice.
  const key = `digest ${personId} ${week}`
  const envelope = { lang: person.lang, to: person.email, key, since: digest.since }
  await site.mailer.post(digestLetter(site.config.url, { ...envelope, parts: told }))
  // No page shows it: those kept in memory stay.
  await transaction(site.sql, (tx) => markPosted(tx, personId, week, site.clock()))
}
